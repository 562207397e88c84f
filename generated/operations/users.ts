/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type { PhoneNumber } from '../../src/ids/types.ts';

import type {
  Client,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type {
  BulkCheckRequest,
  BulkCheckResult,
  PrivacySettingsResponse,
  SetMyPresenceRequest,
  SetPrivacyRequest,
  UpdateProfileRequest,
  UserInfo,
  UserMeInfo,
  operations,
} from '../schema.ts';

/**
 * Read the paired account's profile
 *
 * Tells which account the instance is paired with: its ids, the number of this linked device,
 * names, about text and picture id. Use it after pairing to make sure that the right number was
 * linked. `businessName` is empty for an ordinary account.
 *
 * `GET /users/me/profile`
 *
 * @example
 * await getMyProfile(wsapi);
 */
export const getMyProfile = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<UserMeInfo> => client.request(routes.getMyProfile, {}, options);
/**
 * Change the paired account's profile
 *
 * Changes name, about text or picture of the account, in any combination; a field left out stays
 * as it is. The name is the one that people see who have not saved the number. `picture` is a JPEG
 * in standard base64 with padding: a `data:` prefix is 400.
 *
 * `PUT /users/me/profile`
 *
 * @example
 * await updateMyProfile(wsapi, {
 *   name: 'Okafor Bikes',
 *   status: 'Open Monday to Saturday, 9:00 to 18:00',
 * });
 */
export const updateMyProfile = (
  client: Client,
  body: UpdateProfileRequest,
  options?: RequestOptions,
): ResponsePromise<void> => client.request(routes.updateMyProfile, { body }, options);
/**
 * Show the account as online or offline
 *
 * Sets whether the account counts as online. It is a signal of the moment, not a setting: it is
 * gone with the connection, so send it again after a reconnect. As long as the account is shown as
 * online, WhatsApp may hold back notifications on the phone; send `unavailable` when the work is
 * done. To show typing in one chat there is `PUT /chats/{chatId}/presence`.
 *
 * `PUT /users/me/presence`
 *
 * @example
 * await setPresence(wsapi, { presence: 'available' });
 */
export const setPresence = (
  client: Client,
  body: SetMyPresenceRequest,
  options?: RequestOptions,
): ResponsePromise<void> => client.request(routes.setPresence, { body }, options);
/**
 * Read the account's privacy settings
 *
 * Reads who may see or do what with the account: add it to groups, call it, see its last seen, its
 * picture and so on. The values are those that `PUT` on this path takes, while the names differ:
 * what is read as `lastSeen` is set as `last`, and `readReceipts` as `readreceipts`.
 *
 * `GET /users/me/privacy`
 *
 * @example
 * await getPrivacySettings(wsapi);
 */
export const getPrivacySettings = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<PrivacySettingsResponse> =>
  client.request(routes.getPrivacySettings, {}, options);
/**
 * Change one privacy setting
 *
 * Sets one privacy setting and answers all of them as they stand afterwards. The names in the
 * request are WhatsApp's own: `last` for what the answer calls `lastSeen`, `groupadd` for
 * `groupAdd`, `readreceipts` for `readReceipts`, `calladd` for `callAdd`. Not every value suits
 * every setting: `known` is for calls, `match_last_seen` for `online`, and read receipts are
 * either `all` or `none`. A pair that WhatsApp does not accept is 400. With read receipts off the
 * account gets none from others either.
 *
 * `PUT /users/me/privacy`
 *
 * @example
 * await setPrivacySetting(wsapi, { setting: 'last', value: 'contacts' });
 */
export const setPrivacySetting = (
  client: Client,
  body: SetPrivacyRequest,
  options?: RequestOptions,
): ResponsePromise<PrivacySettingsResponse> =>
  client.request(routes.setPrivacySetting, { body }, options);
/**
 * Find out which phone numbers are on WhatsApp
 *
 * Asks WhatsApp about a list of phone numbers in one go and gives the JID of each one that is
 * registered. Results come in WhatsApp's order, with the number written with a `+` in `query`, so
 * match them by number and not by position. Send to the `jid` given rather than to a JID built
 * from the digits: Brazilian numbers with or without the ninth digit, Mexican `+52 1` and
 * Argentine `+54 9` follow no rule that could be applied beforehand. Checking long lists of
 * strangers is what spammers do, and ends in `rate-overlimit` (400) or a ban.
 *
 * `POST /users/check`
 *
 * @example
 * await bulkCheckUsers(wsapi, { phones: ['12025550143', '447700900123'] });
 */
export const bulkCheckUsers = (
  client: Client,
  body: BulkCheckRequest,
  options?: RequestOptions,
): ResponsePromise<BulkCheckResult[]> => client.request(routes.bulkCheckUsers, { body }, options);
/**
 * Find out whether a number uses WhatsApp
 *
 * Asks WhatsApp whether a phone number has an account; a number that has none is 200 with `false`,
 * not 404. The answer does not tell the JID, which need not be the digits with a suffix: when you
 * mean to send, ask `POST /users/check` instead, for a single number too. Keep the result for a
 * while, as frequent checks meet `rate-overlimit` (400).
 *
 * `GET /users/{phone}/check`
 *
 * @example
 * await checkUser(wsapi, '12025550143');
 */
export const checkUser = (
  client: Client,
  phone: PhoneNumber,
  options?: RequestOptions,
): ResponsePromise<operations['checkUser']['responses'][200]['content']['application/json']> =>
  client.request(routes.checkUser, { params: { phone } }, options);
/**
 * Read somebody's public profile
 *
 * Looks up a phone number and shows what its owner lets this account see: ids, about text,
 * picture. Check `isInWhatsApp` before relying on the rest. An empty `status` or `pictureId` may
 * mean that there is none or that privacy settings hide it, and the answer does not say which.
 * Picture addresses run out after a while: fetch the picture soon and keep `pictureId` to notice a
 * new one.
 *
 * `GET /users/{phone}/profile`
 *
 * @example
 * await getUserProfile(wsapi, '12025550143');
 */
export const getUserProfile = (
  client: Client,
  phone: PhoneNumber,
  options?: RequestOptions,
): ResponsePromise<UserInfo> =>
  client.request(routes.getUserProfile, { params: { phone } }, options);
