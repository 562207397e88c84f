/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type {
  Client,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type {
  PostMediaStatusRequest,
  PostTextStatusRequest,
  StatusPrivacyResponse,
  operations,
} from '../schema.ts';

/**
 * See who gets to see your statuses
 *
 * Lists the audiences that are set up for the account's statuses; the one in force has
 * `isDefault`. `contacts` is everybody in the address book, `blacklist` the same without the
 * people on the list, `whitelist` the people on the list alone. Posting offers no choice of
 * audience: look here beforehand if it matters who sees a status.
 *
 * `GET /status/privacy`
 *
 * @example
 * await getStatusPrivacy(wsapi);
 */
export const getStatusPrivacy = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<StatusPrivacyResponse[]> => client.request(routes.getStatusPrivacy, {}, options);
/**
 * Post a text as status
 *
 * Shows a text to the account's status audience (see `GET /status/privacy`) for 24 hours. Answers
 * 201 with its `id`, which `POST /status/{messageId}/delete` asks for. An empty `text` is 400. As
 * with a message, a call that times out may have posted all the same.
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
): ResponsePromise<operations['postTextStatus']['responses'][201]['content']['application/json']> =>
  client.request(routes.postTextStatus, { body }, options);
/**
 * Post a picture as status
 *
 * Shows a picture with an optional caption to the account's status audience for 24 hours. Give
 * exactly one of `url`, which the gateway fetches (50 MB and 30 seconds at most, else 400), and
 * `data`; and set `mimeType`, which is not worked out from the file. Answers 201 with the `id` to
 * take it down with.
 *
 * `POST /status/image`
 *
 * @example
 * await postImageStatus(wsapi, {
 *   url: 'https://example.com/photos/shop-window.jpg',
 *   mimeType: 'image/jpeg',
 *   caption: 'New in the window',
 * });
 */
export const postImageStatus = (
  client: Client,
  body: PostMediaStatusRequest,
  options?: RequestOptions,
): ResponsePromise<
  operations['postImageStatus']['responses'][201]['content']['application/json']
> => client.request(routes.postImageStatus, { body }, options);
/**
 * Post a video as status
 *
 * Shows a video with an optional caption to the account's status audience for 24 hours. Give
 * exactly one of `url` (fetched by the gateway, 50 MB and 30 seconds at most, else 400) and
 * `data`, and set `mimeType`, usually `video/mp4`. Answers 201 with the `id` to take it down with.
 *
 * `POST /status/video`
 *
 * @example
 * await postVideoStatus(wsapi, {
 *   url: 'https://example.com/videos/opening.mp4',
 *   mimeType: 'video/mp4',
 *   caption: 'Doors open at nine',
 * });
 */
export const postVideoStatus = (
  client: Client,
  body: PostMediaStatusRequest,
  options?: RequestOptions,
): ResponsePromise<
  operations['postVideoStatus']['responses'][201]['content']['application/json']
> => client.request(routes.postVideoStatus, { body }, options);
/**
 * Take down a status before its time
 *
 * Takes down a status of this account before its 24 hours are over, for all who could see it.
 * `messageId` is the `id` that posting it answered with. Who has seen the status already has seen
 * it; a 204 says that the request to remove it went out.
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
): ResponsePromise<void> => client.request(routes.deleteStatus, { params: { messageId } }, options);
