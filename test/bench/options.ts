import { readArguments } from '../../scripts/command-line.ts';
import { ContractError } from '../../src/contract/contract-error.ts';
import type { Extent, Table } from './table.ts';
import { tables } from './tables/all.ts';

const usage = `usage: npm run bench [-- --only <table>]… [--rounds <number>] [--quick] [--summary]

Measures, and writes results.json (in test/bench), guides/performance.md and its plot. About ten minutes; the machine
should have nothing else to do.

  --only     one table, or several: ${tables.map(({ id }) => id).join(', ')}
  --rounds   how often each subject has its turn
  --quick    few and short rounds, to see that it works; prints, and writes nothing
  --summary  writes guide and plot from results.json, and measures nothing`;

export interface BenchOptions {
  /** What is measured: none, where only the summary is written. */
  readonly wanted: readonly Table[];
  readonly extent: Omit<Extent, 'progress'>;
}

/**
 * What was asked for; undefined where it was the usage.
 *
 * @throws {ContractError} for a table that there is not, and for what is no number of rounds.
 */
export const readOptions = (): BenchOptions | undefined => {
  const parsed = readArguments(usage, {
    options: {
      only: { type: 'string', multiple: true },
      rounds: { type: 'string' },
      quick: { type: 'boolean', default: false },
      summary: { type: 'boolean', default: false },
    },
  });
  if (parsed === undefined) return undefined;
  const { only, rounds, quick, summary } = parsed.values;
  return {
    wanted: summary ? [] : chosenTables(only),
    extent: { quick, ...(rounds !== undefined && { rounds: readRounds(rounds) }) },
  };
};

const chosenTables = (ids: readonly string[] | undefined): readonly Table[] => {
  const unknown = ids?.find((id) => !tables.some((table) => table.id === id));
  if (unknown !== undefined) throw new ContractError(`There is no table ${unknown}.\n${usage}`);
  return ids === undefined ? tables : tables.filter(({ id }) => ids.includes(id));
};

const readRounds = (text: string): number => {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new ContractError(`--rounds has to be a whole number from 1 on, and is ${text}.`);
  return rounds;
};
