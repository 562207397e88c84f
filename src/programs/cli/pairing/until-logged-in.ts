import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { RateLimitError, ServerError } from '../../../errors/api-error.ts';
import { wait } from '../../../retry/wait.ts';
import { ConnectionError, TimeoutError } from '../../../errors/connection-error.ts';

const everyMs = 2_000;
const timeoutMs = 10_000;

/**
 * Polls the session status, which does not affect the code, until a phone is logged in. Errors that may pass are
 * ignored: the code on the screen is still valid.
 *
 * @returns the id of the linked device.
 */
export const untilLoggedIn = async (
  client: WsapiClient,
  signal: AbortSignal,
  note: (text: string) => void,
): Promise<string> => {
  for (;;) {
    await wait(everyMs, signal);
    try {
      const status = await client.session.getStatus({ signal, timeout: timeoutMs, retry: false });
      if (status.isLoggedIn) return status.deviceId;
      note('');
    } catch (error) {
      if (!mayPass(error)) throw error;
      note('Cannot get the status from the gateway; trying again.');
    }
  }
};

const mayPass = (error: unknown): boolean =>
  [ConnectionError, TimeoutError, ServerError, RateLimitError].some(
    (kind) => error instanceof kind,
  );
