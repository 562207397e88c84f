import { partsOf, resolve, type Schema } from '../../../contract/openapi.ts';
import { readsInstanceHeader, type Access } from './profiles.ts';
import type { ProbedOperation } from './probed-operations.ts';
import type { ProbeContext } from './probe-context.ts';

// A server under test may be broken in any way, and let through what it ought to refuse. So the question of each
// request is what it would do then, and not what the contract says that it does.

/** GET that is not safe starts a pairing, and kills the code that somebody may be looking at. */
export const startsPairing = ({ method, safe }: ProbedOperation): boolean =>
  method === 'GET' && !safe;

/** Whether a body says who gets a message. */
export const hasRecipient = ({ document }: ProbeContext, { body }: ProbedOperation): boolean =>
  body !== undefined && recipientsOf(document, body.schema).length > 0;

/** The properties of a body that say who gets a message. */
export const recipientsOf = (
  document: ProbeContext['document'],
  schema: Schema | { $ref: string },
): string[] =>
  partsOf(document, schema).flatMap(({ properties = {} }) =>
    Object.entries(properties)
      .filter(([, property]) => resolve<Schema>(document, property)['x-recipient'] === true)
      .map(([name]) => name),
  );

/**
 * Whether a call that a server lets through by mistake changes nothing for anybody: it reads; or it is about
 * ids in the path, or a recipient, and those are nobody's; or there is no phone that it could reach. That writes are
 * allowed makes nothing harmless: who allows them is promised that nobody is logged out, and the account stays as it is.
 */
export const hasNoEffect = (context: ProbeContext, operation: ProbedOperation): boolean => {
  if (operation.safe) return true;
  if (startsPairing(operation)) return false;
  if (operation.key === 'instance' && context.paired === false) return true;
  return operation.pathParameters.length > 0 || hasRecipient(context, operation);
};

/**
 * The same for a request that ought not to be let in. Where there is a body it goes out in pieces, which nothing
 * can make sense of. What is left is what neither names anybody nor has a body, as logging out: that is asked
 * where there is nobody logged in, or for an instance that is not there; where there is one instance only, its
 * path is asked with a wrong method, which has to be refused for its key as well. And a server that was seen not
 * to ask for keys gets no more than reads.
 */
export const mayRequestAs = (
  context: ProbeContext,
  operation: ProbedOperation,
  { instance }: Access,
): boolean => {
  if (operation.safe) return true;
  if (context.open.has(operation.key)) return false;
  if (startsPairing(operation) || operation.body !== undefined) return true;
  return (
    hasNoEffect(context, operation) ||
    (readsInstanceHeader(context.profile) && instance !== 'valid')
  );
};
