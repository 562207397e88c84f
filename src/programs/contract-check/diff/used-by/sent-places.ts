import { isInRequest } from '../../../../contract/changes/request-places.ts';
import { stepsOf } from '../../../../contract/json-pointer.ts';
import { operationsOf, type OpenApi } from '../../../../contract/openapi.ts';
import { schemasBelow } from '../../../../contract/schemas-below.ts';

/** Tells whether a place in the contract belongs to what callers of an operation send. */
export const sentPlaces = (document: OpenApi): ((place: string, operation: string) => boolean) => {
  const byOperation = new Map(
    operationsOf(document, 'paths').map(({ id, operation, parameters }) => [
      id,
      schemasBelow(document, [operation.requestBody, parameters]),
    ]),
  );
  return (place, operation) => {
    const [part, kind = '', name = ''] = stepsOf(place);
    if (part === 'webhooks') return false;
    return part === 'components' && kind === 'schemas'
      ? byOperation.get(operation)?.has(name) === true
      : isInRequest(place);
  };
};
