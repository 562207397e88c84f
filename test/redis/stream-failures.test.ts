import { describe, expect, it } from 'vitest';
import { HandlerTimeoutError, RedisDuplicateStore } from '../../src/redis.ts';
import { redisIsThere, redisNote } from '../support/redis-server.ts';
import { useConsumers } from '../support/stream-consumers.ts';
import { addEvent } from '../support/stream-events.ts';
import { waitFor } from '../support/wait-for.ts';

describe.skipIf(!redisIsThere)(`events from streams, where something fails${redisNote}`, () => {
  const { redis, consume, deadLetters, pending } = useConsumers();

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

  it('gives up a handler after handlerTimeoutMs, and goes on with its chat', async () => {
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
});
