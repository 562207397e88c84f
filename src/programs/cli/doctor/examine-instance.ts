import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { ApiError } from '../../../errors/api-error.ts';
import { ConfigurationError } from '../../../errors/configuration-error.ts';
import type { RequestOptions } from '../../../pipeline/client-interface.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { failureOf } from '../failures/failure.ts';
import { terminalText } from '../output/terminal-text.ts';
import { ok, problem, type Finding } from './doctor-finding.ts';

/** Whether the key is valid for the instance, a phone is paired, and the gateway is connected to WhatsApp. */
export const examineInstance = async (
  client: WsapiClient,
  instanceId: string | undefined,
  options: RequestOptions,
): Promise<Finding[]> => {
  try {
    const status = await client.session.getStatus(options);
    return [
      ok('key', 'valid for the instance'),
      pairingFinding(status),
      // Without a phone there is no connection to lose: the gateway connects when one is paired.
      ...(status.deviceId === '' ? [] : [connectionFinding(status)]),
    ];
  } catch (error) {
    if (error instanceof ConfigurationError)
      return [
        problem(
          'key',
          'there is no key for the instance',
          'Set WSAPI_API_KEY, or save a profile: wsapi-client profile add <name>',
          exitCodes.configuration,
        ),
      ];
    if (!(error instanceof ApiError)) throw error;
    return [instanceProblem(error, instanceId)];
  }
};

interface Status {
  readonly isConnected: boolean;
  readonly isLoggedIn: boolean;
  readonly deviceId: string;
}

const pairingFinding = ({ isLoggedIn, deviceId }: Status): Finding => {
  if (isLoggedIn) return ok('pairing', `paired as ${terminalText(deviceId)}`);
  if (deviceId !== '')
    return problem(
      'pairing',
      'paired, but not logged in at the moment',
      'Wait half a minute and check again. If it stays so: wsapi-client instance restart <id>, or run wsapi-client session logout and pair again.',
      exitCodes.notPaired,
    );
  return problem(
    'pairing',
    'no phone is paired',
    'Pair one: wsapi-client pair',
    exitCodes.notPaired,
  );
};

/** A lost connection is not visible in `isLoggedIn`, and comes back by itself (gateway behaviour). */
const connectionFinding = ({ isConnected }: Status): Finding =>
  isConnected
    ? ok('connection', 'the gateway is connected to WhatsApp')
    : problem(
        'connection',
        'the gateway is not connected to WhatsApp, so nothing can be sent',
        'The gateway reconnects by itself: check again in a minute. If it stays so, check the network of the gateway: it needs a connection to web.whatsapp.com, port 443.',
        exitCodes.notReached,
      );

const instanceProblem = (error: ApiError, instanceId: string | undefined): Finding => {
  const { exitCode, message } = failureOf(error);
  switch (error.status) {
    case 400:
      return problem(
        'key',
        instanceId === undefined ? 'no instance is named' : message,
        'Name the instance: --instance, WSAPI_INSTANCE_ID, or a profile that has one.',
        exitCodes.configuration,
      );
    case 401:
    case 403:
      return problem(
        'key',
        'the gateway refuses it',
        "Use the key of this instance (or, on the cloud edition, the customer's key) and of this server. To see what is in use: wsapi-client profile list",
        exitCode,
      );
    case 404:
      return problem(
        'key',
        `there is no instance ${terminalText(instanceId ?? '')}`,
        'Look up its id: wsapi-client account list-instances (cloud) or wsapi-client instance list (self-hosted).',
        exitCode,
      );
    case 503:
      return problem(
        'key',
        'the instance is not running yet',
        'Wait until it has started.',
        exitCode,
      );
    default:
      return problem('key', message, 'Try again in a moment.', exitCode);
  }
};
