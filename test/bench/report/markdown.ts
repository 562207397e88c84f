import type { Machine, Measured } from '../results.ts';
import type { Spread } from '../statistics.ts';
import type { Column, Table } from '../table.ts';

/** A number as tables show it: `38,812`, `1.25`. */
export const shown = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });

const cell = ({ digits = 0, spread = false }: Column, value: Spread | undefined): string => {
  if (value === undefined) return '';
  const { median, low, high } = value;
  const around = spread && low !== high ? ` (${shown(low, digits)}–${shown(high, digits)})` : '';
  return shown(median, digits) + around;
};

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table in Markdown, with this client's rows in bold. */
export const tableInMarkdown = ({ columns }: Table, { rows }: Pick<Measured, 'rows'>): string =>
  [
    line(['', ...columns.map(({ title }) => title)]),
    line(['---', ...columns.map(() => '---:')]),
    ...rows.map(({ name, values, note }) =>
      line([
        (name.startsWith('wsapi-client') ? `**${name}**` : name) + (note ? `: ${note}` : ''),
        ...columns.map((column) => cell(column, values[column.key])),
      ]),
    ),
  ].join('\n');

/** Describes a machine. */
export const machineInWords = ({
  processor,
  cores,
  memoryGigabytes,
  system,
  node,
}: Machine): string =>
  `${processor}, ${cores} cores, ${memoryGigabytes} GB, ${system}, Node ${node}`;

/**
 * Replaces the text between the marks `<!-- begin <id> -->` and `<!-- end <id> -->` of a document.
 *
 * @throws {Error} if the document has no such marks.
 */
export const withPart = (document: string, id: string, part: string): string => {
  const [begin, end] = [`<!-- begin ${id} -->`, `<!-- end ${id} -->`];
  const from = document.indexOf(begin);
  const to = document.indexOf(end);
  if (from === -1 || to < from) throw new Error(`The document lacks the marks ${begin} … ${end}`);
  return `${document.slice(0, from + begin.length)}\n\n${part}\n\n${document.slice(to)}`;
};
