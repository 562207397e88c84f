import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  ApiError,
  AuthenticationError,
  ConfigurationError,
  InvalidResponseError,
  NotFoundError,
  PermissionDeniedError,
  SilenceError,
  WsapiClient,
  type ClientOptions,
  type EventStream,
  type EventStreamChange,
  type EventStreamOptions,
  type InvalidEventError,
} from '../../src/index.ts';
import { startCuttingProxy } from '../support/cutting-proxy.ts';
import {
  startEventServer,
  status,
  streamOf,
  type Behaviour,
  type EventServer,
} from '../support/event-server.ts';
import { gatewayJson, messageEvent } from '../support/events.ts';

let server: EventServer;
beforeEach(async () => {
  server = await startEventServer();
});
afterEach(() => server.close());

const events = (
  options: EventStreamOptions = {},
  client: ClientOptions = {},
): EventStream & { changes: EventStreamChange[] } => {
  const changes: EventStreamChange[] = [];
  const wsapi = new WsapiClient({
    baseUrl: server.url,
    apiKey: 'key',
    instanceId: 'ins_a',
    ...client,
  });
  const stream = wsapi.events({
    reconnectMs: 1,
    onState: (change) => changes.push(change),
    ...options,
  });
  return Object.assign(stream, { changes });
};

/** Reads so many events, and ends the stream. */
const take = async (stream: EventStream, count: number): Promise<string[]> => {
  const ids: string[] = [];
  for await (const { eventId } of stream) {
    ids.push(eventId);
    if (ids.length === count) break;
  }
  return ids;
};

const messages = (count: number, from = 0): ReturnType<typeof messageEvent>[] =>
  Array.from({ length: count }, (_, index) => messageEvent(from + index));
const idsOf = (list: readonly { eventId: string }[]): string[] =>
  list.map(({ eventId }) => eventId);
const frame = (event: object, id?: number): string =>
  `${id === undefined ? '' : `id: ${id}\n`}data: ${gatewayJson(event)}\n\n`;

test('a stream that its own onState ends before it connects makes no request', async () => {
  server.publish(messageEvent(1));
  const ends = new AbortController();
  const stream = events({
    signal: ends.signal,
    onState: ({ state }) => {
      if (state === 'connecting') ends.abort(new Error('given up'));
    },
  });
  await expect(take(stream, 1)).rejects.toThrow('given up');
  await take(events(), 1);
  expect(server.requests).toHaveLength(1);
});

describe('the request for the event stream', () => {
  test('has key, instance and the media type of event streams', async () => {
    server.publish(messageEvent(1));
    const stream = events({}, { apiKey: () => Promise.resolve('asked for') });
    expect(stream.state).toBe('connecting');
    expect(server.requests).toHaveLength(0);
    expect(await take(stream, 1)).toEqual([messageEvent(1).eventId]);
    const [request] = server.requests;
    expect(request).toMatchObject({
      method: 'GET',
      url: '/events/stream',
      headers: {
        'x-api-key': 'asked for',
        'x-instance-id': 'ins_a',
        accept: 'text/event-stream',
      },
    });
    expect(request?.headers).not.toHaveProperty('last-event-id');
  });

  test('can name another instance and the last event id', async () => {
    server.publish(...messages(3));
    const stream = events({ instanceId: 'ins_b', lastEventId: '2' });
    expect(await take(stream, 1)).toEqual([messageEvent(2).eventId]);
    expect(server.requests[0]?.headers).toMatchObject({
      'x-instance-id': 'ins_b',
      'last-event-id': '2',
    });
    expect(stream.lastEventId).toBe('3');
  });

  test('is not sent if an option is invalid', async () => {
    await expect(events({ maxBuffered: 0 }).next()).rejects.toThrow(ConfigurationError);
    expect(server.requests).toHaveLength(0);
  });
});

