import { describe, expect, it } from 'vitest';
import { SendQueue } from '../../src/queue.ts';
import { useFaultServer } from '../support/fault-client.ts';
import { faults } from '../support/fault-server.ts';
import { Program } from '../support/program.ts';
import { redisIsThere, redisNote, useRedis } from '../support/redis-server.ts';
import { waitFor } from '../support/wait-for.ts';

describe.skipIf(!redisIsThere)(`workers that are killed${redisNote}`, () => {
  const redis = useRedis();
  const { server } = useFaultServer();

  it('send nothing twice, lose nothing, and leave what was under way to a person', async () => {
    const texts: string[] = [];
    const answered = new Set<string>();
    let underWay = 0;
    server.behave((socket, { body }) => {
      const { text } = JSON.parse(body) as { text: string };
      texts.push(text);
      underWay += 1;
      setTimeout(() => {
        if (socket.destroyed) return;
        underWay -= 1;
        answered.add(text);
        faults.accept(socket);
      }, 20);
    });
    const startWorker = async () => {
      const worker = new Program('test/queue/worker-program.ts', {
        redis: redis.server.url,
        gateway: server.url,
      });
      await worker.line('ready');
      return worker;
    };
    const queue = new SendQueue({ client: await redis.client(), instanceId: 'ins_1' });
    const count = 200;
    for (let index = 0; index < count; index += 1)
      await queue.add('sendText', { to: '12025550143@s.whatsapp.net', text: `${index}` });
    const kills = 4;
    for (let kill = 1; kill <= kills; kill += 1) {
      const worker = await startWorker();
      const goal = texts.length + 15;
      await waitFor(() => texts.length >= goal && underWay > 0);
      await worker.kill();
      underWay = 0;
    }
    const worker = await startWorker();
    await waitFor(async () => {
      const { waiting, delayed, active } = await queue.counts();
      return waiting + delayed + active === 0;
    });
    expect(await worker.stop()).toBe('0');
    expect(new Set(texts).size).toBe(texts.length);
    const unknown = await queue.unknown.list();
    await queue.close();
    // Each message is known to have arrived, or is on the list, those among them that were about to be sent.
    const listed = new Set(unknown.map(({ args }) => (args.body as { text: string }).text));
    expect(unknown.length).toBeGreaterThanOrEqual(kills);
    for (let index = 0; index < count; index += 1)
      expect(answered.has(`${index}`) || listed.has(`${index}`)).toBe(true);
    expect(unknown[0]?.reason).toBe('Outcome unknown: the worker died while it was sending.');
  });
});
