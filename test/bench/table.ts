import type { Spread } from './statistics.ts';

export interface Column {
  /** Of the row's values. */
  readonly key: string;
  readonly title: string;
  /** After the point. Default 0. */
  readonly digits?: number;
  /** Whether the quartiles are shown as well. */
  readonly spread?: boolean;
}

export interface Row {
  readonly name: string;
  readonly values: Readonly<Record<string, Spread>>;
  /** What has to be said of this row. */
  readonly note?: string;
}

/** How much is measured. */
export interface Extent {
  readonly quick: boolean;
  /** Rounds of each table, where they are not its own. */
  readonly rounds?: number;
  /** Told what is under way. */
  readonly progress: (text: string) => void;
}

/** One of the tables of the benchmark. */
export interface Table {
  /** As `--only` knows it. */
  readonly id: string;
  readonly title: string;
  /** What was measured, for whoever reads the table. */
  readonly explanation: string;
  readonly columns: readonly Column[];
  readonly measure: (extent: Extent) => Promise<readonly Row[]>;
}

/** The rounds of a table: its own number, a few in a quick run, or as many as were asked for. */
export const roundsOf = ({ quick, rounds }: Extent, own: number): number =>
  rounds ?? (quick ? Math.min(own, 2) : own);

/** A value that is what it is, however often it is looked at. */
export const exactly = (value: number): Spread => ({ median: value, low: value, high: value });
