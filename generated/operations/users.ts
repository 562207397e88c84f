/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type { PhoneNumber } from '../../src/ids/types.ts';

import { checkedClient } from '../../src/pipeline/checked-client.ts';

import type {
  Client,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type {
  BulkCheckRequest,
  BulkCheckResult,
  NumberCheck,
  PrivacySettingsResponse,
  SetMyPresenceRequest,
  SetPrivacyRequest,
  UpdateProfileRequest,
  UserInfo,
  UserMeInfo,
} from '../schema.ts';

/**
 * Get the account's profile
 *
 * Returns the account that the instance is paired with: its ids, the number of this linked device,
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
): ResponsePromise<UserMeInfo> => checkedClient(client).request(routes.getMyProfile, {}, options);
/**
 * Update the account's profile
 *
 * Changes the name, about text or picture of the account. Omitted fields keep their values. The
 * name is shown to people who have not saved the number. `picture` is a JPEG.
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
): ResponsePromise<void> =>
  checkedClient(client).request(routes.updateMyProfile, { body }, options);
/**
 * Show the account as online or offline
 *
 * Sets whether the account is shown as online. It lasts only as long as the connection, so send it
 * again after a reconnect. While the account is shown as online, WhatsApp may not show
 * notifications on the phone: send `unavailable` when you are done. To show typing in a chat, use
 * `setChatPresence`.
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
): ResponsePromise<void> => checkedClient(client).request(routes.setPresence, { body }, options);
/**
 * Get the account's privacy settings
 *
 * Returns who may add the account to groups, call it, see its last seen, its picture and so on.
 * The values are those that `PUT` on this path takes, but the names differ: `lastSeen` is set as
 * `last`, and `readReceipts` as `readreceipts`.
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
  checkedClient(client).request(routes.getPrivacySettings, {}, options);
/**
 * Change one privacy setting
 *
 * Changes one privacy setting and returns all of them. The names in the request are WhatsApp's
 * own: `last` for `lastSeen` in the response, `groupadd` for `groupAdd`, `readreceipts` for
 * `readReceipts`, `calladd` for `callAdd`. Not every value is valid for every setting: `known` is
 * for calls, `match_last_seen` for `online`, and read receipts are either `all` or `none`. A
 * combination that WhatsApp does not accept returns 400. With read receipts turned off, the
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
  checkedClient(client).request(routes.setPrivacySetting, { body }, options);
/**
 * Check which phone numbers are on WhatsApp
 *
 * Checks a list of phone numbers and returns the JID of each one that is registered. Results come
 * in WhatsApp's order, with a `+` before the number in `query`, so match them by number and not by
 * position. Send to the returned `jid` rather than to a JID built from the digits: Brazilian
 * numbers with or without the ninth digit, Mexican `+52 1` and Argentine `+54 9` follow no rule
 * that could be applied beforehand. Checking long lists of strangers is what spammers do, and ends
 * in rate limits or a ban. `resolveMany()` of the client does this, and caches the answers.
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
): ResponsePromise<BulkCheckResult[]> =>
  checkedClient(client).request(routes.bulkCheckUsers, { body }, options);
/**
 * Check whether a phone number is on WhatsApp
 *
 * Checks whether a phone number has a WhatsApp account. A number without one returns 200 with
 * `false`, not 404. The response has no JID, which may differ from the digits: if you want to
 * send, use `bulkCheckUsers` instead, even for a single number. Cache the result for a while,
 * because WhatsApp limits frequent checks.
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
): ResponsePromise<NumberCheck> =>
  checkedClient(client).request(routes.checkUser, { params: { phone } }, options);
/**
 * Get a person's public profile
 *
 * Looks up a phone number and returns what its owner lets this account see: ids, about text,
 * picture. Check `isInWhatsApp` before you use the rest. An empty `status` or `pictureId` means
 * either that there is none or that privacy settings hide it. Picture URLs expire: download the
 * picture soon, and store `pictureId` to notice a new one.
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
  checkedClient(client).request(routes.getUserProfile, { params: { phone } }, options);
