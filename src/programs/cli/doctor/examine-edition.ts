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

export type Edition = 'cloud' | 'self-hosted-single' | 'self-hosted-multi';

/**
 * Detects the edition by its refusals. Only a self-hosted gateway in single mode works without `X-Instance-Id`. In
 * multi mode an unknown route asks for an instance before anything else (gateway behaviour), and with a valid key the
 * cloud does not know the routes of the admin.
 *
 * @param anonymous a client with the keys, but without an instance.
 * @returns undefined if it takes another key to tell.
 */
export const recognizeEdition = async (
  anonymous: WsapiClient,
  options: RequestOptions,
): Promise<Edition | undefined> => {
  const session = await statusOf(anonymous.session.getStatus(options));
  // In multi mode and on the cloud, the missing header is reported before the key is checked.
  if (session === 200 || session === 401) return 'self-hosted-single';
  const account = await statusOf(anonymous.account.listInstances({ pageSize: 1 }, options));
  if (account === 400) return 'self-hosted-multi';
  const admin = await statusOf(anonymous.instance.list(options));
  if (account === 200 || admin === 404) return 'cloud';
  return admin === 200 ? 'self-hosted-multi' : undefined;
};

export const editionFinding = (edition: Edition | undefined): Finding =>
  edition === undefined
    ? {
        about: 'edition',
        state: 'unknown',
        found:
          'cloud, or self-hosted with many instances: a customer or admin key is needed to tell them apart',
      }
    : ok('edition', names[edition]);

const names: Readonly<Record<Edition, string>> = {
  cloud: 'cloud',
  'self-hosted-single': 'self-hosted, a single instance',
  'self-hosted-multi': 'self-hosted, many instances',
};
