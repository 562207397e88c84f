import { expect, test } from 'vitest';
import { interleave } from '../bench/interleave.ts';
import { quantile, ratioOf, spreadOf } from '../bench/statistics.ts';

test('quantiles lie between values, and ends are ends', () => {
  expect(quantile([10, 20, 30, 40], 0.5)).toBe(25);
  expect(quantile([10, 20, 30], 0)).toBe(10);
  expect(quantile([10, 20, 30], 1)).toBe(30);
  expect(quantile([7], 0.99)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
});

test('a spread sorts by number, and leaves the values as they were', () => {
  const values = [100, 9, 20, 1000, 30];
  expect(spreadOf(values)).toEqual({ median: 30, low: 20, high: 100 });
  expect(values).toEqual([100, 9, 20, 1000, 30]);
});

test('a ratio is taken round by round', () => {
  // The machine was slow in the second round, for both.
  expect(ratioOf([40, 4, 60], [10, 1, 20])).toEqual({ median: 4, low: 3.5, high: 4 });
});

test('rounds take turns, in another order each time, and those of the warm-up do not count', async () => {
  const order: string[] = [];
  const results = await interleave(['a', 'b', 'c'], { rounds: 3, warmUps: 1 }, (subject) => {
    order.push(subject);
    return Promise.resolve(order.length);
  });
  expect(order.join('')).toBe('cba' + 'bca' + 'bac' + 'abc');
  expect([...results.keys()]).toEqual(['a', 'b', 'c']);
  for (const each of results.values()) {
    expect(each).toHaveLength(3);
    expect(Math.min(...each)).toBeGreaterThan(3);
  }
});
