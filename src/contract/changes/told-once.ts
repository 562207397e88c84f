import type { ContractChange } from './contract-change.ts';

/**
 * Merges the same change of several operations, such as a parameter that is gone from a hundred of them. Changed texts
 * stay apart: that they changed does not make them the same change.
 */
export const toldOnce = (changes: readonly ContractChange[]): ContractChange[] => {
  const told = new Map<string, ContractChange>();
  for (const change of changes) {
    const apart = change.group === 'text' ? change.operations.join(' ') : '';
    const key = `${change.group} ${change.sentence} ${apart}`;
    const { before, after, ...same } = told.get(key) ?? { ...change, operations: [], places: [] };
    told.set(key, {
      ...same,
      // Values that differ from one operation to the next are not those of the change.
      ...(before !== undefined && before === change.before && { before }),
      ...(after !== undefined && after === change.after && { after }),
      operations: [...new Set([...same.operations, ...change.operations])],
      places: [...same.places, ...change.places],
    });
  }
  return [...told.values()];
};
