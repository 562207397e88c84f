import type { Client } from '../../pipeline/client-interface.ts';
import { InvalidResponseError } from '../../errors/invalid-response-error.ts';
import type { Route } from '../../pipeline/route.ts';
import type { Download } from '../../pipeline/download.ts';

/** What the cloud edition calls its pull mode. Not part of the published contract. */
const route: Route = {
  id: 'streamEvents',
  method: 'GET',
  path: '/events/stream',
  answer: 'binary',
};

/**
 * Asks for the stream, by the client's own pipe: its keys, headers, middleware and errors, and the cooldown of the
 * instance. Asked once: what follows a failure is the stream's affair.
 *
 * @returns the bytes of the stream; undefined where the server says that there will be none (204).
 * @throws what the client's calls throw.
 */
export const openEvents = async (
  client: Client,
  lastEventId: string | undefined,
  instanceId: string | undefined,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array> | undefined> => {
  const { data, status, headers, attempts } = await client
    .request<Download>(
      route,
      {},
      {
        signal,
        instanceId,
        timeout: Number.POSITIVE_INFINITY,
        deadline: Number.POSITIVE_INFINITY,
        retry: { maxRetries: 0, maxRateLimitRetries: 0 },
        headers: {
          accept: 'text/event-stream',
          'cache-control': 'no-store',
          'last-event-id': headerText(lastEventId),
        },
      },
    )
    .withResponse();
  if (status === 204) {
    await data.cancel();
    return undefined;
  }
  if (/^text\/event-stream\s*(?:;|$)/i.test(headers.get('content-type') ?? ''))
    return data.stream();
  await data.cancel();
  throw new InvalidResponseError('it is no stream of events (text/event-stream)', {
    operationId: route.id,
    status,
    attempts,
  });
};

/** An id that no header can carry is left out: the server repeats more then, which is passed over. */
const headerText = (id: string | undefined): string | undefined =>
  id !== undefined && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(id) ? id : undefined;
