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
  CreateInstanceRequest,
  InstanceDetail,
  InstanceListItem,
  UpdateInstanceConfigRequest,
} from '../schema.ts';

/**
 * List the gateway's instances
 *
 * Lists all instances with their configuration and whether they are connected and logged in. There
 * are no pages. An instance is ready when `isLoggedIn` is true: `isConnected` alone means that the
 * connection to WhatsApp is open, which is also the case before pairing. The configurations
 * contain `apiKey` and `signingSecret` in plain text, so treat the response as a secret: do not
 * log it or pass it to a browser.
 *
 * `GET /admin/instances`
 *
 * @example
 * await listInstances(wsapi);
 */
export const listInstances = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<InstanceListItem[]> =>
  checkedClient(client).request(routes.listInstances, {}, options);
/**
 * Create an instance
 *
 * Creates an instance with an id of your choice, its key, webhook and event settings, and returns
 * it with the effective configuration. Omitted fields use the server's defaults. With neither an
 * `apiKey` nor a default key, anyone who can reach the port can use the instance. It is not paired
 * yet: continue with `getQR` or `getPairCode`, as this instance (`instanceId`, or `--instance` on
 * the command line). An id that does not match the pattern or is already taken returns 400, so a
 * retry after a timeout may fail because the first request worked: check with `getInstance`. The
 * response contains `apiKey` and `signingSecret` in plain text: keep it out of logs.
 *
 * `POST /admin/instances`
 *
 * @example
 * await createInstance(wsapi, { id: 'support-lisbon' });
 */
export const createInstance = (
  client: Client,
  body: CreateInstanceRequest,
  options?: RequestOptions,
): ResponsePromise<InstanceDetail> =>
  checkedClient(client).request(routes.createInstance, { body }, options);
/**
 * Get an instance
 *
 * Returns an instance's configuration and whether it is connected and logged in. Read it before
 * you change the configuration, because `updateInstanceConfig` replaces all of it. The response
 * contains `apiKey` and `signingSecret` in plain text. An unknown id returns 404.
 *
 * `GET /admin/instances/{id}`
 *
 * @example
 * await getInstance(wsapi, 'support-lisbon');
 */
export const getInstance = (
  client: Client,
  id: string,
  options?: RequestOptions,
): ResponsePromise<InstanceListItem> =>
  checkedClient(client).request(routes.getInstance, { params: { id } }, options);
/**
 * Delete an instance permanently
 *
 * Removes an instance and its configuration, and unlinks its device from WhatsApp. If it was
 * logged in, a `logged_out` event with the reason `instance_deleted` is sent, regardless of its
 * filters. This cannot be undone: a new instance with the same id must be paired again. An unknown
 * id returns 404, and so does a second delete.
 *
 * `DELETE /admin/instances/{id}`
 *
 * @example
 * await deleteInstance(wsapi, 'support-lisbon');
 */
export const deleteInstance = (
  client: Client,
  id: string,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.deleteInstance, { params: { id } }, options);
/**
 * Replace an instance's configuration
 *
 * Replaces the whole configuration: an omitted field is not kept but reset to the server's
 * default. **Without `apiKey`, the instance gets the default key, and if there is no default key,
 * anyone can use it.** So read the instance with `getInstance`, change what you need, and send
 * everything back. Events keep going to the old URL with the old filters until the instance is
 * restarted: call `restartInstance` afterwards. An invalid body returns 400. Any other failure
 * returns 404, not only an unknown id.
 *
 * `PUT /admin/instances/{id}/config`
 *
 * @example
 * await updateInstanceConfig(wsapi, 'support-lisbon', {
 *   apiKey: 'example-instance-key',
 *   webhookUrl: 'https://example.com/webhooks/wsapi',
 *   signingSecret: 'example-signing-secret',
 *   eventFilters: ['message', 'message_read', 'group'],
 *   historySync: true,
 * });
 */
export const updateInstanceConfig = (
  client: Client,
  id: string,
  body: UpdateInstanceConfigRequest,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.updateInstanceConfig, { params: { id }, body }, options);
/**
 * Stop and restart an instance
 *
 * Closes an instance's connection to WhatsApp and opens it again with the saved configuration.
 * This applies a changed webhook URL and changed filters, and is the first thing to try if an
 * instance is stuck. The pairing is kept. The response is sent before the instance has logged in:
 * until then its routes return 503 `instance not available` or 409 `device not paired`, so wait
 * for `isLoggedIn` instead of pairing again.
 *
 * `PUT /admin/instances/{id}/restart`
 *
 * @example
 * await restartInstance(wsapi, 'support-lisbon');
 */
export const restartInstance = (
  client: Client,
  id: string,
  options?: RequestOptions,
): ResponsePromise<void> =>
  checkedClient(client).request(routes.restartInstance, { params: { id } }, options);
