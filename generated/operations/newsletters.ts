/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type { JidArgument } from '../../src/ids/types.ts';

import { checkedClient } from '../../src/pipeline/checked-client.ts';

import type {
  Client,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type {
  CreateNewsletterRequest,
  CreatedNewsletter,
  NewsletterInfoResponse,
  SetSubscriptionRequest,
  ToggleMuteNewsletterRequest,
} from '../schema.ts';

/**
 * List the newsletters the account follows
 *
 * Lists the newsletters (WhatsApp calls them channels) that the account follows, each with the
 * account's `role` and whether it is muted. If WhatsApp's rate limit is exceeded, the client waits
 * and tries again, and at last throws a `RateLimitError`.
 *
 * `GET /newsletters`
 *
 * @example
 * await listNewsletters(wsapi);
 */
export const listNewsletters = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<NewsletterInfoResponse[]> =>
  checkedClient(client).request(routes.listNewsletters, {}, options);
/**
 * Create a newsletter (channel)
 *
 * Creates a newsletter (a WhatsApp channel) owned by the account and returns its JID as `id`. To
 * post, send messages to that JID, as to any chat. After a timeout, check the list of newsletters
 * before you retry, or there may be two.
 *
 * `POST /newsletters`
 *
 * @example
 * await createNewsletter(wsapi, {
 *   name: 'Trail conditions',
 *   description: 'Snow, storms and closed paths, every morning at six.',
 * });
 */
export const createNewsletter = (
  client: Client,
  body: CreateNewsletterRequest,
  options?: RequestOptions,
): ResponsePromise<CreatedNewsletter> =>
  checkedClient(client).request(routes.createNewsletter, { body }, options);
/**
 * Get a newsletter by its link
 *
 * Returns the newsletter for the code in its link, for example to get the JID that you need to
 * follow it. An unknown code returns 404 `not found: <cause>`, and so may other failures on the
 * way to WhatsApp: read `detail` before you treat the code as wrong.
 *
 * `GET /newsletters/invite/{code}`
 *
 * @example
 * await getNewsletterByInviteCode(wsapi, '0029VbQ7mZpLw2Hr8KtYx41D');
 */
export const getNewsletterByInviteCode = (
  client: Client,
  code: string,
  options?: RequestOptions,
): ResponsePromise<NewsletterInfoResponse> =>
  checkedClient(client).request(routes.getNewsletterByInviteCode, { params: { code } }, options);
/**
 * Get a newsletter
 *
 * Returns a newsletter's name, description, number of subscribers, state, and the account's role.
 * `role` and `mute` may be missing, which says nothing about the account. Any failure on the way
 * to WhatsApp returns 404 `not found: <cause>`, so a 404 does not prove that the newsletter is
 * gone.
 *
 * `GET /newsletters/{id}`
 *
 * @example
 * await getNewsletter(wsapi, '120363144038483540@newsletter');
 */
export const getNewsletter = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'newsletter'>,
  options?: RequestOptions,
): ResponsePromise<NewsletterInfoResponse> =>
  checkedClient(client).request(routes.getNewsletter, { params: { id } }, options);
/**
 * Follow or unfollow a newsletter
 *
 * Makes the account follow a newsletter, or stop following it. The change also arrives as a
 * `newsletter` event with the action `join` or `leave`. Always send `subscribed`: if it is
 * omitted, it is `false` and unfollows.
 *
 * `PUT /newsletters/{id}/subscription`
 *
 * @example
 * await setNewsletterSubscription(wsapi, '120363144038483540@newsletter', { subscribed: true });
 */
export const setNewsletterSubscription = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'newsletter'>,
  body: SetSubscriptionRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(
    routes.setNewsletterSubscription,
    { params: { id }, body },
    options,
  );
/**
 * Mute a newsletter, or end the mute
 *
 * Mutes or unmutes a newsletter on the account's devices. The account still follows it. Despite
 * its name, the operation does not toggle the state: `mute` is the new state. If it is omitted, it
 * is `false`.
 *
 * `PUT /newsletters/{id}/mute`
 *
 * @example
 * await toggleMuteNewsletter(wsapi, '120363144038483540@newsletter', { mute: true });
 */
export const toggleMuteNewsletter = <const TId extends string>(
  client: Client,
  id: JidArgument<TId, 'newsletter'>,
  body: ToggleMuteNewsletterRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.toggleMuteNewsletter, { params: { id }, body }, options);
