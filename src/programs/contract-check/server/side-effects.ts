import { partsOf, resolve, type Schema } from '../../../contract/openapi.ts';
import { readsInstanceHeader, type Access } from './profiles.ts';
import type { ProbedOperation } from './probed-operations.ts';
import type { ProbeContext } from './probe-context.ts';

// The server under test may be broken and accept what it should refuse. These functions therefore ask what a request
// would do if it were accepted, not what the contract says about it.

/** A GET that is not safe starts a pairing, which invalidates the code that someone may be about to scan. */
export const startsPairing = ({ method, safe }: ProbedOperation): boolean =>
  method === 'GET' && !safe;

/** Everything written under `/status` goes to `status@broadcast`: all contacts of the account get it. */
export const sendsStatus = ({ path, safe }: ProbedOperation): boolean =>
  !safe && path.startsWith('/status/');

export const hasRecipient = ({ document }: ProbeContext, { body }: ProbedOperation): boolean =>
  body !== undefined && recipientsOf(document, body.schema).length > 0;

/** The properties of a body that name the recipient of a message. */
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
 * Whether a call changes nothing for anyone even if the server accepts it by mistake: it reads, or it concerns ids that
 * belong to no one, or no phone is paired. `--allow-writes` makes no difference here: even then the account must stay
 * logged in and unchanged.
 */
export const hasNoEffect = (context: ProbeContext, operation: ProbedOperation): boolean => {
  if (operation.safe) return true;
  if (startsPairing(operation)) return false;
  if (operation.key === 'instance' && context.paired === false) return true;
  if (sendsStatus(operation)) return false;
  return operation.pathParameters.length > 0 || hasRecipient(context, operation);
};

/**
 * Whether a request with these credentials, which the server has to refuse, may be sent. A body is sent as broken JSON,
 * which does nothing even if the credentials are accepted. An operation without a body and without an id, such as
 * logging out, is only sent to an unpaired device or to an unknown instance. A server that was seen not to check keys
 * gets reads only.
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
