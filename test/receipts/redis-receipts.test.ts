import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { SendQueue, SendWorker } from '../../src/queue.ts';
import { Receipts, type ExpectedMessage, type ReceiptsOptions } from '../../src/receipts.ts';
import { consumeEvents, RedisReceiptStore } from '../../src/redis.ts';
import { createGateway } from '../../src/testing.ts';
import { createWebhookHandler } from '../../src/webhooks.ts';
import { captureLog } from '../support/capture-log.ts';
import { receiptEvent } from '../support/receipt-events.ts';
import {
  connect,
  redisIsThere,
  redisNote,
  RedisServer,
  useRedis,
  type TestRedisClient,
} from '../support/redis-server.ts';
import { waitFor } from '../support/wait-for.ts';

const amara = { id: '447700900123@s.whatsapp.net', phone: '447700900123' };

const receiptsIn = (client: TestRedisClient, options?: ReceiptsOptions): Receipts => {
  const store = new RedisReceiptStore({ client });
  const receipts = new Receipts({ store, logger: false, ...options });
  onTestFinished(() => receipts.close());
  return receipts;
};

describe.skipIf(!redisIsThere)(`receipts in Redis${redisNote}`, () => {
  const redis = useRedis();

  it('are shared by machines, and outlive a restart', async () => {
    const one = receiptsIn(await redis.client());
    const other = receiptsIn(await redis.client());
    const waiting = other.delivered({ id: 'A' });
    await one.take(receiptEvent(['A'], 'read', amara, { time: '2026-03-14T09:31:00Z' }));
    await one.take(receiptEvent(['A'], 'read', amara, { time: '2026-03-14T09:30:00Z' }));
    await one.take(receiptEvent(['A'], 'read', amara, { time: '2026-03-14T09:32:00Z' }));
    expect((await waiting).status).toBe('read');
    const restarted = receiptsIn(await redis.client());
    expect(await restarted.of({ id: 'A' })).toEqual({
      id: 'A',
      status: 'read',
      readAt: new Date('2026-03-14T09:30:00Z'),
      members: [{ ...amara, status: 'read', readAt: new Date('2026-03-14T09:30:00Z') }],
    });
  });

  it('expire, and their keys name no message', async () => {
    const client = await redis.client();
    await receiptsIn(client, { rememberMs: 5000 }).take(receiptEvent(['{A}'], 'read', amara));
    const keys = await client.keys('*');
    expect(keys).toHaveLength(1);
    expect(keys[0]).toMatch(/^wsapi:receipt:[\w-]{43}$/);
    expect(await client.pTTL(keys[0] ?? '')).toBeGreaterThan(0);
  });

  it('are kept for ever if they have to be', async () => {
    const client = await redis.client();
    const receipts = receiptsIn(client, { rememberMs: Infinity, onUndelivered: () => undefined });
    await receipts.take(receiptEvent(['A'], 'read', amara));
    await receipts.expect({ id: 'B' }, { withinMs: Infinity });
    expect((await receipts.of({ id: 'A' })).status).toBe('read');
  });

  it('are kept though Redis dies while it is told', async () => {
    const server = await RedisServer.start();
    onTestFinished(() => server.stop());
    const client = await connect(server.url);
    onTestFinished(() => client.destroy());
    const receipts = receiptsIn(client);
    const webhook = createWebhookHandler({
      secret: 'unsigned',
      logger: false,
      on: { message_read: receipts.take },
    });
    // Redis reads no command any more, so those that are on their way are lost.
    server.suspend();
    const body = JSON.stringify(receiptEvent(['A'], 'read', amara));
    const headers = { 'content-type': 'application/json' };
    const request = new Request('http://localhost', { method: 'POST', headers, body });
    const taken = webhook.fetch(request);
    const expected = receipts.expect({ id: 'B' }, { withinMs: 1 });
    expect((await taken).status).toBe(200);
    await server.kill();
    await server.start();
    await expected;
    await webhook.close();
    expect(webhook.state).toMatchObject({ failed: 0 });
    expect((await receipts.of({ id: 'A' })).status).toBe('read');
  });

  it('report all messages whose time is over, however many they are', async () => {
    const client = await redis.client();
    const told = new Set<string>();
    const expecting = receiptsIn(client);
    await Promise.all(
      Array.from({ length: 2500 }, (_, index) =>
        expecting.expect({ id: `M${index}` }, { withinMs: 0 }),
      ),
    );
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    receiptsIn(client, { checkEveryMs: 1000, onUndelivered: ({ id }) => told.add(id) });
    vi.advanceTimersByTime(1000);
    while (told.size < 2500) await new Promise((resolve) => setImmediate(resolve));
  });

  it('report each expected message once, on whichever machine, also after a restart', async () => {
    const client = await redis.client();
    const before = receiptsIn(client);
    for (let index = 0; index < 50; index += 1)
      await before.expect({ id: `M${index}`, instanceId: 'ins_1' }, { withinMs: 1 });
    before.close();
    await before.take(receiptEvent(['M0'], 'delivered', amara));
    // A receipt that came to another instance says nothing of this message.
    await before.take(receiptEvent(['M1'], 'delivered', amara, { instanceId: 'ins_2' }));
    const told: ExpectedMessage[] = [];
    const options = {
      checkEveryMs: 5,
      onUndelivered: (message: ExpectedMessage) => told.push(message),
    };
    receiptsIn(await redis.client(), options);
    receiptsIn(await redis.client(), options);
    await waitFor(() => told.length === 49);
    await waitFor(async () => (await client.keys('wsapi:receipt:due:*')).length === 0);
    const ids = told.map(({ id }) => id);
    expect(new Set(ids).size).toBe(49);
    expect(ids).not.toContain('M0');
    expect(ids).toContain('M1');
  });

  it('come from the stream of a gateway', async () => {
    const client = await redis.client();
    const receipts = receiptsIn(client);
    const gateway = createGateway({ redis: client });
    const wsapi = new WsapiClient(gateway.clientOptions);
    const consumer = consumeEvents({
      client,
      group: 'test',
      consumer: 'one',
      secret: 'unsigned',
      logger: false,
      on: { message_read: receipts.take },
    });
    const sent = await wsapi.messages.sendText({ to: '+44 7700 900123', text: 'Hello' });
    expect((await receipts.delivered(sent)).members).toMatchObject([amara]);
    await consumer.close();
  });

  it('put a queued call on the list `undelivered` if nothing is heard of its message', async () => {
    const client = await redis.client();
    const receipts = receiptsIn(client);
    const gateway = createGateway({
      webhook: async (request) => {
        await receipts.take((await request.json()) as Parameters<typeof receipts.take>[0]);
        return new Response();
      },
    });
    const { instanceId } = gateway;
    const queue = new SendQueue({ client, instanceId });
    const wsapi = new WsapiClient(gateway.clientOptions);
    const worker = new SendWorker({ client, wsapi, receipts });
    onTestFinished(async () => {
      await worker.close();
      await queue.close();
    });
    const completed: string[] = [];
    await queue.on('completed', ({ id }) => completed.push(id));
    const requireDelivery = { withinMs: 200, then: 'list' } as const;
    const message = { to: '+44 7700 900123', text: 'Hello' };
    await queue.add('sendText', message, { id: 'heard', requireDelivery });
    await waitFor(() => completed.length === 1);
    gateway.phones.set({ receipts: 'never' });
    await queue.add('sendText', message, { id: 'unheard', requireDelivery });
    await queue.add('sendText', message, { id: 'not required' });
    await waitFor(async () => (await queue.undelivered.list()).length > 0);
    // All that were expected are settled by then.
    await waitFor(async () => (await client.zCard('wsapi:queue:expected')) === 0);
    const messageId = gateway.messages[1]?.id;
    expect(await queue.undelivered.list()).toEqual([
      {
        id: 'unheard',
        instanceId,
        operationId: 'sendText',
        messageId,
        since: expect.any(Number) as number,
      },
    ]);
    expect(await queue.undelivered.resolve({ id: 'unheard', instanceId })).toBe(true);
    expect(await queue.undelivered.list()).toEqual([]);
    expect(gateway.messages).toHaveLength(3);
  });

  it('list all queued calls whose time is over, however many they are', async () => {
    const client = await redis.client();
    const calls = Array.from({ length: 250 }, (_, index) => ({
      score: 1,
      value: JSON.stringify({ id: `${index}`, instanceId: '', operationId: 'sendText' }),
    }));
    await client.zAdd('wsapi:queue:expected', calls);
    // Nobody advances the time, so nothing happens a second later.
    vi.useFakeTimers({ toFake: ['setTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const receipts = { of: () => Promise.resolve({ status: 'sent' }) } as unknown as Receipts;
    const wsapi = new WsapiClient(createGateway().clientOptions);
    const worker = new SendWorker({ client, wsapi, receipts, instances: [] });
    onTestFinished(() => worker.close());
    while ((await client.hLen('wsapi:queue:undelivered')) < 250)
      await new Promise((resolve) => setImmediate(resolve));
  });

  it('are missed by a worker that has none, if no other worker has them', async () => {
    const client = await redis.client();
    const { logger, lines } = captureLog();
    const wsapi = new WsapiClient(createGateway().clientOptions);
    const call = JSON.stringify({ id: 'a', instanceId: '', operationId: 'sendText' });
    const start = (): SendWorker => {
      const worker = new SendWorker({ client, wsapi, instances: [], logger });
      onTestFinished(() => worker.close());
      return worker;
    };
    await client.zAdd('wsapi:queue:expected', { score: Date.now() - 30_000, value: call });
    await start().close();
    await client.ping();
    expect(lines).toEqual([]);
    await client.zAdd('wsapi:queue:expected', { score: Date.now() - 61_000, value: call });
    start();
    await waitFor(() => lines.length > 0);
    expect(lines[0]).toContain('a worker needs the option `receipts`');
  });

  it('fail a queued call if they are forgotten before its time is over', async () => {
    const client = await redis.client();
    const gateway = createGateway();
    const queue = new SendQueue({ client, instanceId: gateway.instanceId });
    const worker = new SendWorker({
      client,
      wsapi: new WsapiClient(gateway.clientOptions),
      receipts: receiptsIn(client, { rememberMs: 1000 }),
      discoverEveryMs: 20,
    });
    onTestFinished(async () => {
      await worker.close();
      await queue.close();
    });
    const requireDelivery = { withinMs: 1001, then: 'list' } as const;
    await queue.add('sendText', { to: '+44 7700 900123', text: 'Hello' }, { requireDelivery });
    await waitFor(async () => (await queue.failed.list()).length === 1);
    expect(await queue.failed.list()).toMatchObject([
      { reason: expect.stringContaining('must be at most `rememberMs`') as string },
    ]);
    expect(gateway.messages).toEqual([]);
  });

  it('refuse `requireDelivery` for what sends no message, and in a wrong form', async () => {
    const queue = new SendQueue({ client: await redis.client() });
    const right = { withinMs: 1000, then: 'list' } as const;
    await expect(
      queue.add(
        'setGroupName',
        '120363041234567890@g.us',
        { name: 'A' },
        { requireDelivery: right },
      ),
    ).rejects.toThrow('`requireDelivery` is for messages. setGroupName sends none.');
    for (const wrong of [{ withinMs: 1000 }, { withinMs: 0, then: 'list' }, { then: 'list' }, 5])
      await expect(
        queue.add(
          'sendText',
          { to: '+44 7700 900123', text: 'A' },
          { requireDelivery: wrong as never },
        ),
      ).rejects.toThrow('requireDelivery');
    await queue.close();
  });
});
