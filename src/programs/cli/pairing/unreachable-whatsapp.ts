import { ApiError, DeviceOfflineError } from '../../../errors/api-error.ts';
import { meaningOf } from '../../../errors/gateway-texts.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { OutcomeError } from '../failures/outcome-error.ts';

/**
 * Explains the errors of a gateway without a connection to WhatsApp: 504 for a QR code after 30 s, 400 `websocket not
 * connected` for a pair code (gateway behaviour).
 */
export const explainUnreachable = (error: unknown): unknown => {
  const isUnreachable =
    error instanceof DeviceOfflineError ||
    (error instanceof ApiError &&
      meaningOf(error.status, error.detail) === 'no-code-from-whatsapp');
  return isUnreachable
    ? new OutcomeError(
        'The gateway cannot reach WhatsApp, so there is no code to show. Check the network of the gateway: it needs a connection to web.whatsapp.com, port 443. Its log says more.',
        exitCodes.notReached,
      )
    : error;
};
