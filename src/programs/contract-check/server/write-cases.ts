import { hasRecipient, recipientsOf, sendsStatus, startsPairing } from './side-effects.ts';
import { pointerOf } from '../../../contract/json-pointer.ts';
import { requestOf, withKey, type ProbeCase } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { validValue } from './valid-values.ts';
import type { ProbeContext } from './probe-context.ts';
import { withSampleContent } from './sample-messages.ts';

/**
 * Calls that change state, if they are allowed. `--allow-writes` calls operations with an id in the path, and the id
 * belongs to no one. Operations that change the account as a whole (logging out, the profile, a new group) and those
 * that reach everyone (statuses) are never called, because they would succeed.
 */
export const writeCases = (context: ProbeContext, operation: ProbedOperation): ProbeCase[] => {
  const { document, allowWrites, sendTo } = context;
  if (operation.safe || startsPairing(operation) || sendsStatus(operation)) return [];
  const body = operation.body && validValue(document, operation.body.schema);
  const pairing = operation.needsPairing && context.paired !== true ? [409] : [];
  const place = operation.place + pointerOf('responses', operation.successes[0] ?? 'default');
  if (operation.body !== undefined && hasRecipient(context, operation)) {
    if (sendTo === undefined || operation.pathParameters.length > 0) return [];
    const recipient = `${sendTo}@s.whatsapp.net`;
    const to = Object.fromEntries(
      recipientsOf(document, operation.body.schema).map((name) => [name, recipient]),
    );
    const message = withSampleContent(context.document, operation, body as object); // safe: its schema has properties
    return [
      {
        kind: 'send',
        operation,
        title: 'with a message for the given number',
        place,
        request: requestOf(context, operation, {
          access: withKey,
          body: JSON.stringify({ ...message, ...to }),
          private: [recipient],
        }),
        expected: [...operation.successes, ...pairing],
      },
    ];
  }
  if (!allowWrites || operation.pathParameters.length === 0) return [];
  return [
    {
      kind: 'write',
      operation,
      title: 'with ids that belong to no one',
      place,
      request: requestOf(context, operation, {
        access: withKey,
        ...(body !== undefined && { body: JSON.stringify(body) }),
      }),
      // It may work, or the gateway may say that there is no such id.
      expected: [...operation.successes, 400, 404, ...pairing],
    },
  ];
};
