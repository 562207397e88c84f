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

import type { Health } from '../schema.ts';

/**
 * Check whether the gateway is running
 *
 * Returns `ok` as long as the process accepts requests. It is meant for health probes and needs no
 * key. It says nothing about WhatsApp: the gateway is running even if no instance is connected. To
 * find out whether an instance can send, use `getSessionStatus`.
 *
 * `GET /health`
 *
 * @example
 * await healthCheck(wsapi);
 */
export const healthCheck = (client: Client, options?: RequestOptions): ResponsePromise<Health> =>
  checkedClient(client).request(routes.healthCheck, {}, options);
