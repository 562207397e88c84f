import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Program } from '../support/program.ts';
import {
  redisIsThere,
  redisNote,
  useRedis,
  type TestRedisClient,
} from '../support/redis-server.ts';
import { addEvent } from '../support/stream-events.ts';
import { waitFor } from '../support/wait-for.ts';

const kills = 30;
const concurrency = 16;
const secret = 'the-signing-secret';

/** A server that counts how often each event had its effect. */
const startEffects = async () => {
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const eventId = request.url?.slice(1) ?? '';
    counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo; // it listens on a port
  return { counts, url: `http://127.0.0.1:${port}` };
};

const addEvents = async (client: TestRedisClient, count: number): Promise<void> => {
  for (let from = 0; from < count; from += 500)
    await Promise.all(
      Array.from({ length: 500 }, (_, index) =>
        addEvent(client, {
          eventId: `evt_${from + index}`,
          eventData: `{"id":"${from + index}","chatId":"${index % 50}@s.whatsapp.net"}`,
          secret,
        }),
      ),
    );
};

describe.skipIf(!redisIsThere)(`consumers of streams${redisNote}`, () => {
  const redis = useRedis();

  const start = async (consumer: string, more: object) => {
    const setup = { redis: redis.server.url, consumer, secret, ...more };
    const program = new Program('test/redis/stream-consumer-program.ts', setup);
    await program.line('ready');
    return program;
  };
  const isDone = async (client: TestRedisClient, counts: Map<string, number>, events: number) =>
    counts.size === events && (await client.xPending('stream:ins_1', 'test')).pending === 0;
  const repeated = (counts: Map<string, number>): number =>
    [...counts.values()].reduce((sum, times) => sum + times - 1, 0);

  it(`lose no event in ${kills} kills, and repeat only events that were running`, async () => {
    const events = 15_000;
    const client = await redis.client();
    const effects = await startEffects();
    await addEvents(client, events);
    let counted = 0;
    for (let kill = 1; kill <= kills; kill += 1) {
      const program = await start(`consumer-${kill % 3}`, { effects: effects.url });
      // After a few events or many, at a random moment.
      const goal = Math.min(counted + 1 + Math.random() * 600, events - 1);
      await waitFor(() => effects.counts.size >= goal);
      // Its connections are cut first, in one of three cases.
      if (kill % 3 === 0)
        await client.sendCommand(['CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes']);
      await program.kill();
      counted = effects.counts.size;
    }
    expect(counted, 'the last one was killed before the end').toBeLessThan(events);
    const last = await start('last', { effects: effects.url });
    await waitFor(() => isDone(client, effects.counts, events));
    expect(await last.stop()).toBe('0');
    const committed = Object.values(await client.hGetAll('effects'));
    console.log(`${kills} kills: ${events} events, ${repeated(effects.counts)} repeated effects`);
    expect(committed).toHaveLength(events);
    expect(committed.every((times) => times === '1')).toBe(true);
    // An effect elsewhere is repeated for handlers that were running at a kill, and for no other.
    expect(repeated(effects.counts)).toBeLessThanOrEqual(kills * concurrency);
    expect(await client.exists('wsapi:dead:test')).toBe(0);
  }, 600_000);

  it.each([
    { by: 'the consumer', commits: false },
    { by: 'commit', commits: true },
  ])(
    `handle each event once, marked by $by, though their connections are cut ${kills} times`,
    async ({ commits }) => {
      const events = 5000;
      const client = await redis.client();
      const effects = await startEffects();
      const options = { effects: effects.url, commits, claimAfterMs: 5000 };
      const programs = await Promise.all(['a', 'b', 'c'].map((name) => start(name, options)));
      await addEvents(client, events);
      for (let cut = 1; cut <= kills; cut += 1) {
        const goal = Math.min((cut * events) / (kills + 1), events - 1);
        await waitFor(() => effects.counts.size >= goal);
        await client.sendCommand(['CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes']);
      }
      await waitFor(() => isDone(client, effects.counts, events));
      for (const program of programs) expect(await program.stop()).toBe('0');
      expect(repeated(effects.counts)).toBe(0);
      expect(await client.exists('wsapi:dead:test')).toBe(0);
    },
    600_000,
  );

  it('make a dead letter of the event that kills its process, and of no other', async () => {
    const client = await redis.client();
    const good = Array.from({ length: 30 }, (_, index) => `evt_${index}`);
    for (const eventId of [...good.slice(0, 7), 'poison', ...good.slice(7)])
      await addEvent(client, {
        eventId,
        eventData: `{"id":"${eventId}","chatId":"${eventId}@s.whatsapp.net"}`,
        secret,
      });
    const allDone = async () =>
      (await client.hLen('effects')) === good.length &&
      (await client.xPending('stream:ins_1', 'test')).pending === 0;
    const runToTheEnd = async () => {
      const program = await start('one', { handlerMs: 100 });
      await waitFor(async () => program.hasEnded || (await allDone()));
      if (program.hasEnded) return false;
      await program.stop();
      return true;
    };
    let deaths = 0;
    while (!(await runToTheEnd())) deaths += 1;
    expect(deaths).toBe(5);
    const letters = (await client.xRange('wsapi:dead:test', '-', '+')) ?? [];
    expect(letters.map(({ message }) => [message['eventId'], message['attempts']])).toEqual([
      ['poison', '5'],
    ]);
  }, 600_000);
});
