import { describe, expect, it } from 'vitest';
import { HandlerTimeoutError, RedisDuplicateStore } from '../../src/redis.ts';
import { captureLog } from '../support/capture-log.ts';
import { deferred } from '../support/delivery.ts';
import { redisIsThere, redisNote } from '../support/redis-server.ts';
import { useConsumers, watchedClient } from '../support/stream-consumers.ts';
import { addEvent } from '../support/stream-events.ts';
import { waitFor } from '../support/wait-for.ts';

/** The script that takes entries over is the only command that starts at a cursor. */
const isTakeOver = (command: readonly string[]): boolean => command.includes('0-0');

describe.skipIf(!redisIsThere)(`events from streams, when something fails${redisNote}`, () => {
  const { redis, consume, deadLetters, pending } = useConsumers();

  it('are retried after a failure, and become dead letters in the end', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'bad' });
    await addEvent(client, { eventId: 'late' });
    const attempts: string[] = [];
    const errors: unknown[] = [];
    await consume({
      maxAttempts: 3,
      duplicates: new RedisDuplicateStore({ client }),
      on: {
        message: ({ eventId }, { attempt }) => {
          attempts.push(`${eventId} ${attempt}`);
          if (eventId === 'bad' || attempt === 1) throw new TypeError('+12025550143 wrote: hello');
        },
      },
      onError: (error) => errors.push(error),
    });
    await waitFor(async () => (await deadLetters(client)).length === 1);
    expect(attempts.toSorted()).toEqual(['bad 1', 'bad 2', 'bad 3', 'late 1', 'late 2']);
    expect(errors).toHaveLength(4);
    const [letter] = await deadLetters(client);
    expect(letter).toMatchObject({
      eventId: 'bad',
      attempts: '3',
      reason: 'the handler failed: TypeError',
    });
    expect(await pending(client)).toBe(0);
  });

  it('abandon a handler after handlerTimeoutMs, and continue with its chat', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'stuck' });
    await addEvent(client, { eventId: 'next' });
    const begun: string[] = [];
    const reasons: unknown[] = [];
    const errors: unknown[] = [];
    await consume({
      maxAttempts: 2,
      handlerTimeoutMs: 50,
      duplicates: new RedisDuplicateStore({ client }),
      on: {
        message: ({ eventId }, { attempt, signal }) => {
          begun.push(`${eventId} ${attempt}`);
          if (eventId === 'next') return undefined;
          return new Promise(() => {
            signal.addEventListener('abort', () => reasons.push(signal.reason));
          });
        },
      },
      onError: (error) => errors.push(error),
    });
    await waitFor(async () => (await deadLetters(client)).length === 1);
    expect(begun).toEqual(['stuck 1', 'next 1', 'stuck 2']);
    expect(errors).toEqual(reasons);
    expect(reasons).toEqual([expect.any(HandlerTimeoutError), expect.any(HandlerTimeoutError)]);
    expect(await deadLetters(client)).toMatchObject([
      { eventId: 'stuck', attempts: '2', reason: 'the handler failed: HandlerTimeoutError' },
    ]);
    await waitFor(async () => (await pending(client)) === 0);
  });

  it('are committed once though the connection is lost before Redis replies', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'a' });
    const results: boolean[] = [];
    let lost = 0;
    await consume({
      client: watchedClient(client, async (command, pass) => {
        const reply = await pass();
        if (!command.some((part) => part.includes('orders')) || lost === 2) return reply;
        lost += 1;
        throw new Error('Socket closed unexpectedly');
      }).client,
      on: {
        message: async (_event, { commit }) => results.push(await commit([['INCR', 'orders']])),
      },
    });
    await waitFor(() => results.length === 1);
    expect({ results, lost }).toEqual({ results: [true], lost: 2 });
    expect(await client.get('orders')).toBe('1');
    await waitFor(async () => (await pending(client)) === 0);
  });

  it.each([
    ['has no replica', ['CONFIG', 'SET', 'min-replicas-to-write'], '1', '0'],
    ['becomes a replica', ['REPLICAOF'], '127.0.0.1 1', 'NO ONE'],
  ])('are committed once though Redis %s for a while', async (_, command, bad, good) => {
    const client = await redis.client();
    const admin = await redis.client();
    await addEvent(client, { eventId: 'a' });
    const results: boolean[] = [];
    let attempts = 0;
    const into = (state: string) => admin.sendCommand([...command, ...state.split(' ')]);
    await consume({
      client: watchedClient(client, async (sent, pass) => {
        if (sent.some((part) => part.includes('orders'))) attempts += 1;
        return pass();
      }).client,
      on: {
        message: async (_event, { commit }) => {
          await into(bad);
          const committed = commit([['INCR', 'orders']]);
          // A commit that is not retried ends the wait.
          await Promise.race([waitFor(() => attempts > 2), committed]);
          await into(good);
          results.push(await committed);
        },
      },
    });
    await waitFor(() => results.length === 1);
    expect(results).toEqual([true]);
    expect(await client.get('orders')).toBe('1');
    await waitFor(async () => (await pending(client)) === 0);
  });

  it('are remembered for ever if they have to be', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'a' });
    const results: boolean[] = [];
    await consume({
      rememberMs: Infinity,
      duplicates: new RedisDuplicateStore({ client }),
      on: {
        message: async (_event, { commit }) => results.push(await commit([['INCR', 'orders']])),
      },
    });
    await waitFor(async () => (await pending(client)) === 0);
    expect(results).toEqual([true]);
  });

  it('do not retry a commit that Redis refuses, because earlier commands would run again', async () => {
    const client = await redis.client();
    await client.set('text', 'a');
    await addEvent(client, { eventId: 'a' });
    const commands = [
      ['INCR', 'orders'],
      ['LPUSH', 'text', 'b'],
    ];
    const errors: unknown[] = [];
    await consume({
      maxAttempts: 1,
      on: { message: (_event, { commit }) => commit(commands) },
      onError: (error) => errors.push(error),
    });
    await waitFor(() => errors.length === 1);
    expect(await client.get('orders')).toBe('1');
  });

  it('stay with their consumer while the handler runs', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'long' });
    const handled: string[] = [];
    const { promise: opened, resolve: open } = deferred();
    const watched = [watchedClient(client), watchedClient(client)] as const;
    const into = (index: 0 | 1) => ({
      client: watched[index].client,
      consumer: String(index),
      otherwise: async () => {
        await opened;
        handled.push(String(index));
      },
    });
    await consume(into(0));
    await consume(into(1));
    // Each of them has tried to take the event over, again and again.
    await waitFor(() => watched.every(({ commands }) => commands.filter(isTakeOver).length >= 5));
    open();
    await waitFor(async () => handled.length > 0 && (await pending(client)) === 0);
    expect(handled).toHaveLength(1);
  });

  it('are handled once though they arrive again while the handler runs', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'long' });
    let begun = 0;
    const { promise: opened, resolve: open } = deferred();
    const watched = watchedClient(client);
    const into = (name: string) => ({
      client: watched.client,
      consumer: name,
      duplicates: new RedisDuplicateStore({ client }),
      otherwise: () => {
        begun += 1;
        return opened;
      },
    });
    await consume(into('one'));
    await consume(into('two'));
    await waitFor(() => begun > 0);
    await addEvent(client, { eventId: 'long' });
    watched.commands.length = 0;
    await waitFor(() => watched.commands.filter(isTakeOver).length >= 10);
    open();
    await waitFor(async () => (await pending(client)) === 0);
    expect(begun).toBe(1);
  });

  it('are finished before the consumer closes, if their handlers run, and left to others if not', async () => {
    const client = await redis.client();
    for (let index = 0; index < 20; index += 1) await addEvent(client, { eventId: `evt_${index}` });
    const seen: string[] = [];
    const { promise: opened, resolve: open } = deferred();
    const first = await consume({
      claimAfterMs: 3_600_000,
      on: {
        message: async ({ eventId }) => {
          await opened;
          seen.push(eventId);
        },
      },
    });
    await waitFor(async () => (await pending(client)) === 20);
    const closing = first.close();
    open();
    await closing;
    // Events of one chat are handled one after another.
    expect(seen).toEqual(['evt_0']);
    expect(await pending(client)).toBe(19);
    await consume({
      consumer: 'two',
      claimAfterMs: 3_600_000,
      on: { message: ({ eventId }) => seen.push(eventId) },
    });
    await waitFor(() => seen.length === 20);
    await waitFor(async () => (await pending(client)) === 0);
  });

  it('do not become dead letters before a handler began, however often they are taken over', async () => {
    const client = await redis.client();
    const ids = Array.from({ length: 12 }, (_, index) => `evt_${index}`);
    for (const eventId of ids) await addEvent(client, { eventId });
    const seen: string[] = [];
    const handler = ({ eventId }: { eventId: string }, { attempt }: { attempt: number }) =>
      seen.push(`${eventId} ${attempt}`);
    for (let start = 0; start < 7; start += 1) {
      const { promise: opened, resolve: open } = deferred();
      let begun = false;
      const consumer = await consume({
        on: {
          message: async (event, context) => {
            begun = true;
            await opened;
            handler(event, context);
          },
        },
      });
      await waitFor(async () => begun && (await pending(client)) === ids.length - start);
      const closing = consumer.close();
      open();
      await closing;
    }
    await consume({ on: { message: handler } });
    await waitFor(async () => (await pending(client)) === 0);
    expect(seen).toEqual(ids.map((id) => `${id} 1`));
    expect(await deadLetters(client)).toEqual([]);
  });

  it('arrive again after Redis was away and lost everything', async () => {
    const client = await redis.client();
    const seen: string[] = [];
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    await consume({
      otherwise: ({ eventId }) => seen.push(eventId),
      logger: { debug: log, info: log, warn: log, error: log },
    });
    await addEvent(client, { eventId: 'before' });
    await waitFor(() => seen.length === 1);
    await redis.server.kill();
    await waitFor(() => lines.some((line) => line.includes('failed to')));
    await redis.server.start();
    await waitFor(() => client.isReady);
    await addEvent(client, { eventId: 'after' });
    await waitFor(() => seen.length === 2);
    expect(seen).toEqual(['before', 'after']);
    expect(lines.filter((line) => line.includes('failed to'))).toHaveLength(1);
    expect(lines).toContain('the stream consumer works again');
  });

  it('can be left while Redis is away', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'a' });
    let begun = false;
    const { promise: opened, resolve: open } = deferred();
    let handled = false;
    const consumer = await consume({
      otherwise: async () => {
        begun = true;
        await opened;
        handled = true;
      },
    });
    await waitFor(() => begun);
    await redis.server.kill();
    try {
      const closing = consumer.close();
      setImmediate(open);
      await closing;
      expect(handled).toBe(true);
    } finally {
      await redis.server.start();
    }
  });

  describe.each([
    ['with a store', true],
    ['without a store', false],
  ])('%s, an event is handled once', (_, hasStore) => {
    it.each([
      ['before', false],
      ['after', true],
    ])('though the connection drops %s each mark arrives', async (__, arrives) => {
      const client = await redis.client();
      const broken = new Map<string, number>();
      // Each of the writes that finish an event fails twice.
      const flaky = watchedClient(client, async (command, pass) => {
        const name = command[0] === 'XACK' || command.includes('done') ? command.join(' ') : '';
        const times = (broken.get(name) ?? 0) + 1;
        if (name === '' || times > 2) return pass();
        broken.set(name, times);
        if (arrives) await pass();
        throw new Error('Socket closed unexpectedly');
      });
      const handled: string[] = [];
      for (const eventId of ['a', 'b', 'c']) await addEvent(client, { eventId });
      await consume({
        client: flaky.client,
        ...(hasStore && { duplicates: new RedisDuplicateStore({ client: flaky.client }) }),
        otherwise: ({ eventId }) => handled.push(eventId),
      });
      await waitFor(async () => handled.length >= 3 && (await pending(client)) === 0);
      expect(handled).toEqual(['a', 'b', 'c']);
      // The acknowledgement and, with a store, the marks of event id and message id.
      expect(broken.size).toBe(hasStore ? 9 : 3);
    });
  });
});

