/** The median of the rounds and the quartiles. On a shared machine, means are misleading. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** @param sorted in ascending order. Interpolates between two values. */
export const quantile = (sorted: readonly number[], part: number): number => {
  const position = (sorted.length - 1) * part;
  const below = sorted[Math.floor(position)] ?? Number.NaN;
  const above = sorted[Math.ceil(position)] ?? Number.NaN;
  return below + (above - below) * (position - Math.floor(position));
};

export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = values.toSorted((a, b) => a - b);
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
  };
};

/** The ratio of two subjects, round by round: a disturbance affects both. */
export const ratioOf = (values: readonly number[], others: readonly number[]): Spread =>
  spreadOf(values.map((value, round) => value / (others[round] ?? Number.NaN)));
