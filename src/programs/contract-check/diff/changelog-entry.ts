import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { ContractError } from '../../../contract/contract-error.ts';
import { writeAtomically } from '../../../filesystem/write-atomically.ts';

/** The sections of a version, in the order of Keep a Changelog 1.1. */
const sectionNames = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security'] as const;
export type ChangelogSection = (typeof sectionNames)[number];

export interface ChangelogLine {
  readonly section: ChangelogSection;
  /** A sentence, without the dash before it. */
  readonly text: string;
}

/**
 * Adds lines under `## [Unreleased]`. Lines that are there already are not added again, so a second run changes
 * nothing. The rest of the file is kept byte for byte.
 *
 * @returns the number of new lines.
 * @throws {ContractError} if the file is missing.
 */
export const writeChangelog = async (
  path: string,
  lines: readonly ChangelogLine[],
): Promise<number> => {
  if (!existsSync(path)) throw new ContractError(`${path} does not exist.`);
  const before = await readFile(path, 'utf8');
  const { text, added } = addToUnreleased(before, lines);
  if (added > 0) await writeAtomically(path, text);
  return added;
};

/** Adds lines to the text of a changelog. */
export const addToUnreleased = (
  changelog: string,
  lines: readonly ChangelogLine[],
): { text: string; added: number } => {
  const newline = changelog.includes('\r\n') ? '\r\n' : '\n';
  const rows = changelog.split(/\r?\n/);
  let added = 0;
  for (const { section, text } of lines) {
    const range = unreleased(rows);
    const row = `- ${text}`;
    if (rows.slice(range.start, range.end).includes(row)) continue;
    added += 1;
    insert(rows, range, section, row);
  }
  return { text: rows.join(newline), added };
};

interface Range {
  /** The row after the heading. */
  readonly start: number;
  /** The row of the next version's heading, or of the links at the end of the file. */
  readonly end: number;
}

const isVersion = (row: string): boolean => row.startsWith('## ');

/** The rows of `[Unreleased]`. If there is none, it is added before the newest version. */
const unreleased = (rows: string[]): Range => {
  const heading = rows.findIndex((row) => /^## \[?unreleased\]?/i.test(row));
  if (heading !== -1) {
    const next = rows.findIndex(
      (row, index) => index > heading && (isVersion(row) || /^\[[^\]]+\]:\s/.test(row)),
    );
    return { start: heading + 1, end: next === -1 ? rows.length : next };
  }
  const newest = rows.findIndex(isVersion);
  const at = newest === -1 ? rows.length : newest;
  rows.splice(at, 0, '## [Unreleased]', '');
  return { start: at + 1, end: at + 2 };
};

const insert = (rows: string[], range: Range, section: ChangelogSection, row: string): void => {
  const headings = rows.flatMap((text, index) => {
    const name = /^### (\w+)/.exec(text)?.[1];
    return index >= range.start && index < range.end && name !== undefined ? [{ name, index }] : [];
  });
  const own = headings.findIndex(({ name }) => name === section);
  if (own !== -1) {
    const from = headings[own]?.index ?? range.start;
    const end = headings[own + 1]?.index ?? range.end;
    rows.splice(
      endOfText(rows, from, end),
      0,
      ...(isBareHeading(rows, from, end) ? ['', row] : [row]),
    );
    return;
  }
  const order = sectionNames.indexOf(section);
  const next = headings.find(
    ({ name }) => sectionNames.findIndex((known) => known === name) > order,
  );
  const at = next?.index ?? endOfText(rows, range.start - 1, range.end) + 1;
  const block = [`### ${section}`, '', row, ''];
  if (next === undefined && at > rows.length) rows.push('');
  rows.splice(at, 0, ...block);
};

const isBareHeading = (rows: readonly string[], from: number, end: number): boolean =>
  endOfText(rows, from, end) === from + 1;

/** The row after the last row that is not empty. */
const endOfText = (rows: readonly string[], from: number, end: number): number => {
  let last = from;
  for (let index = from; index < end; index += 1) if (rows[index]?.trim() !== '') last = index;
  return last + 1;
};
