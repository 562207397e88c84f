import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decide,
  type AttemptOutcome,
  type Decision,
  type RetrySituation,
} from '../../src/retry/decide.ts';
import { defaultRetryLimits, retryLimits } from '../../src/retry/limits.ts';

const situation = (
  outcome: AttemptOutcome,
  more: Partial<RetrySituation> = {},
): RetrySituation => ({
  outcome,
  safe: false,
  rateLimited: outcome.kind === 'rate-limited' ? 1 : 0,
  failed: outcome.kind === 'rate-limited' ? 0 : 1,
  remainingMs: Number.POSITIVE_INFINITY,
  limits: defaultRetryLimits,
  random: 0.5,
  ...more,
});

const outcomes = {
  gateway: { kind: 'rate-limited', source: 'gateway', retryAfterMs: undefined },
  whatsapp: { kind: 'rate-limited', source: 'whatsapp', retryAfterMs: undefined },
  '5xx': { kind: 'server-error', retryAfterMs: undefined },
  'not connected': { kind: 'unanswered', outcome: 'not-sent', temporary: true },
  'bad certificate': { kind: 'unanswered', outcome: 'not-sent', temporary: false },
  lost: { kind: 'unanswered', outcome: 'unknown', temporary: true },
  unconfirmed: { kind: 'unconfirmed' },
  'device offline': { kind: 'device-offline' },
  '4xx': { kind: 'refused' },
  '401, key from a function': { kind: 'key-refused', renewable: true },
  '401': { kind: 'key-refused', renewable: false },
  success: { kind: 'success' },
} satisfies Record<string, AttemptOutcome>;

describe('the table', () => {
  test.each<[keyof typeof outcomes, safe: Decision['kind'], others: Decision['kind']]>([
    ['gateway', 'again', 'again'],
    ['whatsapp', 'again', 'again'],
    ['5xx', 'again', 'stop'],
    ['not connected', 'again', 'again'],
    ['bad certificate', 'stop', 'stop'],
    ['lost', 'again', 'stop'],
    ['unconfirmed', 'again', 'stop'],
    ['device offline', 'again', 'again'],
    ['4xx', 'stop', 'stop'],
    ['401, key from a function', 'renew-key', 'renew-key'],
    ['401', 'stop', 'stop'],
    ['success', 'stop', 'stop'],
  ])('%s: safe operations %s, others %s', (name, safe, others) => {
    expect(decide(situation(outcomes[name], { safe: true })).kind).toBe(safe);
    expect(decide(situation(outcomes[name], { safe: false })).kind).toBe(others);
  });
});

test('a stream that was read stops every retry, and says so', () => {
  for (const outcome of Object.values(outcomes)) {
    const before = decide(situation(outcome, { safe: true })).kind;
    const decision = decide(situation(outcome, { safe: true, repeatable: false }));
    expect(decision).toEqual(
      before === 'stop' ? { kind: 'stop' } : { kind: 'stop', streamWasRead: true },
    );
  }
});

describe('limits', () => {
  test('failures and rate limits are counted apart', () => {
    expect(
      decide(situation(outcomes['5xx'], { safe: true, failed: 3, rateLimited: 99 })).kind,
    ).toBe('again');
    expect(decide(situation(outcomes['5xx'], { safe: true, failed: 4 })).kind).toBe('stop');
    expect(decide(situation(outcomes.gateway, { rateLimited: 10, failed: 99 })).kind).toBe('again');
    expect(decide(situation(outcomes.gateway, { rateLimited: 11 })).kind).toBe('stop');
  });

  test('retry: false stops all of it', () => {
    for (const outcome of Object.values(outcomes)) {
      expect(
        decide(situation(outcome, { safe: true, limits: retryLimits(defaultRetryLimits, false) }))
          .kind,
      ).toBe('stop');
    }
  });

  test.each([59_999, 60_000])('accepts a demanded wait of %i ms', (retryAfterMs) => {
    expect(decide(situation({ ...outcomes.gateway, retryAfterMs })).kind).toBe('again');
  });

  test('a longer one ends the call at once, as does one beyond the deadline', () => {
    expect(decide(situation({ ...outcomes.gateway, retryAfterMs: 60_001 })).kind).toBe('stop');
    expect(
      decide(situation({ ...outcomes.gateway, retryAfterMs: 5000 }, { remainingMs: 5000 })).kind,
    ).toBe('stop');
    expect(
      decide(situation({ ...outcomes['5xx'], retryAfterMs: 60_001 }, { safe: true })).kind,
    ).toBe('stop');
    expect(decide(situation(outcomes['5xx'], { safe: true, remainingMs: 100 })).kind).toBe('stop');
  });
});

describe('waits after failures', () => {
  const any = fc.record({
    failed: fc.integer({ min: 1, max: 50 }),
    random: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    retryAfterMs: fc.option(fc.integer({ min: 0, max: 60_000 }), { nil: undefined }),
  });

  test('are never shorter than demanded, never longer than the cap with its jitter, and all jitter otherwise', () => {
    fc.assert(
      fc.property(any, ({ failed, random, retryAfterMs }) => {
        const decision = decide(
          situation(
            { kind: 'server-error', retryAfterMs },
            { safe: true, failed, random, limits: { ...defaultRetryLimits, maxRetries: 100 } },
          ),
        );
        if (decision.kind !== 'again') throw new Error('it stopped');
        expect(decision.waitMs).toBeGreaterThanOrEqual(retryAfterMs ?? 0);
        expect(decision.waitMs).toBeLessThanOrEqual(62_000);
        if (retryAfterMs === undefined)
          expect(decision.waitMs).toBeLessThanOrEqual(Math.min(60_000, 500 * 2 ** (failed - 1)));
      }),
    );
  });
});
