/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type { PhoneNumber } from '../../src/ids/types.ts';

import { checkedClient } from '../../src/pipeline/checked-client.ts';

import type {
  Client,
  Download,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type { Accepted, PairCode, QRText, SessionStatus } from '../schema.ts';

/**
 * Start pairing and get the QR code as a PNG
 *
 * Starts a pairing and returns its QR code, a PNG of 256 × 256 pixels, to scan on the phone under
 * *Linked devices*. A code is valid for 60 seconds. The `logged_in` event, or `getSessionStatus`,
 * shows that the scan worked. Every request starts over and invalidates the previous code, so
 * request a new code only when the old one has expired, never in a tight loop or from two places.
 * A device that is already paired returns 400 `device already registered`: log out first. 504
 * means that WhatsApp sent no code in time.
 *
 * `GET /session/qr`
 *
 * @example
 * await getQR(wsapi);
 */
export const getQR = (client: Client, options?: RequestOptions): ResponsePromise<Download> =>
  checkedClient(client).request(routes.getQR, {}, options);
/**
 * Start pairing and get the QR code's content
 *
 * Like `getQR`, but returns the text of the QR code, for programs that draw it themselves. A code
 * is valid for 60 seconds. Either of the two calls starts another pairing and invalidates the code
 * that you are showing. A paired device returns 400 `device already registered`. 504 means that
 * WhatsApp sent no code in time.
 *
 * `GET /session/qr/text`
 *
 * @example
 * await getQRText(wsapi);
 */
export const getQRText = (client: Client, options?: RequestOptions): ResponsePromise<QRText> =>
  checkedClient(client).request(routes.getQRText, {}, options);
/**
 * Request a pair code for a phone number
 *
 * Pairs without a camera: the response is a code that the account's owner enters on the phone,
 * under *Linked devices*, *Link with phone number instead*. The number must be that of the account
 * to pair. If the device is already paired, the call fails with 400. It takes at least 3 seconds.
 *
 * `GET /session/pair-code/{phone}`
 *
 * @example
 * await getPairCode(wsapi, '+12025550143');
 */
export const getPairCode = (
  client: Client,
  phone: PhoneNumber,
  options?: RequestOptions,
): ResponsePromise<PairCode> =>
  checkedClient(client).request(routes.getPairCode, { params: { phone } }, options);
/**
 * Check whether the instance is online and paired
 *
 * Returns the state of the connection to WhatsApp and of the pairing. It also works when no device
 * is paired, where other operations return 409. Sends need both `isConnected` and `isLoggedIn`:
 * the first alone is also true while a QR code waits to be scanned. During start-up and after a
 * stream error, `isLoggedIn` may be `false` for a moment on a device that is still paired, so do
 * not take a single such response for a logout.
 *
 * `GET /session/status`
 *
 * @example
 * await getSessionStatus(wsapi);
 */
export const getSessionStatus = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<SessionStatus> =>
  checkedClient(client).request(routes.getSessionStatus, {}, options);
/**
 * Unlink the device from its account
 *
 * Ends the session and removes this linked device from the account. A `logged_out` event with the
 * reason `api_logout` follows. The instance stays and can be paired again, with this or another
 * account, with `getQR`. The old session cannot be restored: until the next pairing, WhatsApp
 * operations return 409 `device not paired`.
 *
 * `POST /session/logout`
 *
 * @example
 * await logout(wsapi);
 */
export const logout = (client: Client, options?: RequestOptions): ResponsePromise<void> =>
  checkedClient(client).request(routes.logout, {}, options);
/**
 * Deliver the history cached while pairing
 *
 * Delivers the messages that WhatsApp sent during pairing. Each chat gives one or more
 * `message_history_sync` events with at most 500 messages each. Call it after the
 * `initial_sync_finished` event. Without `historySync` in the instance's settings there is neither
 * that event nor a cache. The cache is deleted after one hour. A 202 means that delivery has
 * started, not that it is complete. An unpaired device returns 400 here, not 409.
 *
 * `POST /session/flush-history`
 *
 * @example
 * await flushHistory(wsapi);
 */
export const flushHistory = (client: Client, options?: RequestOptions): ResponsePromise<Accepted> =>
  checkedClient(client).request(routes.flushHistory, {}, options);
