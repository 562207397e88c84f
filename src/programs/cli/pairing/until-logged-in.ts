import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { RateLimitError, ServerError } from '../../../errors/api-error.ts';
import { ConnectionError, TimeoutError } from '../../../errors/connection-error.ts';
import { delay } from './delay.ts';

const everyMs = 2_000;
const patienceMs = 10_000;

/**
 * Asks for the status, which disturbs no code, until a phone is logged in. A gateway that does not answer for a
 * moment is asked again, for the code on the screen is still good.
 *
 * @returns the id of the linked device.
 */
export const untilLoggedIn = async (
  client: WsapiClient,
  signal: AbortSignal,
  note: (text: string) => void,
): Promise<string> => {
  for (;;) {
    await delay(everyMs, signal);
    try {
      const status = await client.session.getStatus({ signal, timeout: patienceMs, retry: false });
      if (status.isLoggedIn) return status.deviceId;
      note('');
    } catch (error) {
      if (!isPassing(error)) throw error;
      note('The gateway does not say whether the phone is paired; it will be asked again.');
    }
  }
};

const isPassing = (error: unknown): boolean =>
  [ConnectionError, TimeoutError, ServerError, RateLimitError].some(
    (kind) => error instanceof kind,
  );
