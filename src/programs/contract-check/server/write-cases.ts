import { hasRecipient, recipientsOf, startsPairing } from './side-effects.ts';
import { pointerTo } from './contract-pointer.ts';
import { requestOf, withKey, type ProbeCase } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { validValue } from './placed-schemas.ts';
import type { ProbeContext } from './probe-context.ts';

/**
 * Calls that change state, where they are allowed: about nobody's ids. What names nobody and changes the account
 * as a whole (logging out, the profile, a new group) is not called, allowed or not: it would work.
 */
export const writeCases = (context: ProbeContext, operation: ProbedOperation): ProbeCase[] => {
  const { document, allowWrites, sendTo } = context;
  if (operation.safe || startsPairing(operation)) return [];
  const body = operation.body && validValue(document, operation.body.schema);
  if (operation.body !== undefined && hasRecipient(context, operation)) {
    if (sendTo === undefined || operation.pathParameters.length > 0) return [];
    const to = Object.fromEntries(
      recipientsOf(document, operation.body.schema).map((name) => [
        name,
        `${sendTo}@s.whatsapp.net`,
      ]),
    );
    return [written(context, operation, 'send', { ...(body as object), ...to })]; // it has properties
  }
  if (!allowWrites || operation.pathParameters.length === 0) return [];
  return [written(context, operation, 'write', body)];
};

/** Whatever its effect, it has a documented answer: that it worked, or that there is no such id. */
const written = (
  context: ProbeContext,
  operation: ProbedOperation,
  kind: 'write' | 'send',
  body: unknown,
): ProbeCase => ({
  kind,
  operation,
  title: kind === 'send' ? 'with a message for the number given' : "about nobody's ids",
  place: operation.place + pointerTo('responses', operation.successes[0] ?? 'default'),
  request: requestOf(context, operation, {
    access: withKey,
    ...(body !== undefined && { body: JSON.stringify(body) }),
  }),
  expected: [
    ...operation.successes,
    400,
    404,
    ...(operation.needsPairing && context.paired !== true ? [409] : []),
  ],
});
