import { randomBytes } from 'node:crypto';
import { ApiError } from '../../../errors/api-error.ts';
import type { RequestOptions } from '../../../pipeline/client-interface.ts';
import { clientOf, type ConnectionFlags } from '../connection/connection-options.ts';
import type { Connection } from '../connection/environment-variables.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { problem, type Finding } from './doctor-finding.ts';
import type { Edition } from './examine-edition.ts';

/**
 * Whether the instance accepts a key that does not exist. It does if its configuration has no key and the gateway no
 * default key (gateway behaviour): then everybody who reaches the gateway can read and send messages.
 */
export const examineWrongKey = async (
  { baseUrl, instanceId }: Connection,
  flags: ConnectionFlags,
  options: RequestOptions,
  edition: Edition | undefined,
): Promise<Finding[]> => {
  const stranger = await clientOf(
    {
      ...(baseUrl !== undefined && { baseUrl }),
      ...(instanceId !== undefined && { instanceId }),
      apiKey: `wsapi-client-doctor-${randomBytes(12).toString('hex')}`,
    },
    flags,
  );
  try {
    await stranger.session.getStatus(options);
  } catch (error) {
    if (error instanceof ApiError) return [];
    throw error;
  }
  return [
    problem(
      'key',
      'the gateway accepts any key: everybody who can reach it can use this instance',
      edition === 'self-hosted-single'
        ? 'Set the API key in the configuration of the gateway, and restart it.'
        : 'Set a key for the instance: wsapi-client instance update-config <id> --data \'{"apiKey": "…"}\', or the default key in the configuration of the gateway.',
      exitCodes.configuration,
    ),
  ];
};
