import { describe, expect, it } from 'vitest';
import { SendQueue } from '../../src/queue.ts';
import { useFaultServer } from '../support/fault-client.ts';
import { faults } from '../support/fault-server.ts';
import { Program } from '../support/program.ts';
import { redisIsThere, redisNote, useRedis } from '../support/redis-server.ts';
import { waitFor } from '../support/wait-for.ts';

const calls = 600;
const kills = 30;
const workers = 2;
/** Of each worker, as worker-program.ts has it. */
const concurrency = 2;

describe.skipIf(!redisIsThere)(`workers and connections that are killed${redisNote}`, () => {
  const redis = useRedis();
  const { server } = useFaultServer();

  it(`send no message twice and lose none in ${kills} kills`, { timeout: 900_000 }, async () => {
    const received: string[] = [];
    const answered = new Set<string>();
    server.behave((socket, { body }) => {
      const { text } = JSON.parse(body) as { text: string };
      received.push(text);
      setTimeout(() => {
        if (socket.destroyed) return;
        answered.add(text);
        faults.accept(socket);
      }, 20 * Math.random());
    });
    const startWorker = () =>
      new Program('test/queue/worker-program.ts', {
        redis: redis.server.url,
        gateway: server.url,
        stalledAfterMs: 4000,
      });
    const queue = new SendQueue({ client: await redis.client(), instanceId: 'ins_1' });
    const completed = new Set<string>();
    const failed: string[] = [];
    await queue.on('completed', ({ id }) => completed.add(id));
    await queue.on('failed', ({ id }) => failed.push(id));
    for (let index = 0; index < calls; index += 1)
      await queue.add(
        'sendText',
        { to: '12025550143@s.whatsapp.net', text: `${index}` },
        { id: `${index}` },
      );

    const admin = await redis.client();
    const running = Array.from({ length: workers }, startWorker);
    let workersKilled = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      const goal = received.length + Math.ceil(Math.random() * 15);
      await waitFor(() => received.length >= goal || received.length === calls);
      if (kill % 2 === 0) {
        // All connections but this one: also those that are just being made.
        await admin.sendCommand(['CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes']);
        continue;
      }
      await running.shift()?.kill();
      workersKilled += 1;
      running.push(startWorker());
    }
    await waitFor(async () => {
      // The connection of this queue is killed as well.
      const counts = await queue.counts().catch(() => undefined);
      return counts !== undefined && counts.waiting + counts.delayed + counts.active === 0;
    });
    const unknown = await queue.unknown.list();
    await waitFor(() => completed.size + unknown.length === calls);
    for (const worker of running) expect(await worker.stop()).toBe('0');
    expect(await queue.failed.list()).toEqual([]);
    await queue.close();

    console.log(`${calls} calls, ${kills} kills: ${unknown.length} with an unknown outcome`);
    expect(received.length).toBe(new Set(received).size);
    expect(failed).toEqual([]);
    // Only a killed worker leaves calls with an unknown outcome.
    expect(unknown.length).toBeLessThanOrEqual(workersKilled * concurrency);
    for (const { id, reason } of unknown) {
      expect(completed.has(id)).toBe(false);
      expect(reason).toBe('Outcome unknown: the worker died while it was sending.');
    }
    for (const id of completed) expect(answered.has(id)).toBe(true);
  });
});
