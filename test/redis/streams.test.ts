import { describe, expect, it } from 'vitest';
import { consumeEvents, RedisDuplicateStore, type ConsumerOptions } from '../../src/redis.ts';
import { captureLog } from '../support/capture-log.ts';
import { oddErrors } from '../support/odd-errors.ts';
import { redisIsThere, redisNote } from '../support/redis-server.ts';
import { useConsumers, watchedClient } from '../support/stream-consumers.ts';
import { addEvent } from '../support/stream-events.ts';
import { waitFor } from '../support/wait-for.ts';

describe.skipIf(!redisIsThere)(`consumeEvents${redisNote}`, () => {
  const { redis, consume, deadLetters, pending } = useConsumers();

  it('gives each event to its handler, in order, and acknowledges it afterwards', async () => {
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
    // Events of other types keep no order with messages.
    expect(others.toSorted()).toEqual(['evt_new', 'evt_unwanted']);
    await waitFor(async () => (await pending(client)) === 0);
  });

  it('shares events within a group, and gives all of them to each group', async () => {
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

  it('reports whatever a handler throws, and makes a dead letter of its event', async () => {
    const client = await redis.client();
    const thrown: unknown[] = [];
    const reported: unknown[] = [];
    const { logger } = captureLog();
    const consumer = await consume({
      logger,
      maxAttempts: 1,
      duplicates: new RedisDuplicateStore({ client }),
      on: {
        message: ({ eventId }) => {
          const error = oddErrors.find(([name]) => name === eventId)?.[1]();
          thrown.push(error);
          throw error;
        },
      },
      onError: (error) => reported.push(error),
    });
    // One instance each: a failed event holds up the next ones of its chat.
    for (const [index, [eventId]] of oddErrors.entries())
      await addEvent(client, { eventId, instanceId: `ins_${index}` });
    await waitFor(async () => (await deadLetters(client)).length === oddErrors.length);
    await consumer.close();
    for (const { reason } of await deadLetters(client)) expect(reason).toContain('handler failed');
    expect(reported).toHaveLength(oddErrors.length);
    // `toEqual` would read the errors.
    expect(thrown.every((error) => reported.includes(error))).toBe(true);
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

  it('looks for new streams at intervals that are not whole milliseconds', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'a' });
    const seen: string[] = [];
    await consume({ discoverEveryMs: 20.5, otherwise: ({ eventId }) => seen.push(eventId) });
    await waitFor(() => seen.length === 1);
  });

  it('does not consume its dead letters though their stream matches', async () => {
    const client = await redis.client();
    const watched = watchedClient(client);
    await addEvent(client, { eventId: 'a' });
    let calls = 0;
    await consume({
      client: watched.client,
      discoverEveryMs: 20,
      maxAttempts: 1,
      deadLetters: 'stream:orders-dead',
      otherwise: () => {
        calls += 1;
        throw new Error('no');
      },
    });
    await waitFor(async () => (await client.xLen('stream:orders-dead')) > 0);
    // What a search finds is read before the next one.
    watched.commands.length = 0;
    await waitFor(() => watched.commands.filter(([name]) => name === 'SCAN').length >= 4);
    expect(calls).toBe(1);
    expect(await client.xLen('stream:orders-dead')).toBe(1);
    expect(await client.xInfoGroups('stream:orders-dead')).toEqual([]);
  });

  it('does not handle the dead letters of other groups, but those that were written back', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'a' });
    const [event] = (await client.xRange('stream:ins_1', '-', '+')) ?? [];
    const letter = { ...event?.message, stream: 'stream:ins_1', entryId: '1-1', reason: 'no' };
    await client.xAdd('stream:orders-dead', '*', { ...letter, eventId: 'letter' });
    await client.xAdd('stream:ins_1', '*', { ...letter, eventId: 'again' });
    const seen: string[] = [];
    await consume({ otherwise: ({ eventId }) => seen.push(eventId) });
    await waitFor(async () => {
      const groups = [await client.xInfoGroups('stream:orders-dead')];
      return seen.length >= 2 && groups[0]?.[0]?.lag === 0 && groups[0][0].pending === 0;
    });
    expect(seen).toEqual(['a', 'again']);
  });

  it('begins with new entries with from: now', async () => {
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

  it('skips no entry of streams that appear later with from: now', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'before' });
    const seen: string[] = [];
    await consume({ from: 'now', otherwise: ({ eventId }) => seen.push(eventId) });
    await waitFor(async () => (await client.xInfoGroups('stream:ins_1')).length === 1);
    // The stream may be found with any of them in it.
    const ids = Array.from({ length: 20 }, (_, index) => `evt_${index}`);
    for (const eventId of ids) await addEvent(client, { eventId, instanceId: 'ins_2' });
    await waitFor(() => seen.length >= ids.length);
    expect(seen).toEqual(ids);
  });

  it('accepts only signed events, and only their signed fields', async () => {
    const client = await redis.client();
    const secret = 'the-new-secret';
    await addEvent(client, { eventId: 'old', secret: 'the-old-secret' });
    await addEvent(client, { eventId: 'good', secret });
    await addEvent(client, { eventId: 'unsigned' });
    await addEvent(client, { eventId: 'forged', secret: 'guess' });
    const [, good] = (await client.xRange('stream:ins_1', '-', '+')) ?? [];
    // Another event's signature, a field that breaks out of its quotes, and missing fields.
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
      "The entry's `eventId` contains a character that is not allowed there.",
    );
    expect(letters[4]?.['reason']).toBe('The entry of the stream has no `instanceId`.');
    for (const key of [secret, 'the-old-secret', 'guess'])
      expect(JSON.stringify(letters)).not.toContain(key);
    expect(await pending(client)).toBe(0);
  });

  it('handles a message once that arrives as two events, with a store', async () => {
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

  it('commits an effect and its mark in one step', async () => {
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
    // Again, as if the acknowledgement had been lost.
    await addEvent(client, { eventId: 'a' });
    await waitFor(() => results.length === 4);
    expect(results).toEqual([true, false, false, false]);
    expect(await client.get('orders')).toBe('1');
    expect(await client.lRange('inbox', 0, -1)).toEqual(['a b']);
    await waitFor(async () => (await pending(client)) === 0);
  });

  it('refuses invalid options', async () => {
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
    expect(start({ group: '' })).toThrow('`group` must not be empty');
    expect(start({ secret: '' })).toThrow('`secret` is empty');
    // A variable that is not set. The types refuse it, JavaScript does not.
    expect(start({ secret: process.env['NOT_SET'] as unknown as string })).toThrow(
      'must be a string',
    );
    expect(start({ secret: ['unsigned'] })).toThrow('is not a secret');
    expect(start({ on: {} })).toThrow('There is no handler');
    expect(start({ streams: [] })).toThrow('`streams` must name at least one stream');
    expect(start({ trim: { maxAgeMs: -1 } })).toThrow('trim.maxAgeMs');
    for (const concurrency of [1.5, Infinity])
      expect(start({ concurrency })).toThrow('`concurrency` must be a whole number of 1 or more.');
    expect(start({ streams: ['stream:a', 'stream:b'], deadLetters: 'stream:b' })).toThrow(
      '`deadLetters` must not be one of `streams`',
    );
  });
});