describe('the event stream loses no event', () => {
  test('between two reads', async () => {
    const stream = events();
    server.publish(...messages(1));
    await stream.next();
    server.publish(...messages(500, 1));
    expect(await take(stream, 500)).toEqual(idsOf(messages(500, 1)));
  });

  test('if several reads wait at the same time', async () => {
    const stream = events();
    const reads = [stream.next(), stream.next(), stream.next()];
    server.publish(...messages(3));
    const got = await Promise.all(reads);
    expect(got.map(({ value }) => value?.eventId)).toEqual(idsOf(messages(3)));
    await stream.return();
  });

  test('in whatever pieces the bytes arrive', async () => {
    const event = messageEvent(1, { text: 'Grüße 🥾 & more' });
    const bytes = Buffer.from(
      `retry: 5\r\n: hello\r\n\r\nid: 7\r\ndata: ${gatewayJson(event)}\r\n\r\n`,
    );
    server.behave((response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      let at = 0;
      const next = (): void => {
        if (at < bytes.length) response.write(bytes.subarray(at, (at += 1)), next);
      };
      next();
    });
    const stream = events();
    expect(await stream.next()).toEqual({ done: false, value: event });
    expect(stream.lastEventId).toBe('7');
    await stream.return();
  });

  test('if there is no reader: then the socket is not read either', async () => {
    const count = 20_000;
    const text = 'x'.repeat(1000);
    server.publish(...Array.from({ length: count }, (_, index) => messageEvent(index, { text })));
    const stream = events({ maxBuffered: 10 });
    await stream.next();
    // The kernel's buffers fill up, and then the server waits for them to drain.
    await expect.poll(() => server.isBlocked).toBe(true);
    expect(server.written).toBeLessThan(count);
    const rest = await take(stream, count - 1);
    expect(rest).toEqual(idsOf(messages(count - 1, 1)));
  });
});

describe('the event stream reconnects', () => {
  const lost: Record<string, (server: EventServer) => void> = {
    'the server ended the connection': ({ open }) => {
      for (const response of open) response.end();
    },
    'the connection was reset': ({ open }) => {
      for (const response of open) response.socket?.resetAndDestroy();
    },
  };
  test.each(Object.keys(lost))('after %s, from the last event', async (name) => {
    const stream = events();
    server.publish(...messages(2));
    expect((await stream.next()).value?.eventId).toBe(messageEvent(0).eventId);
    await expect.poll(() => server.open.size).toBe(1);
    lost[name]?.(server);
    server.publish(...messages(2, 2));
    expect(await take(stream, 3)).toEqual(idsOf(messages(3, 1)));
    expect(server.requests.map(({ headers }) => headers['last-event-id'])).toEqual([
      undefined,
      '2',
    ]);
    expect(stream.changes.map(({ state }) => state)).toEqual([
      'connecting',
      'open',
      'waiting',
      'connecting',
      'open',
      'closed',
    ]);
  });

  test('after errors that pass', async () => {
    server.behave(
      status(503),
      status(500),
      (response) => response.socket?.resetAndDestroy(),
      status(409),
      status(408),
    );
    server.publish(messageEvent(1));
    const stream = events();
    expect(await take(stream, 1)).toEqual([messageEvent(1).eventId]);
    expect(server.requests).toHaveLength(6);
    const errors = stream.changes.flatMap(({ error }) => (error as Error | undefined)?.name ?? []);
    expect(errors).toEqual([
      'ServerError',
      'ServerError',
      'ConnectionError',
      'DeviceNotPairedError',
      'ApiError',
    ]);
  });

  test('after the time that the server demands', async () => {
    server.behave(
      streamOf('retry: 40\n\n', frame(messageEvent(1), 1)),
      status(429, { 'Retry-After-Ms': '60' }),
      status(503, { 'Retry-After': '0' }),
    );
    server.publish(...messages(2, 1));
    const stream = events({ reconnectMs: 1, maxReconnectMs: 2 });
    await stream.next();
    // The connection of the first behaviour is not in `server.open`.
    server.requests[0]?.socket.resetAndDestroy();
    expect(await take(stream, 1)).toEqual([messageEvent(2).eventId]);
    const waits = stream.changes.flatMap(({ waitMs }) => waitMs ?? []);
    expect(waits).toHaveLength(3);
    expect(waits[0]).toBeGreaterThanOrEqual(40);
    expect(waits[1]).toBeGreaterThanOrEqual(60);
    expect(waits[2]).toBeGreaterThanOrEqual(40);
    expect(Math.max(...waits)).toBeLessThan(200);
  });

  test('when no more data arrives', async () => {
    server.behave(streamOf(frame(messageEvent(1), 1)));
    server.publish(...messages(2, 1));
    const stream = events({ silenceMs: 100 });
    expect(await take(stream, 2)).toEqual(idsOf(messages(2, 1)));
    const [waiting] = stream.changes.filter(({ state }) => state === 'waiting');
    expect(waiting?.error).toBeInstanceOf(SilenceError);
  });

  test('when there is no response', async () => {
    server.behave(() => undefined);
    server.publish(messageEvent(1));
    const stream = events({ silenceMs: 100 });
    expect(await take(stream, 1)).toEqual([messageEvent(1).eventId]);
    expect(server.requests).toHaveLength(2);
  });

  test('and skips events that it delivered before', async () => {
    await server.close();
    server = await startEventServer(3);
    const stream = events();
    server.publish(...messages(5));
    for (let read = 0; read < 5; read += 1) await stream.next();
    await expect.poll(() => server.open.size).toBe(1);
    for (const response of server.open) response.socket?.resetAndDestroy();
    server.publish(messageEvent(5));
    expect(await take(stream, 1)).toEqual([messageEvent(5).eventId]);
    expect(server.written).toBeGreaterThanOrEqual(5 + 3 + 1);
  });
});

