/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type { PhoneNumber } from '../../src/ids/types.ts';

import type {
  Client,
  Download,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type { SessionStatus, operations } from '../schema.ts';

/**
 * Start pairing and get the QR code as a PNG
 *
 * Begins a pairing and answers with its QR code, a PNG of 256 × 256 pixels, to be scanned on the
 * phone under *Linked devices*. A code lives 60 seconds; the `logged_in` event, or `GET
 * /session/status`, tells that the scan worked. Every call starts over and kills the code shown
 * before, so ask again only when the old code has run out, never in a tight loop or from two
 * places. A device that is paired already answers 400 `device already registered`: log out first.
 * With 504, no code arrived from WhatsApp in time.
 *
 * `GET /session/qr`
 *
 * @example
 * await getQR(wsapi);
 */
export const getQR = (client: Client, options?: RequestOptions): ResponsePromise<Download> =>
  client.request(routes.getQR, {}, options);
/**
 * Start pairing and get the QR code's content
 *
 * Does what `GET /session/qr` does, but answers with the text inside the QR code, for programs
 * that draw it on their own page or terminal. A code lives 60 seconds. Calling this, or the
 * picture's route, starts another pairing and makes the code you are showing useless. A paired
 * device answers 400 `device already registered`; 504 means that WhatsApp gave no code in time.
 *
 * `GET /session/qr/text`
 *
 * @example
 * await getQRText(wsapi);
 */
export const getQRText = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<operations['getQRText']['responses'][200]['content']['application/json']> =>
  client.request(routes.getQRText, {}, options);
/**
 * Request a pair code for a phone number
 *
 * Pairs without a camera: the answer is a code that the owner of the account types on the phone,
 * under *Linked devices*, *Link with phone number instead*. The number has to be the one of the
 * account to be paired, written as `+` and 8 to 14 digits. Without the `+`, or with `%2B` in its
 * place, the answer is 400; so it is on a device that is paired already. Allow for at least 3
 * seconds.
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
): ResponsePromise<operations['getPairCode']['responses'][200]['content']['application/json']> =>
  client.request(routes.getPairCode, { params: { phone } }, options);
/**
 * Check whether the instance is online and paired
 *
 * Reports the state of the connection to WhatsApp and of the pairing, also when no device is
 * paired, where other operations answer 409. Sends need both `isConnected` and `isLoggedIn`: the
 * first alone is also true while a QR code waits to be scanned. During start-up and after a stream
 * error, `isLoggedIn` may be `false` for a moment on a device that is still paired, so do not take
 * one such answer for a logout.
 *
 * `GET /session/status`
 *
 * @example
 * await getSessionStatus(wsapi);
 */
export const getSessionStatus = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<SessionStatus> => client.request(routes.getSessionStatus, {}, options);
/**
 * Unlink the device from its account
 *
 * Ends the session and takes this linked device off the account; a `logged_out` event with the
 * reason `api_logout` follows. The instance stays and can be paired again, with this or another
 * account, from `GET /session/qr` on. The old session cannot be brought back: until the next
 * pairing, WhatsApp operations answer 409 `device not paired`.
 *
 * `POST /session/logout`
 *
 * @example
 * await logout(wsapi);
 */
export const logout = (client: Client, options?: RequestOptions): ResponsePromise<void> =>
  client.request(routes.logout, {}, options);
/**
 * Release the history cached while pairing
 *
 * Publishes the messages that WhatsApp handed over during pairing. Each chat gives one or more
 * `message_history_sync` events, none with more than 500 messages. Call it when
 * `initial_sync_finished` has come; without `historySync` in the instance's settings there is
 * neither that event nor a cache. Do not wait long, the cache is dropped after one hour. A 202
 * says that publishing has begun, not that it is done. An unpaired device answers 400 here, not
 * 409.
 *
 * `POST /session/flush-history`
 *
 * @example
 * await flushHistory(wsapi);
 */
export const flushHistory = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<operations['flushHistory']['responses'][202]['content']['application/json']> =>
  client.request(routes.flushHistory, {}, options);
