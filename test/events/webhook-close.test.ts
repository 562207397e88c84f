import { describe, expect, test } from 'vitest';
import { EventDroppedError, type UnknownEvent, type WsapiEvent } from '../../src/webhooks.ts';
import { deferred, delivery, slowRequest } from '../support/delivery.ts';
import { messageEvent } from '../support/events.ts';
import { makeWebhook, sendTo } from '../support/webhook.ts';

describe('closing a webhook', () => {
  test('refuses new events, and waits for those that are there', async () => {
    const { promise, resolve } = deferred();
    const { webhook, lines } = makeWebhook({ otherwise: () => promise });
    await sendTo(webhook, messageEvent(1));
    await sendTo(webhook, messageEvent(2));
    let closed = false;
    const closing = webhook.close().then((result) => {
      closed = true;
      return result;
    });
    expect(await sendTo(webhook, messageEvent(3))).toBe(503);
    expect(closed).toBe(false);
    resolve();
    expect(await closing).toEqual({ unfinished: [] });
    expect(webhook.state).toMatchObject({ handled: 2, closed: true });
    expect(lines).toContainEqual(expect.stringMatching(/503: the webhook is closed/));
  });

  test('waits no longer than timeoutMs, and returns what is not done', async () => {
    const signals: AbortSignal[] = [];
    const { webhook } = makeWebhook({
      otherwise: (_event, { signal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    });
    for (const index of [1, 2, 3]) await sendTo(webhook, messageEvent(index));
    const { unfinished } = await webhook.close({ timeoutMs: 10 });
    expect(unfinished).toEqual([1, 2, 3].map((index) => messageEvent(index)));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test('refuses a bare number, which would be no limit', async () => {
    const { webhook } = makeWebhook({ otherwise: () => new Promise(() => undefined) });
    await sendTo(webhook, messageEvent(1));
    // JavaScript passes anything.
    await expect(webhook.close(500 as never)).rejects.toThrow(
      'The options of close must be an object',
    );
    expect(webhook.state.closed).toBe(false);
  });

  test.each(['SIGTERM', null])('closes as a listener, with %j', async (argument) => {
    const { webhook } = makeWebhook({ otherwise: () => undefined });
    await expect(webhook.close(argument as never)).resolves.toEqual({ unfinished: [] });
  });

  test('ends an earlier close too', async () => {
    const { webhook } = makeWebhook({ otherwise: () => new Promise(() => undefined) });
    for (const index of [1, 2]) await sendTo(webhook, messageEvent(index));
    const first = webhook.close();
    const second = await webhook.close({ timeoutMs: 1 });
    expect(second.unfinished).toHaveLength(2);
    expect(await first).toEqual(second);
    expect(await webhook.close()).toEqual(second);
  });

  test('leaves no event behind: each one that got 200 is handled or returned', async () => {
    const lost: [unknown, WsapiEvent | UnknownEvent][] = [];
    const { webhook } = makeWebhook({
      maxQueued: 1,
      otherwise: () => new Promise(() => undefined),
      onError: (error, event) => lost.push([error, event]),
    });
    await sendTo(webhook, messageEvent(1));
    // Both requests are signed before one arrives: signing takes its time, and a closed webhook refuses at the door.
    const second = new Request('http://127.0.0.1/wsapi', await delivery(messageEvent(2)));
    const { request, resolve } = await slowRequest(messageEvent(3));
    const waiting = webhook.fetch(second);
    const slow = webhook.fetch(request);
    const { unfinished } = await webhook.close({ timeoutMs: 10 });
    resolve();
    expect(unfinished).toEqual([messageEvent(1)]);
    expect([(await waiting).status, (await slow).status]).toEqual([503, 503]);
    expect(lost).toEqual([
      [expect.any(EventDroppedError), messageEvent(2)],
      [expect.any(EventDroppedError), messageEvent(3)],
    ]);
  });

  test('waits for a request that is still arriving', async () => {
    const { webhook, got } = makeWebhook();
    const { request, resolve } = await slowRequest(messageEvent(1));
    const answer = webhook.fetch(request);
    const closing = webhook.close();
    resolve();
    expect((await answer).status).toBe(200);
    await closing;
    expect(got).toHaveLength(1);
  });
});
