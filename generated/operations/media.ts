/**
 * Generated from openapi/ by `npm run generate`. Do not edit.
 */
import { checkedClient } from '../../src/pipeline/checked-client.ts';

import type {
  Client,
  Download,
  RequestOptions,
  ResponsePromise,
} from '../../src/pipeline/client-interface.ts';

import * as routes from '../routes.ts';

import type { DownloadMediaQuery } from '../schema.ts';

/**
 * Download the file of a media message
 *
 * Downloads the file of a message from WhatsApp, decrypts it and returns its bytes. The `id` is
 * the `media.id` of a `message` event. `Content-Type` is what the sender claimed and may be empty
 * or wrong, so check the bytes before you trust it. The name is in `Content-Disposition`
 * (`filename` and `filename*`), the size in `Content-Length`. WhatsApp keeps files for a limited
 * time: a 400 such as `download failed with status code 404` means that the file has expired. 413
 * means that it is too large for the gateway.
 *
 * `GET /media/download`
 *
 * @example
 * await downloadMedia(wsapi, { id: 'H4sIAAAAAAACAwFAAL__bjQLnP-zepicpUTmu3gK…' });
 */
export const downloadMedia = (
  client: Client,
  query: DownloadMediaQuery,
  options?: RequestOptions,
): ResponsePromise<Download> =>
  checkedClient(client).request(routes.downloadMedia, { query }, options);
