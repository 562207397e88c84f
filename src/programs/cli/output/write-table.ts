import Table from 'cli-table3';
import { terminalText } from './terminal-text.ts';

type Row = ReadonlyMap<string, string>;

const noBorders = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left'],
    ...['bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((place) => [place, '']),
);

const tableOf = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const table = new Table({
    head: [...head],
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2 },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
};

/** A value as a person reads it: the fields of an object by their path, a list of plain values in one line. */
const rowOf = (value: unknown): Row => {
  const row = new Map<string, string>();
  const visit = (node: unknown, path: string): void => {
    if (Array.isArray(node)) {
      const plain = node.every((item) => typeof item !== 'object');
      row.set(
        path,
        plain
          ? node.map(String).map(terminalText).join(', ')
          : node.length === 1
            ? '1 entry'
            : `${node.length} entries`,
      );
    } else if (typeof node === 'object' && node !== null) {
      for (const [name, field] of Object.entries(node))
        visit(field, path === '' ? name : `${path}.${name}`);
    } else if (typeof node === 'string' || typeof node === 'number' || typeof node === 'boolean') {
      row.set(path === '' ? 'value' : path, terminalText(String(node)));
    }
  };
  visit(value, '');
  return row;
};

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => line.length));

/**
 * A list as a table, an object as its fields one below the other. A table that is wider than the terminal would
 * break into pieces that nobody can read: then each entry is written as an object.
 *
 * @param columns of the terminal; `Infinity` for no bound.
 */
export const tableText = (value: unknown, columns: number): string => {
  if (!Array.isArray(value)) return recordText(rowOf(value));
  if (value.length === 0) return '';
  const rows = value.map(rowOf);
  const head = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const table = tableOf(
    head,
    rows.map((row) => head.map((name) => row.get(name) ?? '')),
  );
  return widest(table) <= columns ? table : rows.map(recordText).join('\n\n');
};

/** Also where an entry has a list of objects, their number is all that is said of it: `--json` has the rest. */
const recordText = (row: Row): string => tableOf([], [...row]);
