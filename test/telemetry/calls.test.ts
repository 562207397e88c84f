import { context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { ReadableSpan } from '@opentelemetry/sdk-trace-base';
import fc from 'fast-check';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, expect, it, onTestFinished } from 'vitest';
import { WsapiClient, type ClientOptions } from '../../src/index.ts';
import { instrument } from '../../src/opentelemetry.ts';
import { createGateway } from '../../src/testing.ts';
import { observe, useContexts } from '../support/telemetry.ts';

useContexts();

const setUp = (options?: ClientOptions) => {
  const gateway = createGateway();
  const wsapi = new WsapiClient({ ...gateway.clientOptions, ...options });
  return { gateway, wsapi };
};

const message = { to: '+1 202 555 0143', text: 'Your table is booked.' };

const children = (spans: readonly ReadableSpan[], parent: ReadableSpan | undefined) =>
  spans.filter(
    ({ parentSpanContext }) => parentSpanContext?.spanId === parent?.spanContext().spanId,
  );

describe('a call', () => {
  it('is a span by the conventions for HTTP clients, with a child for its request', async () => {
    const { wsapi } = setUp();
    const telemetry = observe();
    await wsapi.chats.getInfo('12025550143@s.whatsapp.net').catch(() => undefined);
    const call = telemetry
      .spans()
      .find(
        ({ kind, parentSpanContext }) =>
          kind === SpanKind.CLIENT && parentSpanContext === undefined,
      );
    expect(call?.name).toBe('GET /chats/{chatId}');
    expect(call?.attributes).toMatchObject({
      'http.request.method': 'GET',
      'url.template': '/chats/{chatId}',
      'server.address': 'gateway.test',
      'server.port': 80,
      'wsapi.operation': 'getChatInfo',
      'wsapi.attempts': 1,
    });
    // On a slow machine, passing the limiter takes a millisecond, and has a span as well.
    const [attempt, ...others] = children(telemetry.spans(), call).filter(
      ({ kind }) => kind === SpanKind.CLIENT,
    );
    expect(others).toEqual([]);
    expect(attempt?.name).toBe('GET /chats/{chatId}');
    expect(attempt?.attributes['http.response.status_code']).toBe(
      call?.attributes['http.response.status_code'],
    );
  });

  it('is a child of what the caller is doing', async () => {
    const { wsapi } = setUp();
    const telemetry = observe();
    const order = telemetry.provider.getTracer('shop').startSpan('order');
    await context.with(trace.setSpan(context.active(), order), () =>
      wsapi.messages.sendText(message),
    );
    expect(children(telemetry.spans(), order as unknown as ReadableSpan)).toMatchObject([
      { name: 'POST /messages/text', status: { code: SpanStatusCode.UNSET } },
    ]);
  });

  it('has children for each attempt and wait', async () => {
    const { gateway, wsapi } = setUp({ retry: { baseWaitMs: 20 } });
    const telemetry = observe();
    gateway.fail(503, 'not available', { operationId: 'listGroups' });
    gateway.rateLimit({ operationId: 'listGroups', retryAfter: 0 });
    await wsapi.groups.list();
    const call = telemetry.spans().find(({ parentSpanContext }) => !parentSpanContext);
    expect(call?.name).toBe('GET /groups');
    expect(call?.status.code).toBe(SpanStatusCode.UNSET);
    expect(call?.attributes['wsapi.attempts']).toBe(3);
    const own = children(telemetry.spans(), call);
    const attempts = own.filter(({ kind }) => kind === SpanKind.CLIENT);
    expect(
      attempts.map(({ attributes }) => [
        attributes['http.response.status_code'],
        attributes['error.type'],
        attributes['http.request.resend_count'],
      ]),
    ).toEqual([
      [503, 'server-error', undefined],
      [429, 'rate-limited', 1],
      [200, undefined, 2],
    ]);
    expect(own.some(({ name }) => name.startsWith('wait'))).toBe(true);
    expect(await telemetry.metric('wsapi.call.attempts')).toHaveLength(3);
    expect(await telemetry.metric('wsapi.limiter.cooldown')).toMatchObject([
      { value: { count: 1 } },
    ]);
    expect(await telemetry.metric('wsapi.limiter.waiting')).toMatchObject([{ value: 0 }]);
  });

  it('that fails has the type of its error, and what became of it', async () => {
    const { gateway, wsapi } = setUp({ retry: false });
    const telemetry = observe();
    gateway.drop('before the answer');
    await expect(wsapi.messages.sendText(message)).rejects.toThrow();
    await expect(wsapi.messages.sendText({ ...message, to: 'no id' })).rejects.toThrow();
    gateway.fail(404, 'not found');
    await wsapi.http.GET('/groups');
    const calls = telemetry.spans().filter(({ parentSpanContext }) => !parentSpanContext);
    expect(
      calls.map(({ attributes, status }) => [
        attributes['error.type'],
        attributes['wsapi.outcome'],
        status.code,
      ]),
    ).toEqual([
      ['ConnectionError', 'unknown', SpanStatusCode.ERROR],
      ['InvalidIdError', undefined, SpanStatusCode.ERROR],
      ['NotFoundError', undefined, SpanStatusCode.ERROR],
    ]);
    expect(await telemetry.metric('wsapi.call.unknown_outcomes')).toContainEqual({
      attributes: { 'wsapi.operation': 'sendText' },
      value: 1,
    });
    expect(await telemetry.metric('wsapi.call.duration')).toMatchObject([
      { value: { count: 1 } },
      { value: { count: 1 } },
      { value: { count: 1 } },
    ]);
  });

  it('runs its middleware in the context of its attempt', async () => {
    const seen: (string | undefined)[] = [];
    const { wsapi } = setUp({
      middleware: [
        (request, next) => {
          seen.push(trace.getSpan(context.active())?.spanContext().spanId);
          return next(request);
        },
      ],
    });
    const telemetry = observe();
    await wsapi.messages.sendText(message);
    const attempt = telemetry
      .spans()
      .find(({ kind, parentSpanContext }) => kind === SpanKind.CLIENT && parentSpanContext);
    expect(seen).toEqual([attempt?.spanContext().spanId]);
  });

  it('is not reported any more after the end', async () => {
    const { wsapi } = setUp();
    const stop = instrument();
    stop();
    let heard = 0;
    const listen = () => {
      heard += 1;
    };
    const telemetry = observe();
    await wsapi.messages.sendText(message);
    // On a busy machine, the way through the limiter may take long enough for a span of its own.
    const names = telemetry.spans().map(({ name }) => name);
    expect(names.filter((name) => !name.startsWith('wait'))).toEqual([
      'POST /messages/text',
      'POST /messages/text',
    ]);
    subscribe('wsapi-client:call:end', listen);
    onTestFinished(() => {
      unsubscribe('wsapi-client:call:end', listen);
    });
    await wsapi.messages.sendText(message);
    expect(heard).toBe(1);
  });
});

