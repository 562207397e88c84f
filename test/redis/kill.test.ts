import { describe, expect, it } from 'vitest';
import { Program } from '../support/program.ts';
import { redisIsThere, redisNote, useRedis } from '../support/redis-server.ts';
import { addEvent } from '../support/stream-events.ts';
import { waitFor } from '../support/wait-for.ts';

const events = 10_000;
const kills = 20;

describe.skipIf(!redisIsThere)(`consumers that are killed${redisNote}`, () => {
  const redis = useRedis();

  it(`${kills} times at random moments lose none of ${events} events and double no effect`, async () => {
    const client = await redis.client();
    const secret = 'the-signing-secret';
    for (let from = 0; from < events; from += 500) {
      await Promise.all(
        Array.from({ length: 500 }, (_, index) =>
          addEvent(client, {
            eventId: `evt_${from + index}`,
            eventData: `{"id":"${from + index}","chatId":"${index % 50}@s.whatsapp.net"}`,
            secret,
          }),
        ),
      );
    }
    const start = async (consumer: string) => {
      const program = new Program('test/redis/consumer-program.ts', {
        redis: redis.server.url,
        consumer,
        secret,
      });
      await program.line('ready');
      return program;
    };
    const seen = () => client.hLen('effects');
    let counted = 0;
    for (let kill = 1; kill <= kills; kill += 1) {
      const program = await start(`consumer-${kill % 3}`);
      // After a few events or many, and after a little while more.
      const goal = Math.min(counted + 1 + Math.random() * 600, events - 1);
      await waitFor(async () => (await seen()) >= goal);
      await new Promise((resolve) => setTimeout(resolve, Math.random() * 5));
      await program.kill();
      counted = await seen();
    }
    expect(counted, 'the last was killed before the end').toBeLessThan(events);
    const last = await start('last');
    await waitFor(async () => {
      const pending = await client.xPending('stream:ins_1', 'test');
      return (await seen()) === events && pending.pending === 0;
    });
    expect(await last.stop()).toBe('0');
    const effects = Object.values(await client.hGetAll('effects'));
    const handled = Object.values(await client.hGetAll('seen')).map(Number);
    const again = handled.reduce((sum, times) => sum + times - 1, 0);
    console.log(`${kills} kills: ${effects.length} events, ${again} handler runs again`);
    expect(effects).toHaveLength(events);
    expect(effects.every((times) => times === '1')).toBe(true);
    // An effect elsewhere is made again for what was under way at a kill, and for nothing else.
    expect(again).toBeLessThanOrEqual(kills * 16);
    expect(await client.exists('wsapi:dead:test')).toBe(0);
  }, 240_000);

  it('make a dead letter of the event that ends its process, and of no other', async () => {
    const client = await redis.client();
    const good = Array.from({ length: 30 }, (_, index) => `evt_${index}`);
    for (const eventId of [...good.slice(0, 7), 'poison', ...good.slice(7)])
      await addEvent(client, {
        eventId,
        eventData: `{"id":"${eventId}","chatId":"${eventId}@s.whatsapp.net"}`,
        secret: 'the-signing-secret',
      });
    const allDone = async () =>
      (await client.hLen('effects')) === good.length &&
      (await client.xPending('stream:ins_1', 'test')).pending === 0;
    const runToTheEnd = async () => {
      const program = new Program('test/redis/consumer-program.ts', {
        redis: redis.server.url,
        consumer: 'one',
        secret: 'the-signing-secret',
        handlerMs: 100,
      });
      await program.line('ready');
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
  }, 120_000);
});
