import type { EventOf } from './event.ts';
import { checkedClient } from '../pipeline/checked-client.ts';
import type { Client, RequestOptions, ResponsePromise } from '../pipeline/client-interface.ts';
import type { Download } from '../pipeline/download.ts';
import type { Route } from '../pipeline/route.ts';
import { dataOf, type ReceivedMessage } from './received-message.ts';

type Media = NonNullable<EventOf<'message'>['eventData']['media']>;

/** The file of a received message. Everything about it comes from its sender. */
export type ReceivedMedia = Media & {
  readonly id: string;
  /** Downloads the file, like `wsapi.media.download({ id })`. */
  readonly download: (client: Client, options?: RequestOptions) => ResponsePromise<Download>;
};

/** Written here, because a client of another contract may not have the operation. */
const downloadMedia: Route = {
  id: 'downloadMedia',
  method: 'GET',
  path: '/media/download',
  answer: 'binary',
  query: {},
};

/**
 * The file of a received message, with what its sender says about it.
 *
 * @returns undefined for a message without a file, or whose file cannot be downloaded because its id is missing.
 * @throws {ConfigurationError} for something else than an object.
 * @example
 * const media = mediaOf(event);
 * if (media?.mediaType === 'image') await (await media.download(wsapi)).saveIn('pictures');
 */
export const mediaOf = (message: ReceivedMessage): ReceivedMedia | undefined => {
  const { media } = dataOf(message);
  const id = media?.id ?? '';
  if (media === undefined || id === '') return undefined;
  return {
    ...media,
    id,
    download: (client, options) =>
      checkedClient(client).request(downloadMedia, { query: { id } }, options),
  };
};
