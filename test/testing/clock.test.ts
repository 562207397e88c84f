import { expect, test, vi } from 'vitest';
import { Clock } from '../../src/testing/clock.ts';

const start = Date.UTC(2026, 2, 14, 9, 26, 53);

test("it runs with the machine's, ahead by what it was moved", () => {
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

test('once it is set, it goes on by hand alone', () => {
  const clock = new Clock();
  clock.set('2026-03-14T09:26:53Z');
  expect(clock.now()).toBe(start);
  clock.advance(500);
  expect(clock.now()).toBe(start + 500);
  clock.reset();
  expect(clock.now()).toBeGreaterThan(start + 500);
});

test('it never goes back, and knows what is no time', () => {
  const clock = new Clock();
  expect(() => clock.advance(-1)).toThrow(RangeError);
  expect(() => clock.advance(Number.NaN)).toThrow(RangeError);
  expect(() => clock.set('yesterday')).toThrow(/"yesterday" is no time/);
});
