/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import { checkedClient } from '../../src/pipeline/checked-client.ts';

import type {
  Client,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type {
  PostMediaStatusRequest,
  PostTextStatusRequest,
  SentMessage,
  StatusPrivacyResponse,
} from '../schema.ts';

/**
 * Get who can see your statuses
 *
 * Lists the audiences of the account's statuses. The active one has `isDefault`. `contacts` is
 * everyone in the address book, `blacklist` is everyone except the people on the list, `whitelist`
 * is only the people on the list. You cannot choose an audience when posting, so check here first
 * if it matters who sees a status.
 *
 * `GET /status/privacy`
 *
 * @example
 * await getStatusPrivacy(wsapi);
 */
export const getStatusPrivacy = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<StatusPrivacyResponse[]> =>
  checkedClient(client).request(routes.getStatusPrivacy, {}, options);
/**
 * Post text as a status
 *
 * Shows a text to the account's status audience (see `getStatusPrivacy`) for 24 hours. The
 * response has its `id`, for `deleteStatus`. An empty `text` is refused. As with messages, a
 * request that timed out may still have posted the status: its `outcome` is `unknown`.
 *
 * `POST /status/text`
 *
 * @example
 * await postTextStatus(wsapi, { text: 'Closed on Monday, back on Tuesday at nine.' });
 */
export const postTextStatus = (
  client: Client,
  body: PostTextStatusRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.postTextStatus, { body }, options);
/**
 * Post a picture as a status
 *
 * Shows a picture with an optional caption to the account's status audience for 24 hours, from
 * exactly one of `data` and `url`, which the gateway fetches (50 MB and 30 seconds at most). The
 * MIME type is filled in. The response has the `id`, which you need to delete it.
 *
 * `POST /status/image`
 *
 * @example
 * await postImageStatus(wsapi, {
 *   url: 'https://example.com/photos/shop-window.jpg',
 *   caption: 'New in the window',
 * });
 */
export const postImageStatus = (
  client: Client,
  body: PostMediaStatusRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.postImageStatus, { body }, options);
/**
 * Post a video as a status
 *
 * Shows a video with an optional caption to the account's status audience for 24 hours, from
 * exactly one of `data` and `url`, which the gateway fetches (50 MB and 30 seconds at most). The
 * MIME type is filled in. The response has the `id`, which you need to delete it.
 *
 * `POST /status/video`
 *
 * @example
 * await postVideoStatus(wsapi, {
 *   url: 'https://example.com/videos/opening.mp4',
 *   caption: 'Doors open at nine',
 * });
 */
export const postVideoStatus = (
  client: Client,
  body: PostMediaStatusRequest,
  options?: RequestOptions,
): ResponsePromise<SentMessage> =>
  checkedClient(client).request(routes.postVideoStatus, { body }, options);
/**
 * Delete a status
 *
 * Deletes a status of this account before its 24 hours are over, for everyone who could see it.
 * `messageId` is the `id` that was returned when it was posted. People may have seen it already. A
 * 204 means that the request to delete it was sent.
 *
 * `POST /status/{messageId}/delete`
 *
 * @example
 * await deleteStatus(wsapi, '3EB0C767D097B7C41F9A');
 */
export const deleteStatus = (
  client: Client,
  messageId: string,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.deleteStatus, { params: { messageId } }, options);
