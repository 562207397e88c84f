import { describe, expect, it, onTestFinished } from 'vitest';
import { duplicateKeys } from '../../src/events/duplicate-keys.ts';
import { RedisDuplicateStore } from '../../src/redis.ts';
import { messageEvent } from '../support/events.ts';
import { redisIsThere, redisNote, useRedis } from '../support/redis-server.ts';
import { waitFor } from '../support/wait-for.ts';
import { makeWebhook, sendTo } from '../support/webhook.ts';

describe.skipIf(!redisIsThere)(`a webhook with a RedisDuplicateStore${redisNote}`, () => {
  const redis = useRedis();

  it('handles events while Redis hangs, and marks them as done afterwards', async () => {
    const client = await redis.client();
    const duplicates = new RedisDuplicateStore({ client });
    const { webhook, got } = makeWebhook({ duplicates });
    redis.server.suspend();
    onTestFinished(() => redis.server.resume());
    await sendTo(webhook, messageEvent(1));
    await waitFor(() => webhook.state.handled === 1);
    expect(got).toEqual([messageEvent(1)]);
    redis.server.resume();
    for (const key of duplicateKeys(messageEvent(1)))
      await waitFor(async () => (await client.get(`wsapi:event:${key}`)) === 'done');
    await sendTo(webhook, messageEvent(1));
    await webhook.close();
    expect(webhook.state).toMatchObject({ handled: 1, duplicates: 1 });
  });

  it('handles events while Redis is away', async () => {
    const client = await redis.client();
    const duplicates = new RedisDuplicateStore({ client });
    const { webhook, got } = makeWebhook({ duplicates });
    await redis.server.kill();
    onTestFinished(async () => {
      if (!redis.server.isRunning) await redis.server.start();
    });
    await waitFor(() => !client.isReady);
    await sendTo(webhook, messageEvent(1));
    await waitFor(() => webhook.state.handled === 1);
    expect(got).toEqual([messageEvent(1)]);
    await redis.server.start();
    await sendTo(webhook, messageEvent(2));
    await webhook.close();
    expect(webhook.state).toMatchObject({ handled: 2, running: 0 });
  });
});
