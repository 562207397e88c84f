import { pointerOf } from '../../../contract/json-pointer.ts';
import { requestOf, withKey, type ProbeCase } from './probe-case.ts';
import type { Access } from './profiles.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { validParameter } from './valid-values.ts';
import { validValue } from './valid-values.ts';
import type { ProbeContext } from './probe-context.ts';

/** Whether a read takes no id, so that it can be made first. */
export const needsNoId = ({ pathParameters, queryParameters }: ProbedOperation): boolean =>
  pathParameters.length + queryParameters.length === 0;

/** Whether earlier responses of the same part of the API contained every id that a read needs. */
export const hasItsIds = (
  { document, knownIds }: ProbeContext,
  operation: ProbedOperation,
): boolean =>
  operation.pathParameters.every((parameter) =>
    knownIds.hasOwn(document, parameter, operation.path),
  );

/** A valid call of a read. */
export const readCase = (
  context: ProbeContext,
  operation: ProbedOperation,
  access: Access = withKey,
): ProbeCase => {
  const { document, knownIds, paired } = context;
  const known = operation.pathParameters.map((parameter) => [
    parameter.name,
    knownIds.for(document, parameter, operation.path),
  ]);
  const params = Object.fromEntries(known.filter(([, id]) => id !== undefined)) as Record<
    string,
    string
  >; // parameters without a known id were filtered out
  const knownInQuery = operation.queryParameters.flatMap(
    (parameter) => knownIds.for(document, parameter, operation.path) ?? [],
  );
  const query = Object.fromEntries(
    operation.queryParameters.map((parameter) => [
      parameter.name,
      knownIds.for(document, parameter, operation.path) ?? validParameter(document, parameter),
    ]),
  );
  const body = operation.body && JSON.stringify(validValue(document, operation.body.schema));
  const expected = [...operation.successes];
  // An unknown id, or something that an id does not have (a picture, say), is 400 or 404.
  if (!needsNoId(operation)) expected.push(400, 404);
  if (operation.needsPairing && paired !== true) expected.push(409);
  return {
    kind: 'read',
    operation,
    title: 'as documented',
    place: operation.place + pointerOf('responses', operation.successes[0] ?? 'default'),
    request: requestOf(context, operation, {
      access,
      params,
      query,
      private: [...Object.values(params), ...knownInQuery],
      ...(body !== undefined && { body }),
    }),
    expected,
  };
};

/** A read without one of its required query parameters. */
export const missingQueryCases = (context: ProbeContext, operation: ProbedOperation): ProbeCase[] =>
  operation.queryParameters.map((missing) => ({
    kind: 'missing-query',
    operation,
    title: `without ${missing.name} in the query`,
    place: operation.place + pointerOf('responses', 400),
    request: requestOf(context, operation, {
      access: withKey,
      query: Object.fromEntries(
        operation.queryParameters
          .filter((parameter) => parameter !== missing)
          .map((parameter) => [parameter.name, validParameter(context.document, parameter)]),
      ),
    }),
    expected: [400],
    pairingMayComeFirst: operation.needsPairing,
  }));
