import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/webhooks.ts';
import { deferred, delivery } from '../support/delivery.ts';
import { exampleEvents, gatewayJson, messageEvent } from '../support/events.ts';
import { makeWebhook, sendTo } from '../support/webhook.ts';

describe('an event goes', () => {
  test('to the handler of its type, or to otherwise', async () => {
    const messages: string[] = [];
    const { webhook, got } = makeWebhook({
      on: { message: ({ eventId }) => messages.push(eventId) },
    });
    const others = exampleEvents.filter(({ eventType }) => eventType !== 'message');
    for (const event of [...others, messageEvent(1), messageEvent(2)])
      expect(await sendTo(webhook, event)).toBe(200);
    await webhook.close();
    expect(messages).toEqual([messageEvent(1).eventId, messageEvent(2).eventId]);
    const ids = (events: readonly { eventId: string }[]): string[] =>
      events.map(({ eventId }) => eventId).sort();
    expect(ids(got)).toEqual(ids(others));
  });

  test.each(['poll_vote', 'constructor', '__proto__'])(
    'to otherwise if its type is unknown: %s',
    async (eventType) => {
      const { webhook, got } = makeWebhook({ on: { message: () => undefined } });
      const body = gatewayJson(messageEvent(1)).replace('"message"', JSON.stringify(eventType));
      expect(await sendTo(webhook, {}, { body })).toBe(200);
      await webhook.close();
      expect(got).toEqual([JSON.parse(body)]);
    },
  );

  test('to no handler if there is none, and counts as handled', async () => {
    const { webhook } = makeWebhook({ on: { message: () => undefined }, otherwise: undefined });
    expect(await sendTo(webhook, exampleEvents[0] ?? {})).toBe(200);
    await webhook.close();
    expect(webhook.state).toMatchObject({ received: 1, handled: 1 });
  });
});

describe('the response', () => {
  test('is sent before the handler runs', async () => {
    const { promise, resolve } = deferred();
    const { webhook } = makeWebhook({ otherwise: () => promise });
    expect(await sendTo(webhook, messageEvent(1))).toBe(200);
    expect(webhook.state).toMatchObject({ running: 1, handled: 0 });
    resolve();
    await webhook.close();
    expect(webhook.state).toMatchObject({ running: 0, handled: 1 });
  });

  test('is sent after the handler with acknowledge: after', async () => {
    const { promise, resolve } = deferred();
    const { webhook } = makeWebhook({ otherwise: () => promise, acknowledge: 'after' });
    let status: number | undefined;
    const sent = sendTo(webhook, messageEvent(1)).then((answered) => (status = answered));
    await expect.poll(() => webhook.state.running).toBe(1);
    expect(status).toBeUndefined();
    resolve();
    expect(await sent).toBe(200);
  });

  test('is 500 if the handler failed by then', async () => {
    const { webhook } = makeWebhook({
      acknowledge: 'after',
      otherwise: () => Promise.reject(new Error('no database')),
    });
    expect(await sendTo(webhook, messageEvent(1))).toBe(500);
  });

  test('is 202 in time if the handler takes longer', async () => {
    const { promise, resolve } = deferred();
    const { webhook } = makeWebhook({
      acknowledge: 'after',
      answerWithinMs: 30,
      otherwise: () => promise,
    });
    expect(await sendTo(webhook, messageEvent(1))).toBe(202);
    expect(webhook.state.running).toBe(1);
    resolve();
    await webhook.close();
    expect(webhook.state.handled).toBe(1);
  });

  test('leaves a Worker alive until the handler is done', async () => {
    const { webhook } = makeWebhook();
    const waiting: Promise<unknown>[] = [];
    const request = new Request('http://127.0.0.1', await delivery(messageEvent(1)));
    await webhook.fetch(request, {}, { waitUntil: (promise) => waiting.push(promise) });
    expect(await Promise.all(waiting)).toEqual(['handled']);
  });
});

