import { afterEach, expect, test, vi } from 'vitest';
import { readOptions } from '../bench/options.ts';
import { roundsOf } from '../bench/table.ts';
import { tables } from '../bench/tables/all.ts';

const { argv } = process;
afterEach(() => {
  process.argv = argv;
});
const given = (...args: string[]): ReturnType<typeof readOptions> => {
  process.argv = [...argv.slice(0, 2), ...args];
  return readOptions();
};

test('without options everything is measured, each table in its own number of rounds', () => {
  const options = given();
  expect(options?.wanted).toBe(tables);
  expect(options?.extent).toEqual({ quick: false });
  expect(roundsOf({ quick: false, progress: vi.fn() }, 9)).toBe(9);
});

test('tables keep their order, whatever the order of the arguments', () => {
  const options = given('--only', 'types', '--only', 'requests', '--rounds', '5');
  expect(options?.wanted.map(({ id }) => id)).toEqual(['requests', 'types']);
  expect(options?.extent).toEqual({ quick: false, rounds: 5 });
});

test('a summary measures nothing', () => {
  expect(given('--summary')?.wanted).toEqual([]);
});

test.each([
  [['--only', 'speed'], 'Unknown table: speed.'],
  [['--rounds', '0'], '--rounds must be a whole number of at least 1, not 0.'],
  [['--rounds', 'many'], 'not many.'],
  [['--fast'], "Unknown option '--fast'"],
])('%s is an error that says what is right', (args, message) => {
  expect(() => given(...args)).toThrow(message);
});

test('every table has an id of its own', () => {
  expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
});
