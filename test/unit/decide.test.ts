import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decide,
  type AttemptOutcome,
  type Decision,
  type NewKey,
  type RetrySituation,
} from '../../src/retry/decide.ts';
import { defaultRetryLimits } from '../../src/retry/retry-limits.ts';

const situation = (
  outcome: AttemptOutcome,
  more: Partial<RetrySituation> = {},
): RetrySituation => ({
  outcome,
  safe: false,
  ended: { rateLimited: 1, keyRefused: 1, failed: 1 },
  remainingMs: Number.POSITIVE_INFINITY,
  limits: defaultRetryLimits,
  random: 0.5,
  ...more,
});

const ended = (rateLimited: number, failed: number): RetrySituation['ended'] => ({
  rateLimited,
  keyRefused: 0,
  failed,
});

const outcomes = {
  gateway: { kind: 'rate-limited', source: 'gateway', retryAfterMs: undefined },
  whatsapp: { kind: 'rate-limited', source: 'whatsapp', retryAfterMs: undefined },
  '5xx': { kind: 'server-error', retryAfterMs: undefined },
  'not connected': { kind: 'no-response', outcome: 'not-sent', temporary: true },
  'bad certificate': { kind: 'no-response', outcome: 'not-sent', temporary: false },
  lost: { kind: 'no-response', outcome: 'unknown', temporary: true },
  unconfirmed: { kind: 'unconfirmed' },
  'device offline': { kind: 'device-offline' },
  '4xx': { kind: 'refused' },
  '401': { kind: 'key-refused' },
  success: { kind: 'success' },
  'success without its body': { kind: 'success-without-body' },
} satisfies Record<string, AttemptOutcome>;

describe('the table', () => {
  test.each<[keyof typeof outcomes, safe: Decision['kind'], others: Decision['kind']]>([
    ['gateway', 'retry', 'retry'],
    ['whatsapp', 'retry', 'retry'],
    ['5xx', 'retry', 'stop'],
    ['not connected', 'retry', 'retry'],
    ['bad certificate', 'stop', 'stop'],
    ['lost', 'retry', 'stop'],
    ['unconfirmed', 'retry', 'stop'],
    ['device offline', 'retry', 'retry'],
    ['4xx', 'stop', 'stop'],
    ['401', 'stop', 'stop'],
    ['success', 'stop', 'stop'],
    ['success without its body', 'retry', 'stop'],
  ])('%s: safe operations %s, others %s', (name, safe, others) => {
    expect(decide(situation(outcomes[name], { safe: true })).kind).toBe(safe);
    expect(decide(situation(outcomes[name], { safe: false })).kind).toBe(others);
  });
});

describe('a 401 for a key from a function', () => {
  const refused = (newKey: NewKey, keyRefused = 1): Decision =>
    decide(
      situation(outcomes['401'], { newKey, ended: { rateLimited: 0, keyRefused, failed: 0 } }),
    );

  test('asks for another key once', () => {
    expect(refused('possible')).toEqual({ kind: 'renew-key' });
    expect(refused('possible', 2)).toEqual({ kind: 'stop' });
  });

  test('retries with another key, but not with the same one', () => {
    expect(refused('another')).toEqual({ kind: 'retry', waitMs: 0 });
    expect(refused('none')).toEqual({ kind: 'stop' });
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
    expect(decide(situation(outcomes['5xx'], { safe: true, ended: ended(99, 3) })).kind).toBe(
      'retry',
    );
    expect(decide(situation(outcomes['5xx'], { safe: true, ended: ended(0, 4) })).kind).toBe(
      'stop',
    );
    expect(decide(situation(outcomes.gateway, { ended: ended(10, 99) })).kind).toBe('retry');
    expect(decide(situation(outcomes.gateway, { ended: ended(11, 0) })).kind).toBe('stop');
  });

  test('retry: false stops every retry', () => {
    for (const outcome of Object.values(outcomes)) {
      expect(
        decide(situation(outcome, { safe: true, newKey: 'possible', limits: false })).kind,
      ).toBe('stop');
    }
  });

  test.each([59_999, 60_000])('accepts a demanded wait of %i ms', (retryAfterMs) => {
    expect(decide(situation({ ...outcomes.gateway, retryAfterMs })).kind).toBe('retry');
  });

  test('a longer wait, or one beyond the deadline, ends the call at once', () => {
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
            {
              safe: true,
              ended: ended(0, failed),
              random,
              limits: { ...defaultRetryLimits, maxRetries: 100 },
            },
          ),
        );
        if (decision.kind !== 'retry') throw new Error('it stopped');
        expect(decision.waitMs).toBeGreaterThanOrEqual(retryAfterMs ?? 0);
        expect(decision.waitMs).toBeLessThanOrEqual(62_000);
        if (retryAfterMs === undefined)
          expect(decision.waitMs).toBeLessThanOrEqual(Math.min(60_000, 500 * 2 ** (failed - 1)));
      }),
    );
  });
});
