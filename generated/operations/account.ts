/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
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
  PagedAccountInstances,
  PagedAccountSubscriptionChanges,
  PagedAccountSubscriptions,
  UpdateInstanceNameRequest,
  operations,
} from '../schema.ts';

/**
 * List the customer's instances
 *
 * Lists the instances that belong to the customer key, a page at a time, narrowed on request to a
 * span of creation times or to one status. The answer holds one page and, in `totalCount`, the
 * number of matches on all pages: go on until `pageNumber` times `pageSize` reaches it. Entries
 * carry no event settings; those come from `GET /account/instances/{id}`. Only the customer key
 * opens `/account/*`: an instance's own key gets 401 here, and no `X-Instance-Id` is sent.
 *
 * `GET /account/instances`
 *
 * @example
 * await listAccountInstances(wsapi);
 */
export const listAccountInstances = (
  client: Client,
  query?: NonNullable<operations['listAccountInstances']['parameters']['query']>,
  options?: RequestOptions,
): PagePromise<PagedAccountInstances> =>
  client.requestPages(routes.listAccountInstances, { query }, options);
/**
 * Read an instance and its settings
 *
 * Reads one instance: its name, state and paired device, and how its events are delivered. This is
 * the place to start from before changing `settings`, since the change takes the same object. The
 * answer does not repeat the id, and `settings.eventSigningSecret` in it is a secret, in logs too.
 * An id that is not among the customer's instances is 404.
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
  client.request(routes.getAccountInstance, { params: { id } }, options);
/**
 * Rename an instance
 *
 * Changes the label under which people find the instance in lists. Nothing else depends on the
 * name: the id, the keys, the pairing and the deliveries stay as they are. More than 256
 * characters are refused with 400.
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
  client.request(routes.updateAccountInstanceName, { params: { id }, body }, options);
/**
 * Change how an instance delivers its events
 *
 * Sets where the events of one instance go (a webhook, or pull mode), which event types are
 * delivered, whether deliveries are signed, and whether history is kept when pairing. Read the
 * current settings with `GET /account/instances/{id}`, change what you need and send the whole
 * object back: nothing in the contract promises that a field left out keeps its value. With
 * `useCustomDefaults` the instance follows the customer's defaults instead of its own values.
 * Without `eventSigningSecret` deliveries arrive unsigned, and a receiver cannot tell them from a
 * stranger's.
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
  client.request(routes.updateAccountInstanceSettings, { params: { id }, body }, options);
/**
 * Replace an instance's API key
 *
 * Makes a fresh key for the instance and answers it as a bare JSON string, not as an object. The
 * key used until now is dead from that moment: programs that still send it get 401. Store the
 * answer at once, because no other operation shows the key; elsewhere there is only `hasApiKey`.
 * Calling again makes yet another key, so after a lost answer call once more and use the last key
 * received. The customer's key is not affected and goes on working for all WhatsApp routes.
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
  client.request(routes.regenerateAccountInstanceApiKey, { params: { id } }, options);
/**
 * Restart one of the customer's instances
 *
 * Takes an instance down and starts it again, for instance when it is stuck. While it comes up,
 * its WhatsApp routes answer 503 `instance not available`, and then 409 `device not paired` until
 * it has logged in, though the device is paired. Wait for `isLoggedIn` in `GET /session/status`
 * rather than pairing anew.
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
  client.request(routes.restartAccountInstance, { params: { id } }, options);
/**
 * List the customer's subscriptions
 *
 * Lists what the customer pays for, a page at a time: plan, price, current period, how many
 * instances it covers and which they are. The `id` of an entry is what the other
 * `/account/subscriptions/*` routes take. A subscription that runs out shows `cancelAtPeriodEnd`,
 * and is good until `curPeriodEnd`.
 *
 * `GET /account/subscriptions`
 *
 * @example
 * await listAccountSubscriptions(wsapi);
 */
export const listAccountSubscriptions = (
  client: Client,
  query?: NonNullable<operations['listAccountSubscriptions']['parameters']['query']>,
  options?: RequestOptions,
): PagePromise<PagedAccountSubscriptions> =>
  client.requestPages(routes.listAccountSubscriptions, { query }, options);
/**
 * List the instances of one subscription
 *
 * Lists the instances paid for by one subscription, a page at a time, with the same filters and
 * the same kind of page as `GET /account/instances`. Use it to check what became of a create or
 * delete call whose answer was lost.
 *
 * `GET /account/subscriptions/{id}/instances`
 *
 * @example
 * await listAccountSubscriptionInstances(wsapi, 'sub_7Hq2mZ0pLw');
 */
export const listAccountSubscriptionInstances = (
  client: Client,
  id: string,
  query?: NonNullable<operations['listAccountSubscriptionInstances']['parameters']['query']>,
  options?: RequestOptions,
): PagePromise<PagedAccountInstances> =>
  client.requestPages(routes.listAccountSubscriptionInstances, { params: { id }, query }, options);
/**
 * Add an instance to a subscription
 *
 * Makes another instance under a subscription and answers its id as a bare JSON string; there is
 * no request body. For customers who are resellers, and for no others. The new instance is not
 * paired: give it settings, then pair it with a QR code or a pair code through `/session/*`,
 * sending the id as `X-Instance-Id`. A repeated call makes a second instance, so when the answer
 * is lost, look in the subscription's list of instances before trying again.
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
  client.request(routes.createAccountSubscriptionInstance, { params: { id } }, options);
/**
 * End an instance of a subscription
 *
 * Lets one instance of the subscription expire. For customers who are resellers, and for no
 * others. There is no operation that takes it back: to have the number connected again, make an
 * instance and pair that one. What the change means for the bill is in `GET
 * /account/subscriptions/{id}/changes`.
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
  client.request(routes.deleteAccountSubscriptionInstance, { params: { id, instanceId } }, options);
/**
 * Read the history of a subscription
 *
 * Lists what has happened to a subscription, a page at a time: each entry says when, what kind of
 * change, which instance if any, the quantity before and after, and the prorated amount. Narrow it
 * by time, kind of change or instance. An unknown subscription is 404.
 *
 * `GET /account/subscriptions/{id}/changes`
 *
 * @example
 * await listAccountSubscriptionChanges(wsapi, 'sub_7Hq2mZ0pLw');
 */
export const listAccountSubscriptionChanges = (
  client: Client,
  id: string,
  query?: NonNullable<operations['listAccountSubscriptionChanges']['parameters']['query']>,
  options?: RequestOptions,
): PagePromise<PagedAccountSubscriptionChanges> =>
  client.requestPages(routes.listAccountSubscriptionChanges, { params: { id }, query }, options);
/**
 * Read the customer's default settings
 *
 * Reads the event settings that are shared by every instance with `useCustomDefaults` switched on;
 * the others keep their own. `defaultSigningSecret` in the answer is a secret, in logs too. A
 * customer without defaults may get 404.
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
  client.request(routes.getAccountInstanceDefaults, {}, options);
/**
 * Change the customer's default settings
 *
 * Sets the shared event settings. They hold for all instances with `useCustomDefaults`, production
 * ones included, so a wrong webhook address here misleads the events of every one of them. Read
 * the defaults first, change what you need and send the whole object back: nothing in the contract
 * promises that a field left out keeps its value.
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
): ResponsePromise<void> => client.request(routes.updateAccountInstanceDefaults, { body }, options);
