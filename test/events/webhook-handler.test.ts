import { describe, expect, test } from 'vitest';
import {
  ConfigurationError,
  createWebhookHandler,
  EventDroppedError,
  MemoryDuplicateStore,
  type DuplicateStore,
  type UnknownEvent,
  type WebhookHandler,
  type WebhookOptions,
  type WsapiEvent,
} from '../../src/webhooks.ts';
import { captureLog } from '../support/capture-log.ts';
import { deferred, delivery, signingSecret, type DeliveryFields } from '../support/delivery.ts';
import { exampleEvents, gatewayJson, messageEvent } from '../support/events.ts';

const chats = ['447700900123@s.whatsapp.net', '120363041234567890@g.us'] as const;

const make = (
  options: Partial<WebhookOptions> = {},
): { webhook: WebhookHandler; got: (WsapiEvent | UnknownEvent)[]; lines: string[] } => {
  const got: (WsapiEvent | UnknownEvent)[] = [];
  const { logger, lines } = captureLog();
  const webhook = createWebhookHandler({
    secret: signingSecret,
    otherwise: (event) => got.push(event),
    logger,
    logLevel: 'debug',
    ...options,
  });
  return { webhook, got, lines };
};

const send = async (
  webhook: WebhookHandler,
  event: object,
  fields?: DeliveryFields,
): Promise<number> =>
  (await webhook.fetch(new Request('http://127.0.0.1/wsapi', await delivery(event, fields))))
    .status;

describe('events reach', () => {
  test('the handler of their type, and the others otherwise', async () => {
    const messages: string[] = [];
    const { webhook, got } = make({ on: { message: ({ eventId }) => messages.push(eventId) } });
    const others = exampleEvents.filter(({ eventType }) => eventType !== 'message');
    for (const event of [...others, messageEvent(1), messageEvent(2)])
      expect(await send(webhook, event)).toBe(200);
    await webhook.close();
    expect(messages).toEqual([messageEvent(1).eventId, messageEvent(2).eventId]);
    const ids = (events: readonly { eventId: string }[]): string[] =>
      events.map(({ eventId }) => eventId).sort();
    expect(ids(got)).toEqual(ids(others));
  });

  test.each(['poll_vote', 'constructor', '__proto__'])(
    'otherwise where nobody knows their type: %s',
    async (eventType) => {
      const { webhook, got } = make({ on: { message: () => undefined } });
      const body = gatewayJson(messageEvent(1)).replace('"message"', JSON.stringify(eventType));
      expect(await send(webhook, {}, { body })).toBe(200);
      await webhook.close();
      expect(got).toEqual([JSON.parse(body)]);
    },
  );

  test('nobody, where nobody wants them', async () => {
    const { webhook } = make({ on: { message: () => undefined }, otherwise: undefined });
    expect(await send(webhook, exampleEvents[0] ?? {})).toBe(200);
    await webhook.close();
    expect(webhook.state).toMatchObject({ received: 1, handled: 1 });
  });
});

describe('the gateway is answered', () => {
  test('before the handler runs', async () => {
    const { promise, resolve } = deferred();
    const { webhook } = make({ otherwise: () => promise });
    expect(await send(webhook, messageEvent(1))).toBe(200);
    expect(webhook.state).toMatchObject({ running: 1, handled: 0 });
    resolve();
    await webhook.close();
    expect(webhook.state).toMatchObject({ running: 0, handled: 1 });
  });

  test('after it, if that is wanted', async () => {
    const { promise, resolve } = deferred();
    const { webhook } = make({ otherwise: () => promise, acknowledge: 'after' });
    let status: number | undefined;
    const sent = send(webhook, messageEvent(1)).then((answered) => (status = answered));
    await expect.poll(() => webhook.state.running).toBe(1);
    expect(status).toBeUndefined();
    resolve();
    expect(await sent).toBe(200);
  });

  test('with 500 then, where it failed', async () => {
    const { webhook } = make({
      acknowledge: 'after',
      otherwise: () => Promise.reject(new Error('no database')),
    });
    expect(await send(webhook, messageEvent(1))).toBe(500);
  });

  test('in time all the same, whatever the handler does', async () => {
    const { promise, resolve } = deferred();
    const { webhook } = make({
      acknowledge: 'after',
      answerWithinMs: 30,
      otherwise: () => promise,
    });
    expect(await send(webhook, messageEvent(1))).toBe(202);
    expect(webhook.state.running).toBe(1);
    resolve();
    await webhook.close();
    expect(webhook.state.handled).toBe(1);
  });

  test('and a Worker is kept alive until it is done', async () => {
    const { webhook } = make();
    const waiting: Promise<unknown>[] = [];
    const request = new Request('http://127.0.0.1', await delivery(messageEvent(1)));
    await webhook.fetch(request, {}, { waitUntil: (promise) => waiting.push(promise) });
    expect(await Promise.all(waiting)).toEqual(['handled']);
  });
});

