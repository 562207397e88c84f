import { expect, test, vi } from 'vitest';
import { ConfigurationError } from '../../src/index.ts';
import { Clock } from '../../src/testing/clock.ts';

const start = Date.UTC(2026, 2, 14, 9, 26, 53);

test("follows the machine's clock, plus what it was advanced by", () => {
  vi.useFakeTimers({ now: start });
  try {
    const clock = new Clock();
    clock.advance(60_000);
    vi.advanceTimersByTime(1000);
    expect(clock.now()).toBe(start + 61_000);
    expect(clock.timestamp(-1000)).toBe('2026-03-14T09:27:53.000Z');
  } finally {
    vi.useRealTimers();
  }
});

test('stops once it is set, and moves only by advance', () => {
  const clock = new Clock();
  clock.set('2026-03-14T09:26:53Z');
  expect(clock.now()).toBe(start);
  clock.advance(500);
  expect(clock.now()).toBe(start + 500);
  clock.reset();
  expect(clock.now()).toBeGreaterThan(start + 500);
});

test('never goes back, and rejects an invalid time', () => {
  const clock = new Clock();
  expect(() => clock.advance(-1)).toThrow(ConfigurationError);
  expect(() => clock.advance(Number.NaN)).toThrow(ConfigurationError);
  expect(() => clock.set('yesterday')).toThrow('must be a Date');
});