describe.skipIf(!redisIsThere)(`a stream that cannot be read${redisNote}`, () => {
  const { redis, consume, deadLetters, pending } = useConsumers();

  it('is skipped, named in the log, and read again later', async () => {
    const client = await redis.client();
    const { logger, lines } = captureLog();
    const seen: string[] = [];
    await addEvent(client, { eventId: 'a' });
    await addEvent(client, { eventId: 'b', instanceId: 'ins_2' });
    await consume({
      logger,
      trim: { maxLength: 1 },
      streams: ['stream:ins_3', 'stream:*'],
      otherwise: ({ eventId }) => seen.push(eventId),
    });
    await waitFor(() => seen.length === 2);
    await client.del(['stream:ins_2', 'stream:ins_3']);
    await client.set('stream:ins_2', 'not a stream');
    await client.set('stream:ins_3', 'not a stream');
    await waitFor(() => lines.filter((line) => line.includes('cannot be read')).length === 2);
    await addEvent(client, { eventId: 'c' });
    await waitFor(() => seen.length === 3);
    expect(lines).toContainEqual(
      'a stream cannot be read; it is left out and tried again later {"stream":"stream:ins_3","error":"WRONGTYPE"}',
    );
    await client.del('stream:ins_3');
    await addEvent(client, { eventId: 'd', instanceId: 'ins_3' });
    await waitFor(() => seen.length === 4);
    expect(lines).toContainEqual(expect.stringMatching(/read again \{"stream":"stream:ins_3"\}/));
    expect(lines.filter((line) => line.includes('cannot be read'))).toHaveLength(2);
    expect(seen.toSorted()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('does not stop the other streams if its key has another type at the start', async () => {
    const client = await redis.client();
    await client.set('stream:ins_2', 'not a stream');
    for (const eventId of ['a', 'b']) await addEvent(client, { eventId });
    const seen: string[] = [];
    await consume({
      streams: ['stream:ins_2', 'stream:ins_1'],
      otherwise: ({ eventId }) => seen.push(eventId),
    });
    await waitFor(() => seen.length === 2);
  });

  it('does not stop the claims of other streams from being renewed', async () => {
    const client = await redis.client();
    const { promise: opened, resolve: open } = deferred();
    const handled: string[] = [];
    const watched = watchedClient(client);
    const into = (consumer: string, claimAfterMs: number) => ({
      client: watched.client,
      consumer,
      claimAfterMs,
      // The one that goes bad is renewed first.
      streams: ['stream:ins_0', 'stream:ins_1'],
      otherwise: async ({ eventId }: { eventId: string }) => {
        handled.push(eventId);
        await opened;
      },
    });
    await addEvent(client, { eventId: 'gone', instanceId: 'ins_0' });
    await addEvent(client, { eventId: 'kept' });
    // It renews its entries every second, and would take them over itself after three.
    await consume(into('one', 3000));
    await waitFor(() => handled.length === 2);
    await client.del('stream:ins_0');
    await client.set('stream:ins_0', 'not a stream');
    await consume(into('two', 1500));
    const takesOver = (command: readonly string[]): boolean =>
      isTakeOver(command) && command.includes('two');
    await waitFor(() => watched.commands.filter(takesOver).length >= 4);
    open();
    await waitFor(async () => (await pending(client)) === 0);
    expect(handled.toSorted()).toEqual(['gone', 'kept']);
  });

  it('makes an entry with 5,000 fields a dead letter that keeps them all', async () => {
    const client = await redis.client();
    const fields = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`field ${index}`, 'value']),
    );
    await client.xAdd('stream:ins_1', '*', fields);
    await addEvent(client, { eventId: 'a' });
    const seen: string[] = [];
    await consume({ otherwise: ({ eventId }) => seen.push(eventId) });
    await waitFor(async () => seen.length === 1 && (await pending(client)) === 0);
    const [letter = {}] = await deadLetters(client);
    expect(letter).toMatchObject({
      stream: 'stream:ins_1',
      attempts: '0',
      reason: 'The entry of the stream has no `eventId`.',
    });
    expect(JSON.parse(letter['entry'] ?? '')).toEqual(fields);
  });
});