describe('what comes again is passed over', () => {
  test('by the id of the event', async () => {
    const { webhook, got } = make();
    const [event = messageEvent(1)] = exampleEvents.filter(
      ({ eventType }) => eventType === 'group',
    );
    for (let time = 0; time < 3; time += 1) expect(await send(webhook, event)).toBe(200);
    await webhook.close();
    expect(got).toHaveLength(1);
    expect(webhook.state).toMatchObject({ received: 3, handled: 1, duplicates: 2 });
  });

  test('by chat and id of a message', async () => {
    const { webhook, got } = make();
    const event = messageEvent(1);
    await send(webhook, event);
    await send(webhook, { ...event, eventId: 'evt_1773476813590_00000000000000aa' });
    await send(webhook, { ...event, eventId: 'evt_b', instanceId: 'ins_another' });
    await webhook.close();
    expect(got.map(({ instanceId }) => instanceId)).toEqual([event.instanceId, 'ins_another']);
  });

  test('though it comes at the same time', async () => {
    const { promise, resolve } = deferred();
    let handled = 0;
    const { webhook } = make({
      orderBy: () => String(Math.random()),
      otherwise: () => {
        handled += 1;
        return promise;
      },
    });
    await Promise.all(Array.from({ length: 15 }, () => send(webhook, messageEvent(1))));
    resolve();
    await webhook.close();
    expect(handled).toBe(1);
  });

  test('but not where its handler failed', async () => {
    let tries = 0;
    const { webhook } = make({
      otherwise: () => {
        tries += 1;
        if (tries === 1) throw new Error('no database');
      },
    });
    for (let time = 0; time < 3; time += 1) await send(webhook, messageEvent(1));
    await webhook.close();
    expect(tries).toBe(2);
    expect(webhook.state).toMatchObject({ failed: 1, handled: 1, duplicates: 1 });
  });

  test('though its handler takes longer than a claim holds', async () => {
    const duplicates = new MemoryDuplicateStore();
    const { promise, resolve } = deferred();
    const first = make({ duplicates, claimMs: 60, otherwise: () => promise });
    await send(first.webhook, messageEvent(1));
    const second = make({ duplicates });
    await new Promise((passed) => setTimeout(passed, 300));
    await send(second.webhook, messageEvent(1));
    await second.webhook.close();
    expect(second.webhook.state.duplicates).toBe(1);
    // One that never ends holds up its chat: somebody has to hear of it.
    const long = first.lines.filter((line) => line.includes('has not ended after claimMs'));
    expect(long).toEqual([expect.stringMatching(/^the handler of message /)]);
    resolve();
    await first.webhook.close();
  });

  test('by a store that others share', async () => {
    const duplicates = new MemoryDuplicateStore();
    const [a, b] = [make({ duplicates }), make({ duplicates })];
    await send(a.webhook, messageEvent(1));
    await a.webhook.close();
    await send(b.webhook, messageEvent(1));
    await b.webhook.close();
    expect([a.got.length, b.got.length]).toEqual([1, 0]);
  });

  test('by a store that fails only some of the time: nothing is lost for that', async () => {
    const fail = (): Promise<never> => Promise.reject(new Error('the store at 10.0.0.7 is gone'));
    const duplicates: DuplicateStore = { claim: fail, confirm: fail, release: fail };
    const { webhook, got, lines } = make({ duplicates });
    expect(await send(webhook, messageEvent(1))).toBe(200);
    await webhook.close();
    expect(got).toHaveLength(1);
    expect(lines).toContainEqual(expect.stringMatching(/store of duplicates failed to claim/));
    expect(lines.join('\n')).not.toContain('10.0.0.7');
  });
});

