/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import type {
  Client,
  Download,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type { operations } from '../schema.ts';

/**
 * Fetch the file of a media message
 *
 * Fetches from WhatsApp the file that a message refers to, decrypts it and answers with its bytes.
 * The `id` is the `media.id` of a `message` event. `Content-Type` is what the sender claimed,
 * perhaps empty or untrue, so look at the bytes before you trust it; the name is in
 * `Content-Disposition` (`filename` and `filename*`), the size in `Content-Length`. WhatsApp keeps
 * files for a limited time: a 400 such as `download failed with status code 404` means that this
 * one is gone. 413 means that it is too large for the gateway.
 *
 * `GET /media/download`
 *
 * @example
 * await downloadMedia(wsapi, { id: 'H4sIAAAAAAACAwFAAL__bjQLnP-zepicpUTmu3gK…' });
 */
export const downloadMedia = (
  client: Client,
  query: NonNullable<operations['downloadMedia']['parameters']['query']>,
  options?: RequestOptions,
): ResponsePromise<Download> => client.request(routes.downloadMedia, { query }, options);
