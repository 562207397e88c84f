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

test('silence is noticed, every sign of life puts it off, and nobody listens after the end', () => {
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

test('never is never', () => {
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
  ['at first half of the base to all of it', {}, 500, 1000],
  ['doubled each time', { failures: 3 }, 2000, 4000],
  ['up to the most', { failures: 50 }, 15_000, 30_000],
  ['not before what retry: says', { retryMs: 7000 }, 7000, 7500],
  ['though that is more than the most', { retryMs: 60_000, failures: 50 }, 60_000, 75_000],
  ['but not for days', { retryMs: 864_000_000 }, 300_000, 300_500],
  ['not before what Retry-After says', { error: limited(20_000) }, 20_000, 21_000],
])('the wait for the next connection: %s', (_, situation, least, most) => {
  const given = { error: undefined, failures: 1, baseMs: 1000, maxMs: 30_000, retryMs: undefined };
  expect(reconnectMs({ ...given, ...situation, random: 0 })).toBe(least);
  expect(reconnectMs({ ...given, ...situation, random: 1 })).toBe(most);
});
