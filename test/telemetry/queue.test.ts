import { context, trace } from '@opentelemetry/api';
import { Queue } from 'bullmq';
import { describe, expect, it } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { SendQueue, SendWorker } from '../../src/queue.ts';
import { BullMqConnection } from '../../src/queue/bullmq-connection.ts';
import { defaultPrefix, instancesKey, queueName } from '../../src/queue/queue-keys.ts';
import { createGateway } from '../../src/testing.ts';
import { redisIsThere, redisNote, useRedis } from '../support/redis-server.ts';
import { observe, useContexts, type Telemetry } from '../support/telemetry.ts';
import { waitFor } from '../support/wait-for.ts';

useContexts();

describe.skipIf(!redisIsThere)(`the queue${redisNote}`, () => {
  const redis = useRedis();

  it('continues the trace of whoever queued a call, and measures the queue', async () => {
    const client = await redis.client();
    const gateway = createGateway();
    const { instanceId } = gateway;
    const queue = new SendQueue({ client, instanceId });
    const telemetry = observe({ queues: { orders: () => queue.counts() } });
    const order = telemetry.provider.getTracer('shop').startSpan('order');
    await context.with(trace.setSpan(context.active(), order), () =>
      queue.add('sendText', { to: '+1 202 555 0143', text: 'Hello' }, { id: 'order-17' }),
    );
    await waitFor(async () => (await queue.counts()).oldestMs > 0);
    expect(await telemetry.metric('wsapi.queue.depth')).toContainEqual({
      attributes: { 'wsapi.queue': 'orders', 'wsapi.job.state': 'waiting' },
      value: 1,
    });
    const worker = new SendWorker({ client, wsapi: new WsapiClient(gateway.clientOptions) });
    await waitFor(() => telemetry.spans().some(({ name }) => name === 'send sendText'));
    await worker.close();
    await queue.close();
    const { traceId } = order.spanContext();
    const spans = telemetry.spans().filter(({ name }) => !name.startsWith('wait'));
    expect(spans.map((span) => [span.name, span.spanContext().traceId])).toEqual([
      ['POST /messages/text', traceId],
      ['POST /messages/text', traceId],
      ['send sendText', traceId],
    ]);
    expect(await telemetry.metric('wsapi.queue.calls')).toEqual([
      {
        attributes: { 'wsapi.operation': 'sendText', 'wsapi.job.result': 'completed' },
        value: 1,
      },
    ]);
    expect(await telemetry.everything()).not.toMatch(/order-17|12025550143|Hello/);
  });

  it('measures once how long a call waited, however often it is tried', async () => {
    const client = await redis.client();
    const gateway = createGateway();
    const { instanceId } = gateway;
    gateway.rateLimit({ operationId: 'sendText', retryAfter: 0, times: 2 });
    const telemetry = observe();
    const queue = new SendQueue({ client, instanceId });
    await queue.add('sendText', { to: '+1 202 555 0143', text: 'Hello' });
    const worker = new SendWorker({ client, wsapi: new WsapiClient(gateway.clientOptions) });
    const results = () => jobs(telemetry).map(({ attributes }) => attributes['wsapi.job.result']);
    await waitFor(() => results().includes('completed'));
    await worker.close();
    await queue.close();
    expect(results().length).toBeGreaterThan(2);
    expect(await telemetry.metric('wsapi.queue.wait')).toMatchObject([{ value: { count: 1 } }]);
  });

  it('does not export the name of an operation that the contract does not have', async () => {
    const client = await redis.client();
    const gateway = createGateway();
    const { instanceId } = gateway;
    const connection = new BullMqConnection(client);
    const stranger = new Queue(queueName(instanceId), {
      connection: connection.forBullMq,
      prefix: defaultPrefix,
    });
    await client.sAdd(instancesKey(defaultPrefix), instanceId);
    await stranger.add('secret 12025550143', { key: 'k', args: {} }, { jobId: 'send-1' });
    const telemetry = observe();
    const worker = new SendWorker({ client, wsapi: new WsapiClient(gateway.clientOptions) });
    await waitFor(() => jobs(telemetry).length === 1);
    await worker.close();
    await stranger.close();
    connection.close();
    expect(jobs(telemetry).map(({ name }) => name)).toEqual(['send _OTHER']);
    expect(await telemetry.metric('wsapi.queue.calls')).toEqual([
      {
        attributes: { 'wsapi.operation': '_OTHER', 'wsapi.job.result': 'failed' },
        value: 1,
      },
    ]);
    expect(await telemetry.everything()).not.toMatch(/secret|12025550143/);
  });
});

const jobs = (telemetry: Telemetry) =>
  telemetry.spans().filter(({ attributes }) => 'wsapi.job.result' in attributes);