describe('strangers', () => {
  /** A body that never ends, and how much of it was read. */
  const endless = () => {
    let pulled = 0;
    const stream = new ReadableStream<Uint8Array>(
      {
        pull(controller) {
          pulled += 1;
          if (pulled <= 4) controller.enqueue(new Uint8Array(100));
        },
      },
      { highWaterMark: 0 },
    );
    return { stream, read: () => pulled };
  };
  const request = async (stream: ReadableStream<Uint8Array>, signature?: string) => {
    const headers = signature === undefined ? {} : { 'X-Webhook-Signature': signature };
    const init = await delivery(messageEvent(1), { headers });
    return new Request('http://127.0.0.1', { ...init, body: stream, duplex: 'half' });
  };

  test.each(['', 'sha256=abc', `sha1=${'0'.repeat(64)}`])(
    'are refused before their body is read: signature %j',
    async (signature) => {
      const { webhook } = makeWebhook();
      const { stream, read } = endless();
      expect((await webhook.fetch(await request(stream, signature))).status).toBe(401);
      expect(read()).toBe(0);
    },
  );

  test('do not fill the memory with bodies that never end', async () => {
    const { webhook, lines } = makeWebhook({ maxQueuedBytes: 1000, answerWithinMs: 300 });
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => webhook.fetch(await request(endless().stream))),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    // The bodies for which there was room time out.
    expect(statuses).toContain(503);
    expect(statuses).toContain(408);
    expect(lines).toContainEqual(expect.stringMatching(/too many bytes are arriving/));
    // Their memory is free again.
    expect(await sendTo(webhook, messageEvent(1))).toBe(200);
    await webhook.close();
  });
});

test.each([
  [-3_600_000, 401],
  [-30_000, 200],
  [undefined, 401],
])('with maxAgeMs of a minute, an event of %j ms is answered %j', async (ms, status) => {
  const { webhook } = makeWebhook({ maxAgeMs: 60_000 });
  // With nanoseconds, as the gateway writes it.
  const time =
    ms === undefined
      ? 'yesterday'
      : new Date(Date.now() + ms).toISOString().replace('Z', '456789Z');
  expect(await sendTo(webhook, { ...messageEvent(1), receivedAt: time })).toBe(status);
  await webhook.close();
});

test('logs no keys, texts or numbers', async () => {
  const { webhook, lines } = makeWebhook();
  const event = messageEvent(1, { text: 'The safe is behind the fridge' });
  await sendTo(webhook, event);
  await sendTo(webhook, event);
  await sendTo(webhook, event, { secret: 'somebody else' });
  await sendTo(webhook, event, { body: `${gatewayJson(event)} oops` });
  await webhook.close();
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join('\n')).not.toMatch(/fridge|7700900123|whsec|sha256=[0-9a-f]/);
});

describe('options', () => {
  test.each<[string, object]>([
    ['no secret', { secret: undefined }],
    ['an empty secret', { secret: '' }],
    ['the word unsigned in a list', { secret: ['unsigned'] }],
    ['no handler', { otherwise: undefined }],
    ['a handler that is not a function', { on: { message: 'save' } }],
    ['an unknown whenFull', { whenFull: 'panic' }],
    ['an unknown acknowledge', { acknowledge: 'sometimes' }],
    ['a queue without room', { maxQueued: 0 }],
    ['a concurrency of 0', { concurrency: 0 }],
  ])('refuse %s', (_, options) => {
    expect(() => makeWebhook(options)).toThrow(ConfigurationError);
  });

  test('accept unsigned events only on request', async () => {
    const { webhook, got } = makeWebhook({ secret: 'unsigned' });
    expect(await sendTo(webhook, messageEvent(1), { headers: { 'X-Webhook-Signature': '' } })).toBe(
      200,
    );
    await webhook.close();
    expect(got).toHaveLength(1);
  });
});