describe('the event stream reconnects ever more slowly', () => {
  const closing =
    (...chunks: string[]): Behaviour =>
    (response) => {
      response.writeHead(200, { 'Content-Type': 'text/event-stream' });
      response.end(chunks.join(''));
    };
  const waitsOf = async (behaviour: Behaviour): Promise<number[]> => {
    server.behave(...Array.from({ length: 6 }, () => behaviour));
    server.publish(messageEvent(100));
    const stream = events({ reconnectMs: 8 });
    for await (const { eventId } of stream) if (eventId === messageEvent(100).eventId) break;
    return stream.changes.flatMap(({ waitMs }) => waitMs ?? []);
  };

  test.each([
    ['a comment', ': hello\n\n'],
    ['an id', 'id: 5\n\n'],
    ['an invalid event', 'data: {}\n\n'],
    ['an event that it has sent before', frame(messageEvent(1))],
  ])('if a server sends %s and closes', async (_, text) => {
    const waits = await waitsOf(closing(text));
    // A new event is progress: after it the waits start again.
    const again = text.includes('eventId') ? waits.slice(1) : waits;
    for (const [index, waitMs] of again.entries())
      expect(waitMs).toBeGreaterThanOrEqual(4 * 2 ** index);
    expect(again.length).toBeGreaterThanOrEqual(5);
  });

  test('unless each connection brings a new event', async () => {
    let index = 0;
    const waits = await waitsOf((response, request) =>
      closing(frame(messageEvent((index += 1))))(response, request),
    );
    expect(Math.max(...waits)).toBeLessThanOrEqual(8);
  });
});

