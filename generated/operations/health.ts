/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type {
  Client,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type { operations } from '../schema.ts';

/**
 * Ask whether the gateway is up
 *
 * Answers `ok` as long as the process takes requests; meant for probes, and open without any key.
 * It says nothing of WhatsApp: the gateway is up even if not one instance is connected. Whether an
 * instance can send is told by `GET /session/status`.
 *
 * `GET /health`
 *
 * @example
 * await healthCheck(wsapi);
 */
export const healthCheck = (
  client: Client,
  options?: RequestOptions,
): ResponsePromise<operations['healthCheck']['responses'][200]['content']['application/json']> =>
  client.request(routes.healthCheck, {}, options);