describe('order', () => {
  test('is kept within a chat, and chats do not wait for each other', async () => {
    const started: string[] = [];
    const gates = new Map<string, () => void>();
    const { webhook } = make({
      on: {
        message: async ({ eventData }) => {
          started.push(eventData.id);
          const { promise, resolve } = deferred();
          gates.set(eventData.id, resolve);
          await promise;
        },
      },
    });
    const [a, b, c] = [
      messageEvent(1, { chat: chats[0] }),
      messageEvent(2, { chat: chats[0] }),
      messageEvent(3, { chat: chats[1] }),
    ];
    for (const event of [a, b, c]) await send(webhook, event);
    await expect.poll(() => started).toEqual([a.eventData.id, c.eventData.id]);
    gates.get(a.eventData.id)?.();
    await expect.poll(() => started).toHaveLength(3);
    for (const open of gates.values()) open();
    await webhook.close();
    expect(started).toEqual([a.eventData.id, c.eventData.id, b.eventData.id]);
  });

  test('no more handlers run at a time than are wanted', async () => {
    let running = 0;
    let most = 0;
    const { webhook } = make({
      concurrency: 3,
      orderBy: ({ eventId }) => eventId,
      otherwise: async () => {
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setTimeout(resolve, 1));
        running -= 1;
      },
    });
    await Promise.all(Array.from({ length: 30 }, (_, index) => send(webhook, messageEvent(index))));
    await webhook.close();
    expect(most).toBe(3);
    expect(webhook.state.handled).toBe(30);
  });
});

describe('where the queue is full', () => {
  const full = (options: Partial<WebhookOptions>) => {
    const { promise, resolve } = deferred();
    const made = make({ maxQueued: 2, concurrency: 1, otherwise: () => promise, ...options });
    return { ...made, open: resolve };
  };

  test('the answer waits for room', async () => {
    const { webhook, open } = full({});
    await send(webhook, messageEvent(1));
    await send(webhook, messageEvent(2));
    let answered = 0;
    const late = [3, 4].map((index) =>
      send(webhook, messageEvent(index)).then((status) => {
        answered += 1;
        return status;
      }),
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(answered).toBe(0);
    open();
    expect(await Promise.all(late)).toEqual([200, 200]);
    await webhook.close();
    expect(webhook.state).toMatchObject({ received: 4, handled: 4, refused: 0 });
  });

  test('and is 503 where none comes in time', async () => {
    const lost: unknown[] = [];
    const { webhook, open, lines } = full({
      answerWithinMs: 30,
      onError: (error, event) => lost.push([error, event]),
    });
    await send(webhook, messageEvent(1));
    await send(webhook, messageEvent(2));
    expect(await send(webhook, messageEvent(3))).toBe(503);
    expect(lines).toContainEqual(expect.stringMatching(/503: there are maxQueued events/));
    expect(lost).toEqual([[expect.any(EventDroppedError), messageEvent(3)]]);
    open();
    await webhook.close();
    expect(webhook.state).toMatchObject({ received: 2, handled: 2, refused: 1 });
  });

  test('or 503 at once', async () => {
    const { webhook, open } = full({ whenFull: 'refuse' });
    const statuses = [];
    for (const index of [1, 2, 3]) statuses.push(await send(webhook, messageEvent(index)));
    expect(statuses).toEqual([200, 200, 503]);
    open();
    await webhook.close();
  });

  test('or the oldest goes, and is handed over', async () => {
    const lost: (WsapiEvent | UnknownEvent)[] = [];
    const { webhook, open } = full({
      whenFull: 'drop-oldest',
      onError: (error, event) => {
        expect(error).toBeInstanceOf(EventDroppedError);
        lost.push(event);
      },
    });
    const statuses = [];
    for (const index of [1, 2, 3, 4]) statuses.push(await send(webhook, messageEvent(index)));
    expect(statuses).toEqual([200, 200, 200, 200]);
    open();
    await webhook.close();
    // The first was being handled already.
    expect(lost).toEqual([messageEvent(2), messageEvent(3)]);
    expect(webhook.state).toMatchObject({ received: 4, handled: 2, dropped: 2 });
  });

  test('of bytes: the same; but one that is too large by itself gets in alone', async () => {
    const { webhook, open } = full({ maxQueued: 100, maxQueuedBytes: 1000, whenFull: 'refuse' });
    const large = messageEvent(1, { text: 'x'.repeat(2000) });
    expect(await send(webhook, large)).toBe(200);
    expect(await send(webhook, messageEvent(2))).toBe(503);
    open();
    await webhook.close();
  });
});

describe('strangers', () => {
  /** A body that never comes to an end, and how much of it was read. */
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
    'are turned away before their body is read: signature %j',
    async (signature) => {
      const { webhook } = make();
      const { stream, read } = endless();
      expect((await webhook.fetch(await request(stream, signature))).status).toBe(401);
      expect(read()).toBe(0);
    },
  );

  test('do not fill the memory with bodies that never end', async () => {
    const { webhook, lines } = make({ maxQueuedBytes: 1000, answerWithinMs: 300 });
    const answers = await Promise.all(
      Array.from({ length: 6 }, async () => webhook.fetch(await request(endless().stream))),
    );
    const statuses = answers.map(({ status }) => status).toSorted();
    // Those for which there was room wait for the rest of theirs.
    expect(statuses).toContain(503);
    expect(statuses).toContain(408);
    expect(lines).toContainEqual(expect.stringMatching(/maxQueuedBytes that are being received/));
    // Their room is free again.
    expect(await send(webhook, messageEvent(1))).toBe(200);
    await webhook.close();
  });
});

