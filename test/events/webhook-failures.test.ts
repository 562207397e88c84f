import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { describe, expect, onTestFinished, test } from 'vitest';
import { HandlerTimeoutError } from '../../src/webhooks.ts';
import { deferred } from '../support/delivery.ts';
import { messageEvent } from '../support/events.ts';
import { oddErrors } from '../support/odd-errors.ts';
import { makeWebhook, sendTo } from '../support/webhook.ts';

describe('a handler that fails', () => {
  test('is reported to onError with its event, and delays no other', async () => {
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
    const failed = lines.filter((line) => line.startsWith('a handler failed'));
    expect(failed).toHaveLength(2);
    expect(failed[0]).toMatch(
      /"eventType":"message".*"error":"TypeError","at":"at .*webhook-failures\.test\.ts/,
    );
    expect(failed[0]).not.toContain('900123');
  });

  test.each([
    ['a message that looks like a stack', () => new Error('hello\n    at the fridge (+44 900123)')],
    ['a name that somebody wrote', () => Object.assign(new Error('x'), { name: 'fridge 900123' })],
    ['a message that was changed', () => Object.assign(new Error('fridge'), { message: '900123' })],
    ['something that is not an error', () => 'fridge 900123'],
  ])('logs no text of %s', async (_, failure) => {
    const { webhook, lines } = makeWebhook({
      otherwise: () => {
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- JavaScript throws anything
        throw failure();
      },
    });
    await sendTo(webhook, messageEvent(1));
    await webhook.close();
    expect(lines).toContainEqual(expect.stringContaining('a handler failed'));
    expect(lines.join('\n')).not.toMatch(/fridge|900123/);
  });
});

describe.each(oddErrors)('a handler that throws %s', (_, oddError) => {
  test.each([
    ['a logger', {}],
    ['no logger', { logger: false }],
  ] as const)('fails like any other, with %s', async (_logger, options) => {
    // Telemetry reads the error, too.
    const listener = (): void => undefined;
    subscribe('wsapi-client:event:end', listener);
    onTestFinished(() => void unsubscribe('wsapi-client:event:end', listener));
    const error = oddError();
    const errors: [unknown, string][] = [];
    const { webhook, lines } = makeWebhook({
      otherwise: ({ eventId }) => {
        if (eventId === messageEvent(1).eventId) throw error;
      },
      onError: (thrown, { eventId }) => errors.push([thrown, eventId]),
      ...options,
    });
    await sendTo(webhook, messageEvent(1));
    await sendTo(webhook, messageEvent(2));
    expect(await webhook.close()).toEqual({ unfinished: [] });
    expect(webhook.state).toMatchObject({ failed: 1, handled: 1 });
    expect(errors).toHaveLength(1);
    // `toEqual` would read the error.
    expect(Object.is(errors[0]?.[0], error)).toBe(true);
    expect(errors[0]?.[1]).toBe(messageEvent(1).eventId);
    const failed = lines.filter((line) => line.startsWith('a handler failed'));
    expect(failed).toHaveLength('logger' in options ? 0 : 1);
  });
});

describe('a handler that does not end', () => {
  test('is abandoned after handlerTimeoutMs, and the next of its chat begins', async () => {
    const reasons: unknown[] = [];
    const errors: [unknown, string][] = [];
    const begun: string[] = [];
    const late = deferred();
    const { webhook, lines } = makeWebhook({
      handlerTimeoutMs: 50,
      acknowledge: 'after',
      otherwise: ({ eventId }, { signal }) => {
        begun.push(eventId);
        if (begun.length > 1) return undefined;
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => {
            reasons.push(signal.reason);
            // Later than anybody waits: it must not become an unhandled rejection.
            void late.promise.then(() => reject(new Error('aborted')));
          });
        });
      },
      onError: (error, { eventId }) => errors.push([error, eventId]),
    });
    const first = sendTo(webhook, messageEvent(1));
    // Signatures are verified side by side: the second event could overtake the first.
    await expect.poll(() => begun).toHaveLength(1);
    const answers = [first, sendTo(webhook, messageEvent(2))];
    expect(await Promise.all(answers)).toEqual([500, 200]);
    await webhook.close();
    expect(begun).toEqual([messageEvent(1).eventId, messageEvent(2).eventId]);
    expect(webhook.state).toMatchObject({ failed: 1, handled: 1, running: 0 });
    expect(errors).toEqual([[reasons[0], messageEvent(1).eventId]]);
    expect(reasons).toEqual([
      new HandlerTimeoutError('The handler did not end within `handlerTimeoutMs` (50 ms).'),
    ]);
    expect(lines).toContainEqual(expect.stringContaining('"error":"HandlerTimeoutError"'));
    late.resolve();
    await new Promise((resolve) => setImmediate(resolve));
  });

  test('may be handled when its event arrives again', async () => {
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

  test('has its signal aborted when the webhook is closed', async () => {
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

  test('cannot have a limit of 0', () => {
    expect(() => makeWebhook({ handlerTimeoutMs: 0 })).toThrow('handlerTimeoutMs');
  });
});
