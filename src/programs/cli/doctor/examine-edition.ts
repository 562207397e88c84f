import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { ApiError } from '../../../errors/api-error.ts';
import { ConfigurationError } from '../../../errors/configuration-error.ts';
import type { RequestOptions } from '../../../pipeline/client-interface.ts';
import { ok, type Finding } from './doctor-finding.ts';

/** The status of a call; undefined if the client has no key for it. */
const statusOf = async (call: Promise<unknown>): Promise<number | undefined> => {
  try {
    await call;
    return 200;
  } catch (error) {
    if (error instanceof ApiError) return error.status;
    if (error instanceof ConfigurationError) return undefined;
    throw error;
  }
};

/**
 * Detects the edition by its refusals. Only a self-hosted gateway in single mode works without `X-Instance-Id`, and
 * with a valid key the routes of another edition are unknown.
 *
 * @param anonymous a client with the keys, but without an instance.
 */
export const examineEdition = async (
  anonymous: WsapiClient,
  options: RequestOptions,
): Promise<Finding> => {
  const session = await statusOf(anonymous.session.getStatus(options));
  // In multi mode and on the cloud, the missing header is reported before the key is checked.
  if (session === 200 || session === 401) return ok('edition', 'self-hosted, a single instance');
  const account = await statusOf(anonymous.account.listInstances({ pageSize: 1 }, options));
  if (account === 404) return ok('edition', 'self-hosted, many instances');
  const admin = await statusOf(anonymous.instance.list(options));
  if (account === 200 || admin === 404) return ok('edition', 'cloud');
  if (admin === 200) return ok('edition', 'self-hosted, many instances');
  return {
    about: 'edition',
    state: 'unknown',
    found:
      'cloud, or self-hosted with many instances: a customer or admin key is needed to tell them apart',
  };
};
