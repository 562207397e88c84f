import { withoutSecrets } from '../../secret-fields.ts';
import { say } from './say.ts';
import { terminalJson } from './terminal-text.ts';

export interface AnswerFormat {
  readonly json: boolean;
  /** Writes keys and secrets in full. */
  readonly showSecrets?: boolean;
  /** The columns to show of a list, by name. Default: as many as fit. */
  readonly fields?: readonly string[] | undefined;
}

/** Writes the response of an operation, as a table for a person or as JSON for a program. */
export const writeAnswer = async (answer: unknown, format: AnswerFormat): Promise<void> => {
  const { value, hidden } =
    format.showSecrets === true ? { value: answer, hidden: 0 } : withoutSecrets(answer);
  if (format.json) {
    if (value !== undefined) process.stdout.write(`${terminalJson(value, 2)}\n`);
  } else if (value === undefined) {
    say('Done.');
  } else {
    await writeTable(value, format.fields);
  }
  if (hidden > 0)
    say(
      `${hidden} secret${hidden === 1 ? ' is' : 's are'} hidden. --show-secrets writes them to a file or a pipe.`,
    );
};

const writeTable = async (value: unknown, fields: readonly string[] | undefined): Promise<void> => {
  const { tableText } = await import('./table-text.ts');
  const columns = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY;
  const page = pageOf(value);
  const { text, omitted } = tableText(page?.items ?? value, columns, fields);
  if (text === '') say('The list is empty.');
  else process.stdout.write(`${text}\n`);
  if (omitted.length > 0)
    say(
      `Columns that do not fit: ${omitted.join(', ')}. Choose columns with --fields, or use --json.`,
    );
  if (page !== undefined && page.totalCount > page.items.length)
    say(`${page.items.length} of ${page.totalCount}. --all shows every page.`);
};

interface Page {
  readonly items: readonly unknown[];
  readonly totalCount: number;
}

/** A page of a list as the gateway wraps it; undefined for any other value. */
const pageOf = (value: unknown): Page | undefined => {
  if (typeof value !== 'object' || value === null || !('items' in value)) return undefined;
  const { items } = value;
  if (!Array.isArray(items)) return undefined;
  const totalCount =
    'totalCount' in value && typeof value.totalCount === 'number' ? value.totalCount : 0;
  return { items, totalCount };
};