test.each([
  [-3_600_000, 401],
  [-30_000, 200],
  [undefined, 401],
])('an event received %j ms from now, of at most a minute, is answered %j', async (ms, status) => {
  const { webhook } = make({ maxAgeMs: 60_000 });
  // In nanoseconds, as the gateway writes it.
  const time =
    ms === undefined
      ? 'yesterday'
      : new Date(Date.now() + ms).toISOString().replace('Z', '456789Z');
  expect(await send(webhook, { ...messageEvent(1), receivedAt: time })).toBe(status);
  await webhook.close();
});

describe('a handler that fails', () => {
  test('is told of, with the event, and holds up nobody', async () => {
    const errors: [unknown, string][] = [];
    const { webhook, lines } = make({
      otherwise: ({ eventId }) => {
        throw new TypeError(`cannot read ${eventId} of +44 7700 900123`);
      },
      onError: (error, { eventId }) => {
        errors.push([error, eventId]);
        throw new Error('not here either');
      },
    });
    await send(webhook, messageEvent(1));
    await send(webhook, messageEvent(2));
    await webhook.close();
    expect(errors).toEqual([
      [expect.any(TypeError), messageEvent(1).eventId],
      [expect.any(TypeError), messageEvent(2).eventId],
    ]);
    const failed = lines.filter((line) => line.startsWith('the handler of message failed'));
    expect(failed).toHaveLength(2);
    expect(failed[0]).toMatch(/"error":"TypeError","at":"at .*webhook-handler\.test\.ts/);
    expect(failed[0]).not.toContain('900123');
  });
});

test('what is logged holds neither keys nor texts nor numbers', async () => {
  const { webhook, lines } = make();
  const event = messageEvent(1, { text: 'The safe is behind the fridge' });
  await send(webhook, event);
  await send(webhook, event);
  await send(webhook, event, { secret: 'somebody else' });
  await send(webhook, event, { body: `${gatewayJson(event)} oops` });
  await webhook.close();
  expect(lines.length).toBeGreaterThan(3);
  expect(lines.join('\n')).not.toMatch(/fridge|7700900123|whsec|sha256=[0-9a-f]/);
});

describe('close', () => {
  test('takes in nothing more, and waits for what is there', async () => {
    const { promise, resolve } = deferred();
    const { webhook, lines } = make({ otherwise: () => promise });
    await send(webhook, messageEvent(1));
    await send(webhook, messageEvent(2));
    let closed = false;
    const closing = webhook.close().then((result) => {
      closed = true;
      return result;
    });
    expect(await send(webhook, messageEvent(3))).toBe(503);
    expect(closed).toBe(false);
    resolve();
    expect(await closing).toEqual({ unfinished: [] });
    expect(webhook.state).toMatchObject({ handled: 2, closed: true });
    expect(lines).toContainEqual(expect.stringMatching(/503: the webhook was closed/));
  });

  test('but no longer than it is given: what is not done is handed back', async () => {
    const signals: AbortSignal[] = [];
    const { webhook } = make({
      otherwise: (_event, { signal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    });
    for (const index of [1, 2, 3]) await send(webhook, messageEvent(index));
    const { unfinished } = await webhook.close({ timeoutMs: 10 });
    expect(unfinished).toEqual([1, 2, 3].map((index) => messageEvent(index)));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('and takes in nothing once that was said: what is answered 200 is done or handed back', async () => {
    const lost: [unknown, WsapiEvent | UnknownEvent][] = [];
    const { webhook } = make({
      maxQueued: 1,
      otherwise: () => new Promise(() => undefined),
      onError: (error, event) => lost.push([error, event]),
    });
    await send(webhook, messageEvent(1));
    const waiting = send(webhook, messageEvent(2));
    const { body, ...init } = await delivery(messageEvent(3));
    const { promise, resolve } = deferred();
    const stream = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await promise;
        controller.enqueue(Buffer.from(body));
        controller.close();
      },
    });
    const slow = webhook.fetch(
      new Request('http://127.0.0.1', { ...init, body: stream, duplex: 'half' }),
    );
    const { unfinished } = await webhook.close({ timeoutMs: 10 });
    resolve();
    expect(unfinished).toEqual([messageEvent(1)]);
    expect([await waiting, (await slow).status]).toEqual([503, 503]);
    expect(lost).toEqual([
      [expect.any(EventDroppedError), messageEvent(2)],
      [expect.any(EventDroppedError), messageEvent(3)],
    ]);
  });

  test('waits for a request that is still being read', async () => {
    const { webhook, got } = make();
    const { body, ...init } = await delivery(messageEvent(1));
    const { promise, resolve } = deferred();
    const stream = new ReadableStream<Uint8Array>({
      async pull(controller) {
        await promise;
        controller.enqueue(Buffer.from(body));
        controller.close();
      },
    });
    const answer = webhook.fetch(
      new Request('http://127.0.0.1', { ...init, body: stream, duplex: 'half' }),
    );
    const closing = webhook.close();
    resolve();
    expect((await answer).status).toBe(200);
    await closing;
    expect(got).toHaveLength(1);
  });
});

describe('options', () => {
  test.each<[string, object]>([
    ['no secret', { secret: undefined }],
    ['an empty secret', { secret: '' }],
    ['a secret that everybody knows', { secret: ['unsigned'] }],
    ['no handler', { otherwise: undefined }],
    ['a handler that is none', { on: { message: 'save' } }],
    ['a policy that there is not', { whenFull: 'panic' }],
    ['a time that there is not', { acknowledge: 'sometimes' }],
    ['no room', { maxQueued: 0 }],
    ['no handler at a time', { concurrency: 0 }],
  ])('%s is refused', (_, options) => {
    expect(() => make(options)).toThrow(ConfigurationError);
  });

  test('without a secret at the gateway, that has to be said', async () => {
    const { webhook, got } = make({ secret: 'unsigned' });
    expect(await send(webhook, messageEvent(1), { headers: { 'X-Webhook-Signature': '' } })).toBe(
      200,
    );
    await webhook.close();
    expect(got).toHaveLength(1);
  });
});
