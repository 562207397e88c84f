import { afterEach, describe, expect, it } from 'vitest';
import {
  consumeEvents,
  RedisDuplicateStore,
  type ConsumerOptions,
  type EventConsumer,
} from '../../src/redis.ts';
import {
  redisIsThere,
  redisNote,
  useRedis,
  type TestRedisClient,
} from '../support/redis-server.ts';
import { addEvent } from '../support/stream-events.ts';
import { waitFor } from '../support/wait-for.ts';

type Letter = Readonly<Record<string, string>>;

describe.skipIf(!redisIsThere)(`events from streams${redisNote}`, () => {
  const redis = useRedis();
  const consumers: EventConsumer[] = [];
  afterEach(async () => {
    await Promise.all(consumers.splice(0).map((consumer) => consumer.close()));
  });

  const consume = async (
    options: Omit<ConsumerOptions, 'client' | 'group' | 'consumer' | 'secret'> &
      Partial<Pick<ConsumerOptions, 'group' | 'consumer' | 'secret'>>,
  ) => {
    const consumer = consumeEvents({
      client: await redis.client(),
      group: 'test',
      consumer: 'one',
      claimAfterMs: 200,
      discoverEveryMs: 100,
      logger: false,
      secret: 'unsigned',
      ...options,
    });
    consumers.push(consumer);
    return consumer;
  };
  const deadLetters = async (client: TestRedisClient): Promise<Letter[]> =>
    ((await client.xRange('wsapi:dead:test', '-', '+')) ?? []).map(({ message }) => message);
  /** Undefined before the group is there. */
  const pending = async (client: TestRedisClient) =>
    client.xPending('stream:ins_1', 'test').then(
      (summary) => summary.pending,
      () => undefined,
    );

  it('gives each event to its handler, in order, and acknowledges it after', async () => {
    const client = await redis.client();
    for (let index = 0; index < 50; index += 1) await addEvent(client, { eventId: `evt_${index}` });
    await addEvent(client, { eventId: 'evt_new', eventType: 'something_new' });
    await addEvent(client, { eventId: 'evt_unwanted', eventType: 'logged_in', eventData: '{}' });
    const seen: string[] = [];
    const others: string[] = [];
    await consume({
      on: {
        message: async ({ eventId }, { attempt, stream }) => {
          expect([attempt, stream]).toEqual([1, 'stream:ins_1']);
          await Promise.resolve();
          seen.push(eventId);
        },
        logged_in: undefined,
      },
      otherwise: ({ eventId }) => others.push(eventId),
    });
    await waitFor(() => seen.length === 50 && others.length === 2);
    expect(seen).toEqual(Array.from({ length: 50 }, (_, index) => `evt_${index}`));
    // What happens elsewhere keeps no order with it.
    expect(others.toSorted()).toEqual(['evt_new', 'evt_unwanted']);
    await waitFor(async () => (await pending(client)) === 0);
  });

  it('shares the events of a group, and gives them all to each group', async () => {
    const client = await redis.client();
    const seen: Record<string, string[]> = { one: [], two: [], other: [] };
    const duplicates = new RedisDuplicateStore({ client });
    const into = (name: string) => ({
      consumer: name,
      duplicates,
      on: { message: ({ eventId }: { eventId: string }) => seen[name]?.push(eventId) },
    });
    await consume(into('one'));
    await consume(into('two'));
    await consume({ ...into('other'), group: 'another' });
    for (let index = 0; index < 100; index += 1)
      await addEvent(client, { eventId: `evt_${index}` });
    await waitFor(
      () =>
        seen['other']?.length === 100 &&
        (seen['one']?.length ?? 0) + (seen['two']?.length ?? 0) === 100,
    );
    expect(new Set([...(seen['one'] ?? []), ...(seen['two'] ?? [])]).size).toBe(100);
  });

  it('finds new streams by a pattern, and streams that were deleted', async () => {
    const client = await redis.client();
    const seen: string[] = [];
    await consume({ otherwise: ({ instanceId }) => seen.push(instanceId) });
    await addEvent(client, { eventId: 'a', instanceId: 'ins_1' });
    await waitFor(() => seen.length === 1);
    await addEvent(client, { eventId: 'b', instanceId: 'ins_2' });
    await waitFor(() => seen.length === 2);
    await client.del('stream:ins_1');
    await addEvent(client, { eventId: 'c', instanceId: 'ins_1' });
    await waitFor(() => seen.length === 3);
    expect(seen).toEqual(['ins_1', 'ins_2', 'ins_1']);
  });

  it('begins with what comes, where it is told so', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'before' });
    const seen: string[] = [];
    await consume({
      from: 'now',
      streams: 'stream:ins_1',
      otherwise: ({ eventId }) => seen.push(eventId),
    });
    await waitFor(async () => (await client.xInfoGroups('stream:ins_1')).length === 1);
    await addEvent(client, { eventId: 'after' });
    await waitFor(() => seen.length > 0);
    expect(seen).toEqual(['after']);
  });

  it('and then leaves nothing out of streams that appear later', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'before' });
    const seen: string[] = [];
    await consume({ from: 'now', otherwise: ({ eventId }) => seen.push(eventId) });
    await waitFor(async () => (await client.xInfoGroups('stream:ins_1')).length === 1);
    // It may be found with any of them in it.
    const ids = Array.from({ length: 20 }, (_, index) => `evt_${index}`);
    for (const eventId of ids) await addEvent(client, { eventId, instanceId: 'ins_2' });
    await waitFor(() => seen.length >= ids.length);
    expect(seen).toEqual(ids);
  });

  it('takes what is signed alone, and of that only what was signed', async () => {
    const client = await redis.client();
    const secret = 'the-new-secret';
    await addEvent(client, { eventId: 'old', secret: 'the-old-secret' });
    await addEvent(client, { eventId: 'good', secret });
    await addEvent(client, { eventId: 'unsigned' });
    await addEvent(client, { eventId: 'forged', secret: 'guess' });
    const [, good] = (await client.xRange('stream:ins_1', '-', '+')) ?? [];
    // The signature of another, a field that breaks out of its quotes, and one that is missing.
    await client.xAdd('stream:ins_1', '*', { ...good?.message, eventId: 'replayed' });
    await client.xAdd('stream:ins_1', '*', {
      ...good?.message,
      eventId: 'good","instanceId":"ins_1',
    });
    await client.xAdd('stream:ins_1', '*', { eventId: 'good' });
    await client.xAdd('stream:ins_1', '*', { ...good?.message, eventData: '{"id":"<b>"}' });
    const seen: string[] = [];
    await consume({
      secret: [secret, 'the-old-secret'],
      on: {
        message: ({ eventId, eventData }) => seen.push(`${eventId} ${JSON.stringify(eventData)}`),
      },
    });
    await waitFor(async () => (await deadLetters(client)).length === 6);
    const data = (id: string) => `{"id":"${id}","chatId":"1@s.whatsapp.net","text":"<b>"}`;
    expect(seen).toEqual([`old ${data('old')}`, `good ${data('good')}`]);
    const letters = await deadLetters(client);
    expect(letters.map(({ eventId }) => eventId)).toEqual([
      'unsigned',
      'forged',
      'replayed',
      'good","instanceId":"ins_1',
      'good',
      'good',
    ]);
    expect(letters[0]).toMatchObject({
      stream: 'stream:ins_1',
      group: 'test',
      attempts: '0',
      reason: expect.stringContaining('has no signature') as unknown,
      eventData: data('unsigned').replace('<b>', '\\u003cb\\u003e'),
    });
    expect(letters[3]?.['reason']).toBe(
      "The entry's eventId has a character that cannot be in it.",
    );
    expect(letters[4]?.['reason']).toBe('The entry of the stream has no instanceId.');
    for (const key of [secret, 'the-old-secret', 'guess'])
      expect(JSON.stringify(letters)).not.toContain(key);
    expect(await pending(client)).toBe(0);
  });

  it('tries again what failed, and makes a dead letter of it in the end', async () => {
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

  it('leaves an event to the consumer whose handler takes long', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'long' });
    const handled: string[] = [];
    const into = (name: string) => ({
      consumer: name,
      otherwise: async () => {
        await new Promise((resolve) => setTimeout(resolve, 1000));
        handled.push(name);
      },
    });
    await consume(into('one'));
    await consume(into('two'));
    await waitFor(async () => handled.length > 0 && (await pending(client)) === 0);
    expect(handled).toHaveLength(1);
  });

  it('handles a message once that comes as two events, where it has a store', async () => {
    const client = await redis.client();
    const eventData = '{"id":"3EB0","chatId":"1@s.whatsapp.net"}';
    await addEvent(client, { eventId: 'a', eventData });
    await addEvent(client, { eventId: 'b', eventData });
    await addEvent(client, { eventId: 'a', eventData });
    await addEvent(client, { eventId: 'c' });
    const seen: string[] = [];
    await consume({
      duplicates: new RedisDuplicateStore({ client }),
      on: { message: ({ eventId }) => seen.push(eventId) },
    });
    await waitFor(async () => seen.includes('c') && (await pending(client)) === 0);
    expect(seen).toEqual(['a', 'c']);
  });

  it('handles an event once whose handler takes long, though it comes again meanwhile', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'long' });
    let begun = 0;
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
    const into = (name: string) => ({
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
    // Several times claimAfterMs.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    open();
    await waitFor(async () => (await pending(client)) === 0);
    expect(begun).toBe(1);
  });

  it('ends with the handlers that run, and leaves the rest to others', async () => {
    const client = await redis.client();
    for (let index = 0; index < 20; index += 1) await addEvent(client, { eventId: `evt_${index}` });
    const seen: string[] = [];
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
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
    // One chat: one handler.
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

  it('makes no dead letter of what nobody began with, however often it was taken over', async () => {
    const client = await redis.client();
    const ids = Array.from({ length: 12 }, (_, index) => `evt_${index}`);
    for (const eventId of ids) await addEvent(client, { eventId });
    const seen: string[] = [];
    const handler = ({ eventId }: { eventId: string }, { attempt }: { attempt: number }) =>
      seen.push(`${eventId} ${attempt}`);
    for (let start = 0; start < 7; start += 1) {
      let open: () => void = () => undefined;
      const opened = new Promise<void>((resolve) => (open = resolve));
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

  it('trims by age and length, but never what is not done', async () => {
    const client = await redis.client();
    for (let index = 0; index < 30; index += 1) await addEvent(client, { eventId: `evt_${index}` });
    await client.xGroupCreate('stream:ins_1', 'slow', '0');
    await client.xReadGroup('slow', 'x', { key: 'stream:ins_1', id: '>' }, { COUNT: 10 });
    let handled = 0;
    await consume({ trim: { maxLength: 5 }, otherwise: () => (handled += 1) });
    await waitFor(() => handled === 30);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(await client.xLen('stream:ins_1')).toBe(30);
    const ids = ((await client.xRange('stream:ins_1', '-', '+')) ?? []).map(({ id }) => id);
    await client.xAck('stream:ins_1', 'slow', ids.slice(0, 4));
    await waitFor(async () => (await client.xLen('stream:ins_1')) === 26);
    await client.xAck('stream:ins_1', 'slow', ids.slice(4, 10));
    // The last that it read may be kept, those that it has not read have to be.
    await waitFor(async () => (await client.xLen('stream:ins_1')) === 21);
    await client.xGroupDestroy('stream:ins_1', 'slow');
    await waitFor(async () => (await client.xLen('stream:ins_1')) === 5);
  });

  it('trims a stream that is far too long in one go', async () => {
    const client = await redis.client();
    for (let from = 0; from < 4500; from += 500)
      await Promise.all(
        Array.from({ length: 500 }, (_, index) =>
          addEvent(client, { eventId: `evt_${from + index}`, eventType: 'logged_in' }),
        ),
      );
    // The group has read it all.
    await client.xGroupCreate('stream:ins_1', 'test', '$');
    await consume({
      trim: { maxLength: 10 },
      // There is no next time within this test.
      discoverEveryMs: 3_600_000,
      on: { message: () => undefined },
    });
    await waitFor(async () => (await client.xLen('stream:ins_1')) === 10);
  });

  it('goes on when Redis was away, and when it forgot everything', async () => {
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
    expect(lines).toContain('the consumer of streams works again');
  });

  it('ends although Redis is away', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'a' });
    let begun = false;
    let open: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (open = resolve));
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
      setTimeout(open, 100);
      await closing;
      expect(handled).toBe(true);
    } finally {
      await redis.server.start();
    }
  });

  it('makes an effect and its mark in one go', async () => {
    const client = await redis.client();
    const results: boolean[] = [];
    await addEvent(client, { eventId: 'a' });
    await consume({
      claimAfterMs: 100,
      on: {
        message: async (_event, { commit }) => {
          results.push(
            await commit([
              ['INCR', 'orders'],
              ['RPUSH', 'inbox', 'a b'],
            ]),
          );
          results.push(await commit([['INCR', 'orders']]));
        },
      },
    });
    await waitFor(() => results.length === 2);
    // Once more, as if the acknowledgement had been lost.
    await addEvent(client, { eventId: 'a' });
    await waitFor(() => results.length === 4);
    expect(results).toEqual([true, false, false, false]);
    expect(await client.get('orders')).toBe('1');
    expect(await client.lRange('inbox', 0, -1)).toEqual(['a b']);
    await waitFor(async () => (await pending(client)) === 0);
  });

  it('refuses what cannot be right', async () => {
    const client = await redis.client();
    const start = (options: Partial<ConsumerOptions>) => () =>
      consumeEvents({
        client,
        group: 'g',
        consumer: 'c',
        secret: 'unsigned',
        on: { message: () => 0 },
        ...options,
      });
    expect(start({ group: '' })).toThrow('group has to be a name');
    expect(start({ secret: '' })).toThrow('The secret is empty');
    // A variable that is not set; the types refuse it, JavaScript does not.
    expect(start({ secret: process.env['NOT_SET'] as unknown as string })).toThrow(
      'has to be a string',
    );
    expect(start({ secret: ['unsigned'] })).toThrow('is no secret');
    expect(start({ on: {} })).toThrow('There is no handler');
    expect(start({ streams: [] })).toThrow('streams has to name one');
    expect(start({ trim: { maxAgeMs: -1 } })).toThrow('trim.maxAgeMs');
  });
});
