import { pointerTo } from './contract-pointer.ts';
import { requestOf, withKey, type ProbeCase } from './probe-case.ts';
import type { Access } from './profiles.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { validParameter } from './unassigned-ids.ts';
import { validValue } from './placed-schemas.ts';
import type { ProbeContext } from './probe-context.ts';

/** Whether a read can be made without an id that another one has to tell first. */
export const needsNoId = ({ pathParameters, queryParameters }: ProbedOperation): boolean =>
  pathParameters.length + queryParameters.length === 0;

/** Whether its part of the API has told of every id that a read has to be called with. */
export const hasItsIds = ({ document, knownIds }: ProbeContext, operation: ProbedOperation): boolean =>
  operation.pathParameters.every((parameter) =>
    knownIds.hasOwn(document, parameter, operation.path),
  );

/** What an operation answers that is called as it should be. */
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
  >; // those without an id are gone
  const query = Object.fromEntries(
    operation.queryParameters.map((parameter) => [
      parameter.name,
      knownIds.for(document, parameter, operation.path) ?? validParameter(document, parameter),
    ]),
  );
  const body = operation.body && JSON.stringify(validValue(document, operation.body.schema));
  const expected = [...operation.successes];
  // Only what needs no id is known to be there. An unknown id, or what an id does not have, is 400 or 404.
  if (!needsNoId(operation)) expected.push(400, 404);
  if (operation.needsPairing && paired !== true) expected.push(409);
  return {
    kind: 'read',
    operation,
    title: 'as it should be called',
    place: operation.place + pointerTo('responses', operation.successes[0] ?? 'default'),
    request: requestOf(context, operation, {
      access,
      params,
      query,
      ...(body !== undefined && { body }),
    }),
    expected,
  };
};

/** A read without a query that it cannot do without. */
export const missingQueryCases = (context: ProbeContext, operation: ProbedOperation): ProbeCase[] =>
  operation.queryParameters.map((missing) => ({
    kind: 'missing-query',
    operation,
    title: `without ${missing.name} in the query`,
    place: operation.place + pointerTo('responses', 400),
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
