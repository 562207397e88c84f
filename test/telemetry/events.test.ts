import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { SendQueue, SendWorker } from '../../src/queue.ts';
import { consumeEvents } from '../../src/redis.ts';
import { createGateway } from '../../src/testing.ts';
import { createWebhookHandler } from '../../src/webhooks.ts';
import { redisIsThere, redisNote, useRedis } from '../support/redis-server.ts';
import { addEvent } from '../support/stream-events.ts';
import { observe, useContexts } from '../support/telemetry.ts';
import { waitFor } from '../support/wait-for.ts';

useContexts();

const spanId = (): string | undefined => trace.getSpan(context.active())?.spanContext().spanId;

const request = (eventType: string, receivedAt: Date): Request =>
  new Request('http://localhost/', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      eventId: `evt_${Math.random()}`,
      instanceId: 'ins_secret',
      eventType,
      receivedAt: receivedAt.toISOString(),
      eventData: { chatId: '12025550143@s.whatsapp.net' },
    }),
  });

describe('the handler of a webhook', () => {
  it('continues the trace of its own request, though it waits for another', async () => {
    const telemetry = observe();
    const tracer = telemetry.provider.getTracer('server');
    let finishFirst = (): void => undefined;
    const first = new Promise<void>((resolve) => (finishFirst = resolve));
    const seen: (string | undefined)[] = [];
    const webhook = createWebhookHandler({
      secret: 'unsigned',
      concurrency: 1,
      logger: false,
      otherwise: async () => {
        seen.push(spanId());
        if (seen.length === 1) await first;
      },
    });
    const servers = ['one', 'two'].map((name) => tracer.startSpan(name));
    for (const server of servers)
      await context.with(trace.setSpan(context.active(), server), () =>
        webhook.fetch(request('message', new Date())),
      );
    finishFirst();
    await webhook.close();
    const events = telemetry.spans().filter(({ kind }) => kind === SpanKind.CONSUMER);
    expect(events.map((span) => span.parentSpanContext?.spanId)).toEqual(
      servers.map((server) => server.spanContext().spanId),
    );
    expect(events.map((span) => span.spanContext().spanId)).toEqual(seen);
    expect(events[0]?.name).toBe('process message');
  });

  it('reports failures, duplicates and lost events, and the lag', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-03-14T09:30:10Z') });
    onTestFinished(() => void vi.useRealTimers());
    const telemetry = observe();
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    const webhook = createWebhookHandler({
      secret: 'unsigned',
      maxQueued: 2,
      whenFull: 'refuse',
      logger: false,
      otherwise: () => held,
      on: {
        call_offer: () => {
          throw Object.assign(new Error('secret'), { name: '12025550143' });
        },
      },
    });
    const at = new Date('2026-03-14T09:30:00Z');
    await webhook.fetch(request('call_offer', at));
    await waitFor(() => webhook.state.failed === 1);
    for (const type of ['message', 'secret_type', 'message'])
      await webhook.fetch(request(type, at));
    finish();
    await webhook.close();
    const [failed, ...others] = telemetry.spans();
    expect(failed?.attributes['error.type']).toBe('_OTHER');
    expect(failed?.status).toEqual({ code: SpanStatusCode.ERROR });
    expect(others.map(({ attributes }) => attributes['wsapi.event.result']).sort()).toEqual([
      'dropped',
      'handled',
      'handled',
    ]);
    expect(await telemetry.metric('wsapi.event.dropped')).toEqual([
      { attributes: { 'wsapi.event.source': 'webhook', 'wsapi.event.type': 'message' }, value: 1 },
    ]);
    const lag = await telemetry.metric('wsapi.event.lag');
    expect(lag).toMatchObject([
      { value: { sum: 10 } },
      { value: { sum: 20, count: 2 } },
      { attributes: { 'wsapi.event.type': '_OTHER' } },
    ]);
    expect(await telemetry.everything()).not.toMatch(/secret|12025550143/);
  });
});

it('reports the lag of a stream of server-sent events', async () => {
  const telemetry = observe();
  const gateway = createGateway();
  const wsapi = new WsapiClient(gateway.clientOptions);
  const stream = wsapi.events();
  const next = stream.next();
  await waitFor(() => gateway.requests.some(({ path }) => path === '/events/stream'));
  await gateway.receive({ from: '+1 202 555 0143', text: 'Hello' });
  await next;
  await stream.return();
  expect(await telemetry.metric('wsapi.event.lag')).toMatchObject([
    { attributes: { 'wsapi.event.source': 'event-stream' } },
  ]);
  await gateway.close();
});

describe.skipIf(!redisIsThere)(`through Redis${redisNote}`, () => {
  const redis = useRedis();

  it('runs the handler of a stream within its own span', async () => {
    const client = await redis.client();
    const telemetry = observe();
    const seen: (string | undefined)[] = [];
    const consumer = consumeEvents({
      client,
      group: 'test',
      consumer: 'one',
      secret: 'unsigned',
      logger: false,
      on: { message: () => seen.push(spanId()) },
    });
    await addEvent(client, { eventId: 'evt_1' });
    await waitFor(() => telemetry.spans().length === 1);
    await consumer.close();
    expect(telemetry.spans()).toMatchObject([
      {
        name: 'process message',
        attributes: { 'wsapi.event.source': 'redis-stream', 'wsapi.event.result': 'handled' },
      },
    ]);
    expect(seen).toEqual([telemetry.spans()[0]?.spanContext().spanId]);
  });

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
      ['POST', traceId],
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
});
