import Table from 'cli-table3';
import { didYouMean } from '../../../options/did-you-mean.ts';
import { UsageError } from '../failures/usage-error.ts';
import { terminalText } from './terminal-text.ts';

type Row = ReadonlyMap<string, string>;

export interface TableText {
  readonly text: string;
  /** The columns that did not fit. */
  readonly omitted: readonly string[];
}

/**
 * A list as a table, an object as one line per field.
 *
 * @param width of the terminal in columns; `Infinity` where the output is not a terminal.
 * @param fields the columns to show, by name. Default: all that fit, those that tell rows apart first.
 * @throws {UsageError} for a field that no row has.
 */
export const tableText = (value: unknown, width: number, fields?: readonly string[]): TableText => {
  if (!Array.isArray(value)) return { text: recordText(chosen(rowOf(value), fields)), omitted: [] };
  if (value.length === 0) return { text: '', omitted: [] };
  const rows = value.map(rowOf);
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  if (fields !== undefined)
    return { text: tableOf(checkedFields(fields, names), rows), omitted: [] };
  const fitting = fittingColumns(names, rows, width);
  // Not even two columns fit: one line per field can be read at any width.
  if (fitting.length < Math.min(2, names.length))
    return { text: rows.map(recordText).join('\n\n'), omitted: [] };
  return {
    text: tableOf(fitting, rows),
    omitted: names.filter((name) => !fitting.includes(name)),
  };
};

/** The fields of a value by their paths, as text. Lists of objects are reduced to their length. */
const rowOf = (value: unknown): Row => {
  const row = new Map<string, string>();
  const visit = (node: unknown, path: string): void => {
    if (Array.isArray(node)) {
      row.set(path, listText(node));
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

const listText = (items: readonly unknown[]): string => {
  if (items.every((item) => typeof item !== 'object'))
    return items.map(String).map(terminalText).join(', ');
  return items.length === 1 ? '1 entry' : `${items.length} entries`;
};

const chosen = (row: Row, fields: readonly string[] | undefined): Row =>
  fields === undefined
    ? row
    : new Map(checkedFields(fields, [...row.keys()]).map((name) => [name, row.get(name) ?? '']));

/** Names that were asked for; `config` stands for everything below it. */
const checkedFields = (fields: readonly string[], names: readonly string[]): string[] =>
  fields.flatMap((field) => {
    const found = names.filter((name) => name === field || name.startsWith(`${field}.`));
    if (found.length === 0)
      throw new UsageError(
        `--fields: there is no field "${field}".${didYouMean(field, names)} Fields: ${names.join(', ')}.`,
      );
    return found;
  });

/** Columns by which a person recognises a row, or the state of it, come first, whatever the order of the response. */
const keyColumns = [
  ...['id', 'groupId', 'instanceId', 'jid', 'phone', 'name', 'fullName', 'topic'],
  ...['status', 'role', 'isLoggedIn', 'deviceId', 'participants', 'lastActivity'],
];

/** Columns without text, or with hidden secrets only, tell nothing. */
const isBlank = (name: string, rows: readonly Row[]): boolean =>
  rows.every((row) => /^•*$/.test(row.get(name) ?? ''));

const gap = 2;

/** As many columns as the width takes, in the order of the response. */
const fittingColumns = (
  names: readonly string[],
  rows: readonly Row[],
  width: number,
): string[] => {
  const others = names.filter((name) => !keyColumns.includes(name));
  const byImportance = [
    ...keyColumns.filter((name) => names.includes(name)),
    ...others.filter((name) => !isBlank(name, rows)),
    ...others.filter((name) => isBlank(name, rows)),
  ];
  const fitting = new Set<string>();
  let used = 0;
  for (const name of byImportance) {
    const wide = Math.max(name.length, ...rows.map((row) => row.get(name)?.length ?? 0));
    if (used + wide > width) continue;
    fitting.add(name);
    used += wide + gap;
  }
  return names.filter((name) => fitting.has(name));
};

const tableOf = (names: readonly string[], rows: readonly Row[]): string =>
  withoutBorders(
    names,
    rows.map((row) => names.map((name) => row.get(name) ?? '')),
  );

const recordText = (row: Row): string => withoutBorders([], [...row]);

const noBorders = Object.fromEntries(
  [
    ...['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left'],
    ...['bottom-right', 'left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'],
  ].map((place) => [place, '']),
);

const withoutBorders = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const table = new Table({
    head: [...head],
    chars: noBorders,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': gap },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
};
