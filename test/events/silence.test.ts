import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RateLimitError } from '../../src/errors/api-error.ts';
import { reconnectMs } from '../../src/events/sse/reconnect.ts';
import { Silence } from '../../src/events/sse/silence.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('silence is noticed, data puts it off, and stop ends it', () => {
  const noticed = vi.fn();
  const silence = new Silence(1000, noticed);
  silence.listen();
  for (let beat = 0; beat < 5; beat += 1) {
    vi.advanceTimersByTime(999);
    silence.listen();
  }
  expect(noticed).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(noticed).toHaveBeenCalledOnce();
  silence.listen();
  silence.stop();
  vi.advanceTimersByTime(100_000);
  expect(noticed).toHaveBeenCalledOnce();
});

test('an infinite silence is never noticed', () => {
  const noticed = vi.fn();
  new Silence(Number.POSITIVE_INFINITY, noticed).listen();
  vi.advanceTimersByTime(2 ** 31);
  expect(noticed).not.toHaveBeenCalled();
});

const limited = (retryAfterMs: number): RateLimitError =>
  new RateLimitError(
    { status: 429, detail: '', operationId: 'streamEvents', headers: new Headers(), attempts: 1 },
    'gateway',
    retryAfterMs,
  );

test.each([
  ['half of the base to all of it at first', {}, 500, 1000],
  ['doubled each time', { failures: 3 }, 2000, 4000],
  ['up to the maximum', { failures: 50 }, 15_000, 30_000],
  ['not less than retry: says', { retryMs: 7000 }, 7000, 7500],
  ['even if that is more than the maximum', { retryMs: 60_000, failures: 50 }, 60_000, 75_000],
  ['but not days', { retryMs: 864_000_000 }, 300_000, 300_500],
  ['not less than Retry-After says', { error: limited(20_000) }, 20_000, 21_000],
  ['but not the 17 hours of a wrong unit', { error: limited(60_000_000) }, 300_000, 302_000],
])('the wait before the next connection is %s', (_, situation, least, most) => {
  const given = { error: undefined, failures: 1, baseMs: 1000, maxMs: 30_000, retryMs: undefined };
  expect(reconnectMs({ ...given, ...situation, random: 0 })).toBe(least);
  expect(reconnectMs({ ...given, ...situation, random: 1 })).toBe(most);
});
