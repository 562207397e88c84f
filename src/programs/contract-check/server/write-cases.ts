import { hasRecipient, recipientsOf, startsPairing } from './harm.ts';
import { placeOf } from './place.ts';
import { requestOf, withKey, type ProbeCase } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { harmlessValue } from './request-schemas.ts';
import type { Situation } from './situation.ts';

/**
 * Calls that change state, where they are allowed: about nobody's ids. What names nobody and changes the account
 * as a whole (logging out, the profile, a new group) is not called, allowed or not: it would work.
 */
export const writeCases = (situation: Situation, operation: ProbedOperation): ProbeCase[] => {
  const { document, allowWrites, sendTo } = situation;
  if (operation.safe || startsPairing(operation)) return [];
  const body = operation.body && harmlessValue(document, operation.body.schema);
  if (operation.body !== undefined && hasRecipient(situation, operation)) {
    if (sendTo === undefined || operation.pathParameters.length > 0) return [];
    const to = Object.fromEntries(
      recipientsOf(document, operation.body.schema).map((name) => [
        name,
        `${sendTo}@s.whatsapp.net`,
      ]),
    );
    return [written(situation, operation, 'send', { ...(body as object), ...to })]; // it has properties
  }
  if (!allowWrites || operation.pathParameters.length === 0) return [];
  return [written(situation, operation, 'write', body)];
};

/** Whatever its effect, it has a documented answer: that it worked, or that there is no such id. */
const written = (
  situation: Situation,
  operation: ProbedOperation,
  kind: 'write' | 'send',
  body: unknown,
): ProbeCase => ({
  kind,
  operation,
  title: kind === 'send' ? 'with a message for the number given' : "about nobody's ids",
  place: operation.place + placeOf('responses', operation.successes[0] ?? 'default'),
  request: requestOf(situation, operation, {
    access: withKey,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }),
  expected: [
    ...operation.successes,
    400,
    404,
    ...(operation.needsPairing && situation.paired !== true ? [409] : []),
  ],
});
