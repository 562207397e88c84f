import { describe, expect, test, vi } from 'vitest';
import { HandlerTimeoutError } from '../../src/webhooks.ts';
import { messageEvent } from '../support/events.ts';
import { makeWebhook, sendTo } from '../support/webhook.ts';

describe('a handler that fails', () => {
  test('is told of, with the event, and holds up nobody', async () => {
    const errors: [unknown, string][] = [];
    const { webhook, lines } = makeWebhook({
      otherwise: ({ eventId }) => {
        throw new TypeError(`cannot read ${eventId} of +44 7700 900123`);
      },
      onError: (error, { eventId }) => {
        errors.push([error, eventId]);
        throw new Error('not here either');
      },
    });
    await sendTo(webhook, messageEvent(1));
    await sendTo(webhook, messageEvent(2));
    await webhook.close();
    expect(errors).toEqual([
      [expect.any(TypeError), messageEvent(1).eventId],
      [expect.any(TypeError), messageEvent(2).eventId],
    ]);
    const failed = lines.filter((line) => line.startsWith('the handler of message failed'));
    expect(failed).toHaveLength(2);
    expect(failed[0]).toMatch(/"error":"TypeError","at":"at .*webhook-failures\.test\.ts/);
    expect(failed[0]).not.toContain('900123');
  });
});

describe('a handler that does not end', () => {
  test('is given up after handlerTimeoutMs, and the next one of its chat begins', async () => {
    const reasons: unknown[] = [];
    const errors: [unknown, string][] = [];
    const begun: string[] = [];
    const { webhook, lines } = makeWebhook({
      handlerTimeoutMs: 50,
      acknowledge: 'after',
      otherwise: ({ eventId }, { signal }) => {
        begun.push(eventId);
        if (begun.length > 1) return undefined;
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reasons.push(signal.reason);
            // Later than anybody waits, and nobody's rejection.
            setTimeout(() => reject(new Error('aborted')), 20);
          });
        });
      },
      onError: (error, { eventId }) => errors.push([error, eventId]),
    });
    const first = sendTo(webhook, messageEvent(1));
    // Signatures are checked side by side: sent together, the second may be there first.
    await vi.waitFor(() => expect(begun).toHaveLength(1));
    const answers = [first, sendTo(webhook, messageEvent(2))];
    expect(await Promise.all(answers)).toEqual([500, 200]);
    await webhook.close();
    expect(begun).toEqual([messageEvent(1).eventId, messageEvent(2).eventId]);
    expect(webhook.state).toMatchObject({ failed: 1, handled: 1, running: 0 });
    expect(errors).toEqual([[reasons[0], messageEvent(1).eventId]]);
    expect(reasons).toEqual([
      new HandlerTimeoutError(
        'The handler of message has not ended within handlerTimeoutMs (50 ms).',
      ),
    ]);
    expect(lines).toContainEqual(expect.stringContaining('"error":"HandlerTimeoutError"'));
    // It may come again, say from another machine.
    await new Promise((resolve) => setTimeout(resolve, 40));
  });

  test('may be handled when it comes again', async () => {
    let begun = 0;
    const { webhook } = makeWebhook({
      handlerTimeoutMs: 20,
      otherwise: () => ((begun += 1) === 1 ? new Promise(() => undefined) : undefined),
    });
    await sendTo(webhook, messageEvent(1));
    await expect.poll(() => webhook.state.failed).toBe(1);
    await sendTo(webhook, messageEvent(1));
    await webhook.close();
    expect(webhook.state).toMatchObject({ failed: 1, handled: 1, duplicates: 0 });
  });

  test('is told that the webhook is closed, too', async () => {
    const signals: AbortSignal[] = [];
    const { webhook } = makeWebhook({
      handlerTimeoutMs: 3_600_000,
      otherwise: (_event, { signal }) => {
        signals.push(signal);
        return new Promise(() => undefined);
      },
    });
    await sendTo(webhook, messageEvent(1));
    await webhook.close({ timeoutMs: 10 });
    expect(signals.map(({ reason }) => (reason as Error).message)).toEqual([
      'The webhook was closed.',
    ]);
  });

  test('and a limit that is none is refused', () => {
    expect(() => makeWebhook({ handlerTimeoutMs: 0 })).toThrow('handlerTimeoutMs');
  });
});
