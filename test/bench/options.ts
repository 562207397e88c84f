import { readArguments } from '../../scripts/command-line.ts';
import { ContractError } from '../../src/contract/contract-error.ts';
import type { Extent, Table } from './table.ts';
import { tables } from './tables/all.ts';

const usage = `usage: npm run bench [-- --only <table>]… [--rounds <number>] [--quick] [--summary]

Measures, and writes test/bench/results.json, guides/performance.md and its plots. Takes about ten minutes on an idle
machine.

  --only     one table, or several: ${tables.map(({ id }) => id).join(', ')}
  --rounds   how often each client is measured
  --quick    few and short rounds, to see that it works; writes nothing
  --summary  measures nothing; writes the guide and the plots from results.json`;

export interface BenchOptions {
  /** The tables to measure; none if only the summary is written. */
  readonly wanted: readonly Table[];
  readonly extent: Omit<Extent, 'progress'>;
}

/**
 * Reads the options. Undefined if the usage was printed.
 *
 * @throws {ContractError} for an unknown table or an invalid number of rounds.
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
  if (unknown !== undefined) throw new ContractError(`Unknown table: ${unknown}.\n${usage}`);
  return ids === undefined ? tables : tables.filter(({ id }) => ids.includes(id));
};

const readRounds = (text: string): number => {
  const rounds = Number(text);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new ContractError(`--rounds must be a whole number of at least 1, not ${text}.`);
  return rounds;
};