it('exports no ids, texts, numbers or keys, whatever they are', async () => {
  const telemetry = observe();
  const secret = fc.stringMatching(/^[a-z]{12,20}$/);
  const digits = fc.stringMatching(/^1202555[0-9]{4}$/);
  const told: string[] = [];
  await fc.assert(
    fc.asyncProperty(
      secret,
      secret,
      secret,
      digits,
      fc.nat(3),
      async (key, text, id, phone, how) => {
        told.push(key, text, id, phone);
        const gateway = createGateway({ apiKey: key, instanceId: id });
        const wsapi = new WsapiClient({
          ...gateway.clientOptions,
          retry: false,
          middleware: [
            (request, next) => {
              if (how !== 3) return next(request);
              throw Object.assign(new Error(text), { name: text, code: id });
            },
          ],
        });
        if (how === 1) gateway.fail(400, `${text} ${phone} ${key} ${id}`);
        if (how === 2) gateway.answer(200, `{"id":"${text}", ${phone}`);
        const calls = [
          wsapi.messages.sendText({ to: `+${phone}`, text }),
          wsapi.messages.edit(id, { to: `${phone}@s.whatsapp.net`, text }),
          wsapi.chats.getInfo(`${phone}@s.whatsapp.net`),
          wsapi.media.download({ id: text }),
          wsapi.messages.sendText({ to: text, text: id }),
          wsapi.http.GET('/groups', { headers: { 'X-Secret': key } }),
        ];
        await Promise.allSettled(calls);
      },
    ),
    { numRuns: 40 },
  );
  const everything = await telemetry.everything();
  expect(everything.length).toBeGreaterThan(10_000);
  expect(told.filter((value) => everything.includes(value))).toEqual([]);
});

describe('instrument', () => {
  it.each([
    [
      'tracerProvider',
      { tracerProvider: {} },
      '`tracerProvider` must have the method `getTracer`.',
    ],
    ['queues', { queues: { orders: 5 } }, '`queues.orders` must be a function'],
    ['devices', { devices: [] }, '`devices` must be an object'],
  ])('refuses wrong input for %s', (_, options, message) => {
    expect(() => instrument(options as never)).toThrow(message);
  });

  it('asks queues and devices whenever metrics are collected, and leaves out those that fail', async () => {
    const telemetry = observe({
      queues: {
        orders: () => Promise.resolve({ waiting: 3, delayed: 2, active: 1, oldestMs: 1500 }),
        away: () => Promise.reject(new Error('Redis is away.')),
      },
      devices: {
        shop: () => Promise.resolve({ isLoggedIn: true }),
        office: () => Promise.resolve({ isLoggedIn: false }),
        away: () => {
          throw new Error('It is away.');
        },
      },
    });
    expect(await telemetry.metric('wsapi.queue.age')).toEqual([
      { attributes: { 'wsapi.queue': 'orders' }, value: 1.5 },
    ]);
    expect(await telemetry.metric('wsapi.queue.depth')).toHaveLength(3);
    expect(await telemetry.metric('wsapi.device.paired')).toEqual([
      { attributes: { 'wsapi.device': 'shop' }, value: 1 },
      { attributes: { 'wsapi.device': 'office' }, value: 0 },
    ]);
  });
});
