import { describe, expect, it } from 'vitest';
import { startLimitedGateway } from '../support/limited-gateway.ts';
import { Program } from '../support/program.ts';
import { redisIsThere, redisNote, useRedis } from '../support/redis-server.ts';

describe.skipIf(!redisIsThere)(`two processes, one limit${redisNote}`, () => {
  const redis = useRedis();

  it('send 500 messages each with at most 1.3 requests a message when 20 a second are admitted', async () => {
    const gateway = await startLimitedGateway(20);
    const calls = 500;
    const senders = ['one', 'two'].map(
      (name) =>
        new Program('test/redis/storm-sender.ts', {
          redis: redis.server.url,
          gateway: gateway.url,
          name,
          calls,
        }),
    );
    await Promise.all(senders.map((sender) => sender.end()));
    await gateway.close();
    const { accepted, requests, refused } = gateway;
    console.log(`${requests} requests for ${2 * calls} sends, ${refused} refused`);
    expect(accepted.size).toBe(2 * calls);
    expect(Math.max(...accepted.values())).toBe(1);
    expect(requests / (2 * calls)).toBeLessThanOrEqual(1.3);
  }, 240_000);
});
