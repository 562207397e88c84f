import { NotFoundError } from '../../errors/api-error.ts';
import type { Client } from '../../pipeline/client-interface.ts';
import { InvalidResponseError } from '../../errors/invalid-response-error.ts';
import type { Route } from '../../pipeline/route.ts';
import type { Download } from '../../pipeline/download.ts';
import { isNoEventStream, noEventStream } from './no-event-stream.ts';

/** The cloud edition's pull mode. It is not part of the published contract. */
const route: Route = {
  id: 'streamEvents',
  method: 'GET',
  path: '/events/stream',
  answer: 'binary',
};

/**
 * Requests the stream with the client: with its keys, headers, middleware and errors, and within the cooldown of the
 * instance. There are no retries here: the stream decides what follows a failure.
 *
 * @returns the bytes of the stream. Undefined if the server says that there will be no events (204).
 * @throws what the client's calls throw.
 */
export const requestEvents = async (
  client: Client,
  lastEventId: string | undefined,
  instanceId: string | undefined,
  signal: AbortSignal,
): Promise<ReadableStream<Uint8Array> | undefined> => {
  const { data, status, headers, attempts } = await explained(
    client
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
      .withResponse(),
  );
  if (status === 204) {
    await data.cancel();
    return undefined;
  }
  if (/^text\/event-stream\s*(?:;|$)/i.test(headers.get('content-type') ?? ''))
    return data.stream();
  await data.cancel();
  throw new InvalidResponseError('the body is not a stream of events (text/event-stream)', {
    operationId: route.id,
    status,
    attempts,
  });
};

/** The same, except that the error of a gateway without an event stream says what to use instead. */
const explained = <T>(response: Promise<T>): Promise<T> =>
  response.catch((error: unknown) => {
    throw isNoEventStream(error) ? new NotFoundError(error, noEventStream) : error;
  });

/** An id that a header cannot hold is left out. The server then repeats more, and duplicates are skipped. */
const headerText = (id: string | undefined): string | undefined =>
  id !== undefined && /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/.test(id) ? id : undefined;
