import type { Spread } from './statistics.ts';

export interface Column {
  /** The key in the row's values. */
  readonly key: string;
  readonly title: string;
  /** Digits after the decimal point. Default 0. */
  readonly digits?: number;
  /** Whether the quartiles are shown as well. */
  readonly spread?: boolean;
}

export interface Row {
  readonly name: string;
  readonly values: Readonly<Record<string, Spread>>;
  /** A remark on this row. */
  readonly note?: string;
}

/** How much is measured. */
export interface Extent {
  readonly quick: boolean;
  /** The rounds of each table, instead of its default. */
  readonly rounds?: number;
  /** Called with what is being measured. */
  readonly progress: (text: string) => void;
}

/** One of the tables of the benchmark. */
export interface Table {
  /** The name for `--only`. */
  readonly id: string;
  readonly title: string;
  /** What was measured, for readers of the table. */
  readonly explanation: string;
  readonly columns: readonly Column[];
  readonly measure: (extent: Extent) => Promise<readonly Row[]>;
}

/** The rounds of a table: as requested, few in a quick run, or its default. */
export const roundsOf = ({ quick, rounds }: Extent, own: number): number =>
  rounds ?? (quick ? Math.min(own, 2) : own);

/** A value that does not vary between rounds. */
export const exactly = (value: number): Spread => ({ median: value, low: value, high: value });
