import type { WsapiClient } from '../../../client/wsapi-client.ts';
import type { RequestOptions } from '../../../pipeline/client-interface.ts';
import { ApiError } from '../../../errors/api-error.ts';
import { ConfigurationError } from '../../../errors/configuration-error.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { failureOf } from '../failures/failure.ts';
import { terminalText } from '../output/terminal-text.ts';
import { well, wrong, type Finding } from './doctor-finding.ts';

/** The answer to a call, whichever it is; its error's status where there is one. */
type Probe =
  | { readonly status: 200 }
  | { readonly status: number; readonly detail: string }
  | { readonly status: undefined };

const probe = async (call: Promise<unknown>): Promise<Probe> => {
  try {
    await call;
    return { status: 200 };
  } catch (error) {
    if (error instanceof ApiError) return { status: error.status, detail: error.detail };
    // The client has no such key: the route cannot be asked for.
    if (error instanceof ConfigurationError) return { status: undefined };
    throw error;
  }
};

/**
 * Which edition it is, by how it refuses: only a gateway of your own with a single instance does without
 * `X-Instance-Id`; and to who has a valid key, the routes of the other edition are unknown.
 *
 * @param anonymous a client with the keys and without an instance.
 */
export const examineEdition = async (
  anonymous: WsapiClient,
  options: RequestOptions,
): Promise<Finding> => {
  const status = await probe(anonymous.session.getStatus(options));
  // Only these come from behind the header's check; without a key for it, or with a proxy in the way, nothing is known.
  if (status.status === 200 || status.status === 401)
    return well('edition', 'self-hosted, a single instance');
  const account = await probe(anonymous.account.listInstances({ pageSize: 1 }, options));
  if (account.status === 404) return well('edition', 'self-hosted, many instances');
  const admin = await probe(anonymous.instance.list(options));
  if (account.status === 200 || admin.status === 404) return well('edition', 'cloud');
  if (admin.status === 200) return well('edition', 'self-hosted, many instances');
  return {
    about: 'edition',
    state: 'unknown',
    found: 'cloud, or self-hosted with many instances: without a valid key it does not say',
  };
};

/** Whether the key opens the instance, and whether a phone is paired with it. */
export const examineInstance = async (
  client: WsapiClient,
  instanceId: string | undefined,
  options: RequestOptions,
): Promise<Finding[]> => {
  try {
    const status = await client.session.getStatus(options);
    return [well('key', 'it opens the instance'), pairingFinding(status)];
  } catch (error) {
    if (error instanceof ConfigurationError)
      return [
        wrong(
          'key',
          'there is none',
          'Set WSAPI_API_KEY, or: wsapi-client profile add <name>',
          exitCodes.configuration,
        ),
      ];
    if (!(error instanceof ApiError)) throw error;
    return [instanceProblem(error, instanceId)];
  }
};

const pairingFinding = (status: {
  readonly isConnected: boolean;
  readonly isLoggedIn: boolean;
  readonly deviceId: string;
}): Finding => {
  if (status.isLoggedIn) return well('pairing', `paired as ${terminalText(status.deviceId)}`);
  if (status.deviceId !== '')
    return wrong(
      'pairing',
      'paired, but not logged in at this moment',
      'Wait half a minute and look again. If it stays so: wsapi-client instance restart <id>, or pair anew after wsapi-client session logout.',
      exitCodes.notPaired,
    );
  return wrong('pairing', 'no phone is paired', 'Pair one: wsapi-client pair', exitCodes.notPaired);
};

const instanceProblem = (error: ApiError, instanceId: string | undefined): Finding => {
  const { exitCode } = failureOf(error);
  switch (error.status) {
    case 400:
      return wrong(
        'key',
        instanceId === undefined ? 'no instance is named' : error.message,
        'Name the instance: WSAPI_INSTANCE_ID, --instance, or a profile that has it.',
        exitCodes.configuration,
      );
    case 401:
    case 403:
      return wrong(
        'key',
        'it is refused',
        "Is it this instance's key (or, on the cloud edition, the customer's), and of this server? wsapi-client profile list shows what is in use.",
        exitCode,
      );
    case 404:
      return wrong(
        'key',
        `there is no instance ${terminalText(instanceId ?? '')}`,
        'Look for its id: wsapi-client account list-instances (cloud) or wsapi-client instance list (self-hosted).',
        exitCode,
      );
    case 503:
      return wrong('key', 'the instance does not run yet', 'Wait until it has started.', exitCode);
    default:
      return wrong('key', error.message, 'Try again in a moment.', exitCode);
  }
};
