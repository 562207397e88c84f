import { afterEach, describe, expect, test, vi } from 'vitest';
import { duplicateKeys } from '../../src/events/duplicate-keys.ts';
import { MemoryDuplicateStore, type DuplicateStore } from '../../src/webhooks.ts';
import { deferred } from '../support/delivery.ts';
import { exampleEvents, messageEvent } from '../support/events.ts';
import { waitFor } from '../support/wait-for.ts';
import { makeWebhook, sendTo } from '../support/webhook.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('a webhook skips a duplicate', () => {
  test('by its event id', async () => {
    const { webhook, got } = makeWebhook();
    const [event = messageEvent(1)] = exampleEvents.filter(
      ({ eventType }) => eventType === 'group',
    );
    for (let time = 0; time < 3; time += 1) expect(await sendTo(webhook, event)).toBe(200);
    await webhook.close();
    expect(got).toHaveLength(1);
    expect(webhook.state).toMatchObject({ received: 3, handled: 1, duplicates: 2 });
  });

  test('by chat and message id', async () => {
    const { webhook, got } = makeWebhook();
    const event = messageEvent(1);
    await sendTo(webhook, event);
    await sendTo(webhook, { ...event, eventId: 'evt_1773476813590_00000000000000aa' });
    await sendTo(webhook, { ...event, eventId: 'evt_b', instanceId: 'ins_another' });
    await webhook.close();
    expect(got.map(({ instanceId }) => instanceId)).toEqual([event.instanceId, 'ins_another']);
  });

  test('if it arrives at the same time', async () => {
    const { promise, resolve } = deferred();
    let handled = 0;
    const { webhook } = makeWebhook({
      orderBy: () => String(Math.random()),
      otherwise: () => {
        handled += 1;
        return promise;
      },
    });
    await Promise.all(Array.from({ length: 15 }, () => sendTo(webhook, messageEvent(1))));
    resolve();
    await webhook.close();
    expect(handled).toBe(1);
  });

  test('unless its handler failed', async () => {
    let tries = 0;
    const { webhook } = makeWebhook({
      otherwise: () => {
        tries += 1;
        if (tries === 1) throw new Error('no database');
      },
    });
    for (let time = 0; time < 3; time += 1) await sendTo(webhook, messageEvent(1));
    await webhook.close();
    expect(tries).toBe(2);
    expect(webhook.state).toMatchObject({ failed: 1, handled: 1, duplicates: 1 });
  });

  test('whose handler takes longer than claimMs', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'setTimeout', 'performance'] });
    const duplicates = new MemoryDuplicateStore();
    const { promise, resolve } = deferred();
    const first = makeWebhook({ duplicates, claimMs: 60, otherwise: () => promise });
    await sendTo(first.webhook, messageEvent(1));
    const second = makeWebhook({ duplicates });
    await vi.advanceTimersByTimeAsync(300);
    await sendTo(second.webhook, messageEvent(1));
    await second.webhook.close();
    expect(second.webhook.state.duplicates).toBe(1);
    // A handler that never ends holds up its chat: the log says so, once.
    const long = first.lines.filter((line) => line.includes('still running after claimMs'));
    expect(long).toHaveLength(1);
    resolve();
    await first.webhook.close();
  });

  test('by a store that several webhooks share', async () => {
    const duplicates = new MemoryDuplicateStore();
    const [a, b] = [makeWebhook({ duplicates }), makeWebhook({ duplicates })];
    await sendTo(a.webhook, messageEvent(1));
    await a.webhook.close();
    await sendTo(b.webhook, messageEvent(1));
    await b.webhook.close();
    expect([a.got.length, b.got.length]).toEqual([1, 0]);
  });

  test('after the store failed once to confirm the event', async () => {
    let confirmed = 0;
    class FlakyStore extends MemoryDuplicateStore {
      override confirm(key: string, forMs: number): void {
        confirmed += 1;
        if (confirmed === 1) throw new Error('lost the connection');
        super.confirm(key, forMs);
      }
    }
    const duplicates = new FlakyStore();
    const { webhook } = makeWebhook({ duplicates });
    await sendTo(webhook, messageEvent(1));
    await webhook.close();
    const [key = ''] = duplicateKeys(messageEvent(1));
    // Both keys of the event at once, and both again.
    expect(confirmed).toBe(4);
    expect(duplicates.claim(key, 1000)).toBe('done');
  });

  test('that names a person by LID instead of by number', async () => {
    const { webhook, got } = makeWebhook();
    const [number, lid] = ['447700900123@s.whatsapp.net', '182746519284736@lid'] as const;
    const event = messageEvent(1);
    const sender = { id: number, phone: '447700900123', lid, isMe: false };
    const under = (eventId: string, chatId: string) => ({
      ...event,
      eventId,
      eventData: { ...event.eventData, chatId, sender },
    });
    await sendTo(webhook, under('evt_1', lid));
    await sendTo(webhook, under('evt_2', number));
    // An event that names the number alone is the same message, too.
    await sendTo(webhook, { ...event, eventId: 'evt_3' });
    await webhook.close();
    expect(got.map(({ eventId }) => eventId)).toEqual(['evt_1']);
    expect(webhook.state.duplicates).toBe(2);
  });

  test('and waits no more than 2 s for a store that does not respond', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const hang = (): Promise<never> => new Promise(() => undefined);
    const duplicates: DuplicateStore = { claim: hang, confirm: hang, release: hang };
    const got: string[] = [];
    const errors: unknown[] = [];
    const { webhook, lines } = makeWebhook({
      duplicates,
      otherwise: ({ eventId }) => {
        got.push(eventId);
        if (got.length === 2) throw new Error('no database');
      },
      onError: (error) => errors.push(error),
    });
    const ids = [1, 2].map((index) => messageEvent(index).eventId);
    for (const index of [1, 2]) expect(await sendTo(webhook, messageEvent(index))).toBe(200);
    await vi.advanceTimersByTimeAsync(2010);
    expect(got).toEqual(ids.slice(0, 1));
    await vi.advanceTimersByTimeAsync(2010);
    expect(webhook.state).toMatchObject({ handled: 1, running: 1 });
    await vi.advanceTimersByTimeAsync(4010);
    expect(got).toEqual(ids);
    expect(errors).toEqual([new Error('no database')]);
    expect(webhook.state).toMatchObject({ handled: 1, failed: 1, running: 0 });
    expect(await webhook.close()).toEqual({ unfinished: [] });
    for (const doing of ['claim', 'confirm', 'release'])
      expect(lines).toContainEqual(
        expect.stringMatching(new RegExp(`failed to ${doing} an event.*"error":"TimeoutError"`)),
      );
  });

  test('unless its handler failed, though the store made the claim later', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { promise, resolve } = deferred();
    let claimed = 0;
    class SlowStore extends MemoryDuplicateStore {
      // The base class responds at once; `DuplicateStore` allows both.
      override claim(key: string, forMs: number): never {
        return promise.then(() => {
          claimed += 1;
          return super.claim(key, forMs);
        }) as never;
      }
    }
    const duplicates = new SlowStore();
    const { webhook } = makeWebhook({
      duplicates,
      otherwise: () => {
        throw new Error('no database');
      },
    });
    await sendTo(webhook, messageEvent(1));
    await vi.advanceTimersByTimeAsync(4010);
    expect(webhook.state).toMatchObject({ failed: 1 });
    vi.useRealTimers();
    resolve();
    await waitFor(() => claimed === duplicateKeys(messageEvent(1)).length && duplicates.size === 0);
  });

  test('and loses no event if the store fails', async () => {
    const fail = (): Promise<never> => Promise.reject(new Error('the store at 10.0.0.7 is gone'));
    const duplicates: DuplicateStore = { claim: fail, confirm: fail, release: fail };
    const { webhook, got, lines } = makeWebhook({ duplicates });
    expect(await sendTo(webhook, messageEvent(1))).toBe(200);
    await webhook.close();
    expect(got).toHaveLength(1);
    expect(lines).toContainEqual(expect.stringMatching(/store of duplicates failed to claim/));
    expect(lines.join('\n')).not.toContain('10.0.0.7');
  });
});
