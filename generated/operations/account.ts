/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import { checkedClient } from '../../src/pipeline/checked-client.ts';

import type {
  Client,
  PagePromise,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type {
  AccountInstanceDefaults,
  AccountInstanceDetail,
  AccountInstanceSettings,
  ListAccountInstancesQuery,
  ListAccountSubscriptionChangesQuery,
  ListAccountSubscriptionInstancesQuery,
  ListAccountSubscriptionsQuery,
  PagedAccountInstances,
  PagedAccountSubscriptionChanges,
  PagedAccountSubscriptions,
  UpdateInstanceNameRequest,
} from '../schema.ts';

/**
 * List the customer's instances
 *
 * Lists the instances of the customer, one page at a time, optionally filtered by creation time or
 * status. The response has one page and, in `totalCount`, the number of matches on all pages; `for
 * await` goes through all of them. Entries have no event settings; get them from
 * `getAccountInstance`. `/account/*` takes only the customer key: an instance's own key is
 * refused.
 *
 * `GET /account/instances`
 *
 * @example
 * await listAccountInstances(wsapi);
 */
export const listAccountInstances = (
  client: Client,
  query?: ListAccountInstancesQuery,
  options?: RequestOptions,
): PagePromise<PagedAccountInstances> =>
  checkedClient(client).requestPages(routes.listAccountInstances, { query }, options);
/**
 * Get an instance and its settings
 *
 * Returns an instance's name, state and paired device, and how its events are delivered. Read it
 * before you change `settings`, because the change takes the same object. The response does not
 * include the id. Keep `settings.eventSigningSecret` out of logs. An id that is not one of the
 * customer's instances returns 404.
 *
 * `GET /account/instances/{id}`
 *
 * @example
 * await getAccountInstance(wsapi, 'ins_V1StGXR8Z5jd');
 */
export const getAccountInstance = (
  client: Client,
  id: string,
  options?: RequestOptions,
): ResponsePromise<AccountInstanceDetail> =>
  checkedClient(client).request(routes.getAccountInstance, { params: { id } }, options);
/**
 * Rename an instance
 *
 * Changes the instance's display name. Nothing else depends on it: the id, the keys, the pairing
 * and the deliveries stay the same. More than 256 characters return 400.
 *
 * `PUT /account/instances/{id}/name`
 *
 * @example
 * await updateAccountInstanceName(wsapi, 'ins_V1StGXR8Z5jd', { name: 'Support line Lisbon' });
 */
export const updateAccountInstanceName = (
  client: Client,
  id: string,
  body: UpdateInstanceNameRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(
    routes.updateAccountInstanceName,
    { params: { id }, body },
    options,
  );
/**
 * Change how an instance delivers its events
 *
 * Sets where the events of one instance go (a webhook, or pull mode), which event types are
 * delivered, whether deliveries are signed, and whether history is kept when pairing. Read the
 * current settings with `getAccountInstance`, change what you need and send the whole object back:
 * the contract does not promise that an omitted field keeps its value. With `useCustomDefaults`
 * the instance uses the customer's defaults instead of its own values. Without
 * `eventSigningSecret`, deliveries are unsigned, and a receiver cannot tell them from forged ones.
 *
 * `PUT /account/instances/{id}/settings`
 *
 * @example
 * await updateAccountInstanceSettings(wsapi, 'ins_V1StGXR8Z5jd', {
 *   useCustomDefaults: false,
 *   pullMode: false,
 *   webhookUrl: 'https://example.com/webhooks/wsapi',
 *   eventSigningSecret: 'example-signing-secret',
 *   historySync: false,
 *   eventFilters: ['message', 'message_read'],
 * });
 */
export const updateAccountInstanceSettings = (
  client: Client,
  id: string,
  body: AccountInstanceSettings,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(
    routes.updateAccountInstanceSettings,
    { params: { id }, body },
    options,
  );
/**
 * Replace an instance's API key
 *
 * Creates a new key for the instance and returns it as a JSON string, not an object. The old key
 * stops working immediately: programs that still send it get 401. Store the response at once,
 * because no other operation shows the key; others show only `hasApiKey`. Every call creates
 * another key, so if a response is lost, call again and use the last key you received. The
 * customer key is not affected and still works for all WhatsApp routes.
 *
 * `PUT /account/instances/{id}/apikey`
 *
 * @example
 * await regenerateAccountInstanceApiKey(wsapi, 'ins_V1StGXR8Z5jd');
 */
export const regenerateAccountInstanceApiKey = (
  client: Client,
  id: string,
  options?: RequestOptions,
): ResponsePromise<string> =>
  checkedClient(client).request(
    routes.regenerateAccountInstanceApiKey,
    { params: { id } },
    options,
  );
/**
 * Restart one of the customer's instances
 *
 * Stops an instance and starts it again, for example if it is stuck. While it is starting, its
 * WhatsApp routes return 503 `instance not available`, and then 409 `device not paired` until it
 * has logged in, although the device is paired. Wait for `isLoggedIn` in `getSessionStatus`
 * instead of pairing again.
 *
 * `PUT /account/instances/{id}/restart`
 *
 * @example
 * await restartAccountInstance(wsapi, 'ins_V1StGXR8Z5jd');
 */
export const restartAccountInstance = (
  client: Client,
  id: string,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.restartAccountInstance, { params: { id } }, options);
/**
 * List the customer's subscriptions
 *
 * Lists the customer's subscriptions, one page at a time: plan, price, current period, and the
 * number and ids of the instances. The other `/account/subscriptions/*` routes take the `id` of an
 * entry. A cancelled subscription has `cancelAtPeriodEnd` and is valid until `curPeriodEnd`.
 *
 * `GET /account/subscriptions`
 *
 * @example
 * await listAccountSubscriptions(wsapi);
 */
export const listAccountSubscriptions = (
  client: Client,
  query?: ListAccountSubscriptionsQuery,
  options?: RequestOptions,
): PagePromise<PagedAccountSubscriptions> =>
  checkedClient(client).requestPages(routes.listAccountSubscriptions, { query }, options);
/**
 * List the instances of one subscription
 *
 * Lists the instances of a subscription, one page at a time, with the same filters and pages as
 * `listAccountInstances`. Use it to check the outcome of a create or delete request whose response
 * was lost.
 *
 * `GET /account/subscriptions/{id}/instances`
 *
 * @example
 * await listAccountSubscriptionInstances(wsapi, 'sub_7Hq2mZ0pLw');
 */
export const listAccountSubscriptionInstances = (
  client: Client,
  id: string,
  query?: ListAccountSubscriptionInstancesQuery,
  options?: RequestOptions,
): PagePromise<PagedAccountInstances> =>
  checkedClient(client).requestPages(
    routes.listAccountSubscriptionInstances,
    { params: { id }, query },
    options,
  );
/**
 * Add an instance to a subscription
 *
 * Creates an instance in a subscription and returns its id as a JSON string. There is no request
 * body. Only for resellers. The new instance is not paired: change its settings, then pair it with
 * a QR code or a pair code as this instance (`instanceId`, or `--instance` on the command line). A
 * retry creates a second instance, so if the response is lost, check the subscription's list of
 * instances first.
 *
 * `POST /account/subscriptions/{id}/instances`
 *
 * @example
 * await createAccountSubscriptionInstance(wsapi, 'sub_7Hq2mZ0pLw');
 */
export const createAccountSubscriptionInstance = (
  client: Client,
  id: string,
  options?: RequestOptions,
): ResponsePromise<string> =>
  checkedClient(client).request(
    routes.createAccountSubscriptionInstance,
    { params: { id } },
    options,
  );
/**
 * End an instance of a subscription
 *
 * Expires an instance of the subscription. Only for resellers. This cannot be undone: to connect
 * the number again, create an instance and pair it. For the effect on the bill, see
 * `listAccountSubscriptionChanges`.
 *
 * `DELETE /account/subscriptions/{id}/instances/{instanceId}`
 *
 * @example
 * await deleteAccountSubscriptionInstance(wsapi, 'sub_7Hq2mZ0pLw', 'ins_V1StGXR8Z5jd');
 */
export const deleteAccountSubscriptionInstance = (
  client: Client,
  id: string,
  instanceId: string,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(
    routes.deleteAccountSubscriptionInstance,
    { params: { id, instanceId } },
    options,
  );
/**
 * List the changes of a subscription
 *
 * Lists the changes of a subscription, one page at a time: when, what kind of change, which
 * instance if any, the quantity before and after, and the prorated amount. You can filter by time,
 * kind of change or instance. An unknown subscription returns 404.
 *
 * `GET /account/subscriptions/{id}/changes`
 *
 * @example
 * await listAccountSubscriptionChanges(wsapi, 'sub_7Hq2mZ0pLw');
 */
export const listAccountSubscriptionChanges = (
  client: Client,
  id: string,
  query?: ListAccountSubscriptionChangesQuery,
  options?: RequestOptions,
): PagePromise<PagedAccountSubscriptionChanges> =>
  checkedClient(client).requestPages(
    routes.listAccountSubscriptionChanges,
    { params: { id }, query },
    options,
  );
/**
 * Get the customer's default settings
 *
 * Returns the event settings shared by all instances with `useCustomDefaults`; the others have
 * their own. Keep `defaultSigningSecret` out of logs. A customer without defaults may get 404.
 *
 * `GET /account/instances/defaults`
 *
 * @example
 * await getAccountInstanceDefaults(wsapi);
 */
export const getAccountInstanceDefaults = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<AccountInstanceDefaults> =>
  checkedClient(client).request(routes.getAccountInstanceDefaults, {}, options);
/**
 * Change the customer's default settings
 *
 * Changes the shared event settings. They apply to all instances with `useCustomDefaults`,
 * including those in production, so a wrong webhook URL here misdirects the events of all of them.
 * Read the defaults first, change what you need and send the whole object back: the contract does
 * not promise that an omitted field keeps its value.
 *
 * `PUT /account/instances/defaults`
 *
 * @example
 * await updateAccountInstanceDefaults(wsapi, {
 *   defaultWebhookUrl: 'https://example.com/webhooks/wsapi',
 *   defaultSigningSecret: 'example-signing-secret',
 *   defaultEventFilters: ['message', 'message_read', 'group'],
 *   defaultHistorySync: false,
 *   defaultPullMode: false,
 * });
 */
export const updateAccountInstanceDefaults = (
  client: Client,
  body: AccountInstanceDefaults,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.updateAccountInstanceDefaults, { body }, options);