describe('the event stream ends', () => {
  test.each([
    [401, AuthenticationError],
    [403, PermissionDeniedError],
    [404, NotFoundError],
    [400, ApiError],
    [405, ApiError],
  ])('with an error after a %i', async (code, kind) => {
    server.behave(status(code));
    const stream = events();
    await expect(stream.next()).rejects.toThrow(kind);
    expect(stream.state).toBe('closed');
    expect(stream.changes.at(-1)?.error).toBeInstanceOf(kind);
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(server.requests).toHaveLength(1);
  });

  test('with an error that names the alternative if the gateway has no event stream', async () => {
    server.behave(status(404, {}, '{"status":404,"detail":"not found"}'));
    await expect(events().next()).rejects.toThrow(
      'streamEvents: the gateway responded with 404: not found. This gateway has no event stream. A self-hosted gateway delivers events to Redis streams or to webhooks: see guides/events.md.',
    );
    server.behave(status(404, {}, '{"status":404,"detail":"instance not found"}'));
    await expect(events().next()).rejects.toThrow(/instance not found\.$/);
  });

  test('unless a new key is available after a 401', async () => {
    const keys = ['old', 'new'];
    server.behave(status(401));
    server.publish(messageEvent(1));
    const stream = events({}, { apiKey: () => keys.shift() ?? 'none' });
    expect(await take(stream, 1)).toHaveLength(1);
    expect(server.requests.map(({ headers }) => headers['x-api-key'])).toEqual(['old', 'new']);
  });

  test('after the events before the error were read', async () => {
    server.behave(streamOf(frame(messageEvent(1)), frame(messageEvent(2))), status(404));
    const stream = events();
    await stream.next();
    await expect.poll(() => server.requests.length).toBe(1);
    server.requests[0]?.socket.resetAndDestroy();
    await expect.poll(() => stream.state).toBe('closed');
    expect((await stream.next()).value?.eventId).toBe(messageEvent(2).eventId);
    await expect(stream.next()).rejects.toThrow(NotFoundError);
  });

  test('after a 204', async () => {
    server.behave((response) => response.writeHead(204).end());
    expect(await events().next()).toEqual({ done: true, value: undefined });
  });

  test('with an error if the response is not an event stream', async () => {
    server.behave(status(200, { 'Content-Type': 'text/html' }, '<h1>Log in</h1>'));
    await expect(events().next()).rejects.toThrow(InvalidResponseError);
  });

  test('with an error if an event is too long', async () => {
    server.behave(streamOf(`data: ${'x'.repeat(5000)}`));
    await expect(events({ maxEventLength: 1000 }).next()).rejects.toThrow(
      /longer than `maxEventLength`/,
    );
  });

  test('with break, and closes its connection at once', async () => {
    server.publish(...messages(3));
    const stream = events();
    await take(stream, 1);
    await expect.poll(() => server.open.size).toBe(0);
    expect(stream.state).toBe('closed');
    // The unread events are gone.
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(server.requests).toHaveLength(1);
  });

  test('with return(), while a read is waiting', async () => {
    const stream = events();
    const read = stream.next();
    await expect.poll(() => server.open.size).toBe(1);
    await stream.return();
    expect(await read).toEqual({ done: true, value: undefined });
    await expect.poll(() => server.open.size).toBe(0);
  });

  test.each<[string, (server: EventServer) => void, EventStreamChange['state']]>([
    ['while it streams', () => undefined, 'open'],
    ['while it waits', (given) => given.behave(status(503, { 'Retry-After': '60' })), 'waiting'],
    ['while it connects', (given) => given.behave(() => undefined), 'connecting'],
  ])('with the reason of its signal, %s', async (_, prepare, state) => {
    prepare(server);
    const controller = new AbortController();
    const stream = events({ signal: controller.signal });
    const read = stream.next();
    await expect.poll(() => server.requests.length).toBe(1);
    await expect.poll(() => stream.state).toBe(state);
    const reason = new Error('enough');
    controller.abort(reason);
    await expect(read).rejects.toBe(reason);
    expect(stream.state).toBe('closed');
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    await expect.poll(() => server.open.size).toBe(0);
  });

  test('without a request if the signal was aborted before', async () => {
    await expect(events({ signal: AbortSignal.abort('no') }).next()).rejects.toBe('no');
    expect(server.requests).toHaveLength(0);
  });
});

test('delivers unknown event types, reports invalid events and ignores heartbeats', async () => {
  const poll = { ...messageEvent(2), eventType: 'poll_vote' };
  server.behave(
    streamOf(
      'event: ping\ndata: {}\n\n',
      ': comment\n\n',
      'data: {"eventId":"evt_1","text":"+44 7700 900123"}\n\n',
      `event: message\ndata: ${gatewayJson(messageEvent(1))}\n\n`,
      frame(poll),
    ),
  );
  const invalid: InvalidEventError[] = [];
  const stream = events({ onInvalid: (error) => invalid.push(error) });
  expect(await take(stream, 2)).toEqual(idsOf([messageEvent(1), poll]));
  expect(invalid.map(({ message }) => message)).toEqual([
    "The event's `instanceId` must be a string, not missing.",
  ]);
});

test('loses and repeats nothing though a proxy resets the connection again and again', async () => {
  await server.close();
  server = await startEventServer(2);
  const count = 3000;
  const random = fc.sample(fc.integer({ min: 300, max: 40_000 }), { numRuns: 10_000, seed: 5 });
  const proxy = await startCuttingProxy(server.port, () => random.shift());
  try {
    const stream = events({ maxBuffered: 50 }, { baseUrl: proxy.url });
    let published = 0;
    const publish = setInterval(() => {
      server.publish(...messages(50, published));
      published += 50;
      if (published >= count) clearInterval(publish);
    }, 1);
    const got = await take(stream, count);
    expect(got).toEqual(idsOf(messages(count)));
    expect(proxy.cuts).toBeGreaterThan(20);
    expect(server.requests.length).toBeGreaterThan(proxy.cuts - 1);
  } finally {
    await proxy.close();
  }
});
