import { styleText } from 'node:util';
import { terminalJson } from './terminal-text.ts';
import { withoutSecrets } from '../../../errors/hide-secrets.ts';

export type Style = Parameters<typeof styleText>[0];

/** Colour where a person sees it: not in a pipe, and not with `NO_COLOR`, which the stream knows of. */
export const styled = (style: Style, text: string, stream: NodeJS.WriteStream): string =>
  stream.isTTY && stream.hasColors() ? styleText(style, text, { validateStream: false }) : text;

/** A line for the person at the terminal; what the command is asked for goes to stdout. */
export const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

export interface AnswerFormat {
  readonly json: boolean;
  /** Writes keys and secrets in full. */
  readonly showSecrets?: boolean;
}

/** Writes what an operation answered, for a person or as JSON. */
export const writeAnswer = async (answer: unknown, format: AnswerFormat): Promise<void> => {
  const { value, hidden } =
    format.showSecrets === true ? { value: answer, hidden: 0 } : withoutSecrets(answer);
  if (format.json) {
    if (value !== undefined) process.stdout.write(`${terminalJson(value, 2)}\n`);
  } else if (value === undefined) {
    say('Done.');
  } else {
    const { tableText } = await import('./write-table.ts');
    const columns = process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY;
    const text = tableText(value, columns);
    if (text === '') say('There are none.');
    else process.stdout.write(`${text}\n`);
  }
  if (hidden > 0)
    say(
      `${hidden} secret${hidden === 1 ? ' is' : 's are'} hidden; --show-secrets writes them into a file or a pipe.`,
    );
};
