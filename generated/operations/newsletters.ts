/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type { JidArgument } from '../../src/ids/types.ts';

import type {
  Client,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type {
  CreateNewsletterRequest,
  NewsletterInfoResponse,
  SetSubscriptionRequest,
  ToggleMuteNewsletterRequest,
  operations,
} from '../schema.ts';

/**
 * List the newsletters the account follows
 *
 * Lists the newsletters (WhatsApp calls them channels) that the paired account follows, each with
 * the account's `role` in it and whether it is muted. WhatsApp's rate limit shows as 400 with
 * `rate-overlimit` in `detail`.
 *
 * `GET /newsletters`
 *
 * @example
 * await listNewsletters(wsapi);
 */
export const listNewsletters = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<NewsletterInfoResponse[]> => client.request(routes.listNewsletters, {}, options);
/**
 * Start a newsletter
 *
 * Makes a newsletter (a WhatsApp channel) owned by the paired account and answers its JID as `id`;
 * messages are posted to that JID like to any chat. The picture is standard base64 with padding: a
 * `data:` prefix is 400. After a timeout look in `GET /newsletters` before trying again, or there
 * may be two.
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
): ResponsePromise<
  operations['createNewsletter']['responses'][201]['content']['application/json']
> => client.request(routes.createNewsletter, { body }, options);
/**
 * Look behind a newsletter link
 *
 * Finds a newsletter from the code in its link, for instance to learn the JID that following
 * takes. An unknown code is 404 `not found: <cause>`, but so is any other failure on the way to
 * WhatsApp, a dropped socket or `rate-overlimit` included: read the cause before you call the code
 * wrong.
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
  client.request(routes.getNewsletterByInviteCode, { params: { code } }, options);
/**
 * Read a newsletter
 *
 * Reads one newsletter: name, description, number of subscribers, state, and what the account is
 * in it. `role` and `mute` may be missing, and then say nothing about the account. Any failure on
 * the way to WhatsApp is 404 `not found: <cause>`, so a 404 does not prove that the newsletter is
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
  client.request(routes.getNewsletter, { params: { id } }, options);
/**
 * Follow or unfollow a newsletter
 *
 * Makes the account follow a newsletter, or stop following it. The change also arrives as a
 * `newsletter` event with the action `join` or `leave`. Always send `subscribed`: the server reads
 * a body without it as `false` and unfollows.
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
  client.request(routes.setNewsletterSubscription, { params: { id }, body }, options);
/**
 * Silence a newsletter, or lift that
 *
 * Sets whether posts of a newsletter make a sound on the account's devices; the account goes on
 * following it. In spite of its name the operation does not flip the state: `mute` says which
 * state you want, and a body without it means `false`.
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
  client.request(routes.toggleMuteNewsletter, { params: { id }, body }, options);
