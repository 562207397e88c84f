import { describe, expect, test } from 'vitest';
import {
  EventDroppedError,
  type UnknownEvent,
  type WebhookOptions,
  type WsapiEvent,
} from '../../src/webhooks.ts';
import { deferred } from '../support/delivery.ts';
import { messageEvent } from '../support/events.ts';
import { makeWebhook, sendTo } from '../support/webhook.ts';

const chats = ['447700900123@s.whatsapp.net', '120363041234567890@g.us'] as const;

describe('the order of events', () => {
  test('is kept within a chat, and chats do not wait for each other', async () => {
    const started: string[] = [];
    const gates = new Map<string, () => void>();
    const { webhook } = makeWebhook({
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
    for (const event of [a, b, c]) await sendTo(webhook, event);
    await expect.poll(() => started).toEqual([a.eventData.id, c.eventData.id]);
    gates.get(a.eventData.id)?.();
    await expect.poll(() => started).toHaveLength(3);
    for (const open of gates.values()) open();
    await webhook.close();
    expect(started).toEqual([a.eventData.id, c.eventData.id, b.eventData.id]);
  });

  test('runs no more handlers at a time than concurrency says', async () => {
    let running = 0;
    let most = 0;
    const { webhook } = makeWebhook({
      concurrency: 3,
      orderBy: ({ eventId }) => eventId,
      otherwise: async () => {
        most = Math.max(most, (running += 1));
        await new Promise((resolve) => setImmediate(resolve));
        running -= 1;
      },
    });
    await Promise.all(
      Array.from({ length: 30 }, (_, index) => sendTo(webhook, messageEvent(index))),
    );
    await webhook.close();
    expect(most).toBe(3);
    expect(webhook.state.handled).toBe(30);
  });
});

test('an event whose orderBy throws is handled in the order of its chat', async () => {
  const { promise, resolve } = deferred();
  const { webhook, got, lines } = makeWebhook({
    orderBy: ({ eventId }) => {
      throw new TypeError(`cannot read ${eventId} of +44 7700 900123`);
    },
    on: { message: (event) => promise.then(() => got.push(event)) },
  });
  for (const index of [1, 2]) expect(await sendTo(webhook, messageEvent(index))).toBe(200);
  // Both are of one chat.
  expect(webhook.state).toMatchObject({ running: 1, waiting: 1, refused: 0 });
  resolve();
  await webhook.close();
  expect(got).toEqual([messageEvent(1), messageEvent(2)]);
  const failed = lines.filter((line) => line.includes('orderBy failed'));
  expect(failed).toHaveLength(2);
  expect(failed[0]).toContain('"error":"TypeError"');
  expect(lines.join('\n')).not.toContain('900123');
});

describe('when the queue is full', () => {
  const full = (options: Partial<WebhookOptions>) => {
    const { promise, resolve } = deferred();
    const made = makeWebhook({
      maxQueued: 2,
      concurrency: 1,
      otherwise: () => promise,
      ...options,
    });
    return { ...made, open: resolve };
  };

  test('the answer waits for room', async () => {
    let ordered = 0;
    const { webhook, open } = full({
      orderBy: ({ eventId }) => {
        ordered += 1;
        return eventId;
      },
    });
    await sendTo(webhook, messageEvent(1));
    await sendTo(webhook, messageEvent(2));
    let answered = 0;
    const late = [3, 4].map((index) =>
      sendTo(webhook, messageEvent(index)).then((status) => {
        answered += 1;
        return status;
      }),
    );
    // They are at the door of the queue now.
    await expect.poll(() => ordered).toBe(4);
    await new Promise((resolve) => setImmediate(resolve));
    expect(answered).toBe(0);
    open();
    expect(await Promise.all(late)).toEqual([200, 200]);
    await webhook.close();
    expect(webhook.state).toMatchObject({ received: 4, handled: 4, refused: 0 });
  });

  test('the answer is 503 if there is no room in time', async () => {
    const lost: unknown[] = [];
    const { webhook, open, lines } = full({
      answerWithinMs: 30,
      onError: (error, event) => lost.push([error, event]),
    });
    await sendTo(webhook, messageEvent(1));
    await sendTo(webhook, messageEvent(2));
    expect(await sendTo(webhook, messageEvent(3))).toBe(503);
    expect(lines).toContainEqual(expect.stringMatching(/503: too many events are waiting/));
    expect(lost).toEqual([[expect.any(EventDroppedError), messageEvent(3)]]);
    open();
    await webhook.close();
    expect(webhook.state).toMatchObject({ received: 2, handled: 2, refused: 1 });
  });

  test('the answer is 503 at once with whenFull: refuse', async () => {
    const { webhook, open } = full({ whenFull: 'refuse' });
    const statuses = [];
    for (const index of [1, 2, 3]) statuses.push(await sendTo(webhook, messageEvent(index)));
    expect(statuses).toEqual([200, 200, 503]);
    open();
    await webhook.close();
  });

  test('the oldest event goes to onError with whenFull: drop-oldest', async () => {
    const lost: (WsapiEvent | UnknownEvent)[] = [];
    const { webhook, open } = full({
      whenFull: 'drop-oldest',
      onError: (error, event) => {
        expect(error).toBeInstanceOf(EventDroppedError);
        lost.push(event);
      },
    });
    const statuses = [];
    for (const index of [1, 2, 3, 4]) statuses.push(await sendTo(webhook, messageEvent(index)));
    expect(statuses).toEqual([200, 200, 200, 200]);
    open();
    await webhook.close();
    // The first one was running already.
    expect(lost).toEqual([messageEvent(2), messageEvent(3)]);
    expect(webhook.state).toMatchObject({ received: 4, handled: 2, dropped: 2 });
  });

  test('an event that is larger than the queue is accepted when it is alone', async () => {
    const { webhook, open } = full({ maxQueued: 100, maxQueuedBytes: 1000, whenFull: 'refuse' });
    const large = messageEvent(1, { text: 'x'.repeat(2000) });
    expect(await sendTo(webhook, large)).toBe(200);
    expect(await sendTo(webhook, messageEvent(2))).toBe(503);
    open();
    await webhook.close();
  });
});
