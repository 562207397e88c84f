import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
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
      { attributes: { 'wsapi.event.source': 'webhook' }, value: 1 },
    ]);
    const lag = await telemetry.metric('wsapi.event.lag');
    expect(lag).toMatchObject([
      { value: { sum: 10 } },
      { value: { sum: 20, count: 2 } },
      { attributes: { 'wsapi.event.type': '_OTHER' } },
    ]);
    expect(await telemetry.everything()).not.toMatch(/secret|12025550143/);
  });

  it('counts the events that are lost when it is closed', async () => {
    const telemetry = observe();
    const webhook = createWebhookHandler({
      secret: 'unsigned',
      concurrency: 1,
      logger: false,
      otherwise: () => new Promise(() => undefined),
    });
    for (let index = 0; index < 3; index += 1) await webhook.fetch(request('message', new Date()));
    const { unfinished } = await webhook.close({ timeoutMs: 10 });
    expect(unfinished).toHaveLength(3);
    expect(webhook.state).toMatchObject({ received: 3, dropped: 3, waiting: 0, running: 0 });
    const results = telemetry.spans().map(({ attributes }) => attributes['wsapi.event.result']);
    expect(results).toEqual(['dropped', 'dropped', 'dropped']);
    expect(await telemetry.metric('wsapi.event.dropped')).toEqual([
      { attributes: { 'wsapi.event.source': 'webhook' }, value: 3 },
    ]);
  });
});

describe('a stream of server-sent events', () => {
  const setUp = async () => {
    const telemetry = observe();
    const gateway = createGateway();
    onTestFinished(() => gateway.close());
    const start = telemetry.provider.getTracer('shop').startSpan('start');
    const stream = new WsapiClient(gateway.clientOptions).events();
    const first = context.with(trace.setSpan(context.active(), start), () => stream.next());
    await waitFor(() => gateway.requests.some(({ path }) => path === '/events/stream'));
    const events = () => telemetry.spans().filter(({ name }) => name === 'process message');
    return { telemetry, gateway, stream, first, events };
  };

  const hello = { from: '+1 202 555 0143', text: 'Hello' };

  it('has the lag of each event, and a trace of its own', async () => {
    const { telemetry, gateway, stream, first, events } = await setUp();
    await gateway.receive(hello);
    await first;
    await stream.return();
    expect(await telemetry.metric('wsapi.event.lag')).toMatchObject([
      { attributes: { 'wsapi.event.source': 'event-stream' } },
    ]);
    expect(events().map((span) => span.parentSpanContext)).toEqual([undefined]);
  });

  it('has a span for each event, which ends when the loop asks for the next one', async () => {
    const { gateway, stream, first, events } = await setUp();
    await gateway.receive(hello);
    await first;
    expect(events()).toEqual([]);
    const second = stream.next();
    expect(events()).toHaveLength(1);
    await gateway.receive(hello);
    await second;
    expect(events()).toHaveLength(1);
    await stream.return();
    expect(events().map(({ attributes }) => attributes['wsapi.event.result'])).toEqual([
      'read',
      'read',
    ]);
  });

  it('ends the spans of events that nobody has read', async () => {
    const { telemetry, gateway, stream, first, events } = await setUp();
    await gateway.receive(hello);
    await gateway.receive(hello);
    await first;
    await waitFor(() => telemetry.open() === 3); // with the start of the test
    await stream.return();
    expect(events().map(({ attributes }) => attributes['wsapi.event.result'])).toEqual([
      'read',
      'returned',
    ]);
  });
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

  it('begins a trace with each event, whatever the consumer was started in', async () => {
    const client = await redis.client();
    const telemetry = observe();
    const start = telemetry.provider.getTracer('shop').startSpan('start');
    const consumer = context.with(trace.setSpan(context.active(), start), () =>
      consumeEvents({
        client,
        group: 'test',
        consumer: 'one',
        secret: 'unsigned',
        logger: false,
        on: { message: () => undefined },
      }),
    );
    await addEvent(client, { eventId: 'evt_1' });
    await waitFor(() => telemetry.spans().length === 1);
    await consumer.close();
    expect(telemetry.spans().map((span) => span.parentSpanContext)).toEqual([undefined]);
  });

  it('measures the lag of an event once, however often its handler fails', async () => {
    const client = await redis.client();
    const telemetry = observe();
    const consumer = consumeEvents({
      client,
      group: 'test',
      consumer: 'one',
      secret: 'unsigned',
      logger: false,
      claimAfterMs: 100,
      maxAttempts: 3,
      on: {
        message: () => {
          throw new Error('It fails.');
        },
      },
    });
    await addEvent(client, { eventId: 'evt_1' });
    await waitFor(() => telemetry.spans().length === 3);
    await consumer.close();
    expect(await telemetry.metric('wsapi.event.lag')).toMatchObject([{ value: { count: 1 } }]);
  });

  it('ends the spans of events that it gives back, and does not count them as lost', async () => {
    const client = await redis.client();
    const telemetry = observe();
    let finish = (): void => undefined;
    const held = new Promise<void>((resolve) => (finish = resolve));
    let begun = 0;
    const consumer = consumeEvents({
      client,
      group: 'test',
      consumer: 'one',
      secret: 'unsigned',
      logger: false,
      concurrency: 1,
      on: {
        message: () => {
          begun += 1;
          return held;
        },
      },
    });
    // Four fit into the queue. More wait in front of it.
    for (let index = 0; index < 7; index += 1) await addEvent(client, { eventId: `evt_${index}` });
    await waitFor(
      async () => begun === 1 && (await client.xPending('stream:ins_1', 'test')).pending > 4,
    );
    const closing = consumer.close();
    finish();
    await closing;
    await waitFor(async () => (await client.xPending('stream:ins_1', 'test')).pending > 0);
    const results = telemetry.spans().map(({ attributes }) => attributes['wsapi.event.result']);
    expect(results.filter((result) => result === 'handled')).toHaveLength(1);
    expect(results.filter((result) => result === 'returned').length).toBeGreaterThanOrEqual(4);
    expect(telemetry.open()).toBe(0);
    expect(await telemetry.metric('wsapi.event.dropped')).toEqual([
      { attributes: { 'wsapi.event.source': 'webhook' }, value: 0 },
    ]);
  });
});
