import { describe, expect, test } from 'vitest';
import { MemoryDuplicateStore, type DuplicateStore } from '../../src/webhooks.ts';
import { deferred } from '../support/delivery.ts';
import { exampleEvents, messageEvent } from '../support/events.ts';
import { makeWebhook, sendTo } from '../support/webhook.ts';

describe('what comes again is passed over', () => {
  test('by the id of the event', async () => {
    const { webhook, got } = makeWebhook();
    const [event = messageEvent(1)] = exampleEvents.filter(
      ({ eventType }) => eventType === 'group',
    );
    for (let time = 0; time < 3; time += 1) expect(await sendTo(webhook, event)).toBe(200);
    await webhook.close();
    expect(got).toHaveLength(1);
    expect(webhook.state).toMatchObject({ received: 3, handled: 1, duplicates: 2 });
  });

  test('by chat and id of a message', async () => {
    const { webhook, got } = makeWebhook();
    const event = messageEvent(1);
    await sendTo(webhook, event);
    await sendTo(webhook, { ...event, eventId: 'evt_1773476813590_00000000000000aa' });
    await sendTo(webhook, { ...event, eventId: 'evt_b', instanceId: 'ins_another' });
    await webhook.close();
    expect(got.map(({ instanceId }) => instanceId)).toEqual([event.instanceId, 'ins_another']);
  });

  test('though it comes at the same time', async () => {
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

  test('but not where its handler failed', async () => {
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

  test('though its handler takes longer than a claim holds', async () => {
    const duplicates = new MemoryDuplicateStore();
    const { promise, resolve } = deferred();
    const first = makeWebhook({ duplicates, claimMs: 60, otherwise: () => promise });
    await sendTo(first.webhook, messageEvent(1));
    const second = makeWebhook({ duplicates });
    await new Promise((passed) => setTimeout(passed, 300));
    await sendTo(second.webhook, messageEvent(1));
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
    const [a, b] = [makeWebhook({ duplicates }), makeWebhook({ duplicates })];
    await sendTo(a.webhook, messageEvent(1));
    await a.webhook.close();
    await sendTo(b.webhook, messageEvent(1));
    await b.webhook.close();
    expect([a.got.length, b.got.length]).toEqual([1, 0]);
  });

  test('by a store that fails only some of the time: nothing is lost for that', async () => {
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
