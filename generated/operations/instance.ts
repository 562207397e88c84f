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
  CreateInstanceRequest,
  InstanceDetail,
  InstanceListItem,
  UpdateInstanceConfigRequest,
} from '../schema.ts';

/**
 * List the gateway's instances
 *
 * Lists every instance with its configuration and whether it is connected and logged in; there are
 * no pages. An instance is ready for use when `isLoggedIn` is true: `isConnected` alone means that
 * the line to WhatsApp is open, which is so before pairing as well. The configurations show
 * `apiKey` and `signingSecret` in clear, so the whole answer is a secret: do not log it, and do
 * not pass it on to a browser.
 *
 * `GET /admin/instances`
 *
 * @example
 * await listInstances(wsapi);
 */
export const listInstances = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<InstanceListItem[]> => client.request(routes.listInstances, {}, options);
/**
 * Make an instance
 *
 * Makes an instance under an id of your choice, with its key, its webhook and its event settings,
 * and answers it with the configuration in force. Fields left out take the server's defaults; with
 * neither an `apiKey` here nor a default key, the instance is open to anybody who reaches the
 * port. It is not paired yet: continue with `GET /session/qr` or `GET /session/pair-code/{phone}`,
 * sending the id as `X-Instance-Id`. An id that breaks the pattern or is taken already is 400, so
 * a create repeated after a timeout may fail because the first one worked: look with `GET
 * /admin/instances/{id}`. The answer holds `apiKey` and `signingSecret` in clear; keep it out of
 * logs.
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
): ResponsePromise<InstanceDetail> => client.request(routes.createInstance, { body }, options);
/**
 * Read one instance
 *
 * Reads an instance's configuration and whether it is connected and logged in. Read it before
 * changing the configuration, because `PUT /admin/instances/{id}/config` wants all of it. `apiKey`
 * and `signingSecret` are in the answer in clear. An unknown id is 404.
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
  client.request(routes.getInstance, { params: { id } }, options);
/**
 * Delete an instance for good
 *
 * Removes an instance and its configuration, and unlinks its device from WhatsApp. Where it was
 * logged in, a `logged_out` event with the reason `instance_deleted` goes out, whatever its
 * filters. There is no way back: a new instance under the same id has to be paired anew. An
 * unknown id is 404, and so a repeated delete.
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
): ResponsePromise<void> => client.request(routes.deleteInstance, { params: { id } }, options);
/**
 * Replace an instance's configuration
 *
 * Puts a new configuration in place of the whole of the old one: a field left out is not kept, it
 * falls back to the server's default. **A body without `apiKey` gives the instance the default
 * key, and if there is no default key it is open to anybody.** So read the instance with `GET
 * /admin/instances/{id}`, change what you need and send everything back. Events keep going to the
 * old address with the old filters until the instance is restarted: follow up with `PUT
 * /admin/instances/{id}/restart`. A body that does not validate is 400; any other failure is 404,
 * not only an unknown id.
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
  client.request(routes.updateInstanceConfig, { params: { id }, body }, options);
/**
 * Stop an instance and start it again
 *
 * Closes an instance's connection to WhatsApp and builds it up again with the stored
 * configuration. This is what makes a changed webhook address and changed filters count, and the
 * first thing to try with an instance that is stuck. The pairing is kept. The answer comes before
 * the instance has logged in: until then its routes answer 503 `instance not available` or 409
 * `device not paired`, so wait for `isLoggedIn` instead of pairing again.
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
): ResponsePromise<void> => client.request(routes.restartInstance, { params: { id } }, options);
