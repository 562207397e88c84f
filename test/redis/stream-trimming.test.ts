import { describe, expect, it, vi } from 'vitest';
import { redisIsThere, redisNote } from '../support/redis-server.ts';
import { useConsumers, watchedClient } from '../support/stream-consumers.ts';
import { addEvent } from '../support/stream-events.ts';
import { waitFor } from '../support/wait-for.ts';

describe.skipIf(!redisIsThere)(`streams that grow${redisNote}`, () => {
  const { redis, consume } = useConsumers();

  it('are trimmed by age and length, but never entries that are not acknowledged', async () => {
    const client = await redis.client();
    for (let index = 0; index < 30; index += 1) await addEvent(client, { eventId: `evt_${index}` });
    await client.xGroupCreate('stream:ins_1', 'slow', '0');
    await client.xReadGroup('slow', 'x', { key: 'stream:ins_1', id: '>' }, { COUNT: 10 });
    let handled = 0;
    const watched = watchedClient(client);
    await consume({
      client: watched.client,
      trim: { maxLength: 5 },
      otherwise: () => (handled += 1),
    });
    await waitFor(() => handled === 30);
    // The last argument of the script that trims is the length.
    watched.commands.length = 0;
    await waitFor(() => watched.commands.filter((command) => command.at(-1) === '5').length >= 3);
    expect(await client.xLen('stream:ins_1')).toBe(30);
    const ids = ((await client.xRange('stream:ins_1', '-', '+')) ?? []).map(({ id }) => id);
    await client.xAck('stream:ins_1', 'slow', ids.slice(0, 4));
    await waitFor(async () => (await client.xLen('stream:ins_1')) === 26);
    await client.xAck('stream:ins_1', 'slow', ids.slice(4, 10));
    // It has read ten entries. The last of them may be kept, and those after it must be.
    await waitFor(async () => (await client.xLen('stream:ins_1')) === 21);
    await client.xGroupDestroy('stream:ins_1', 'slow');
    await waitFor(async () => (await client.xLen('stream:ins_1')) === 5);
  });

  it.each([
    [{ maxLength: 0.5 }, 1],
    [{ maxAgeMs: Infinity, maxLength: 5 }, 5],
    [{ maxAgeMs: 1e15, maxLength: 5 }, 5],
    [{ maxAgeMs: 1.5, maxLength: Infinity }, 1],
  ])('are trimmed with %o to %i', async (trim, left) => {
    const client = await redis.client();
    for (let index = 0; index < 10; index += 1) await addEvent(client, { eventId: `evt_${index}` });
    await consume({ trim, otherwise: () => undefined });
    await waitFor(async () => (await client.xLen('stream:ins_1')) === left);
  });

  it('are never trimmed by an age that has no end', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'a' });
    const warn = vi.fn();
    const watched = watchedClient(client);
    await consume({
      client: watched.client,
      trim: { maxAgeMs: Infinity },
      logger: { ...console, warn },
      otherwise: () => undefined,
    });
    await waitFor(() => watched.commands.filter(([name]) => name === 'SCAN').length >= 3);
    expect(warn).not.toHaveBeenCalled();
    expect(await client.xLen('stream:ins_1')).toBe(1);
  });

  it('are trimmed in one run, however long they are', async () => {
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
      // There is no second run within this test.
      discoverEveryMs: 3_600_000,
      on: { message: () => undefined },
    });
    await waitFor(async () => (await client.xLen('stream:ins_1')) === 10);
  });
});
