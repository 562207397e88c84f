import { terminalJson } from '../output/terminal-text.ts';
import type { CodeDisplay, Paired } from './code-display.ts';

const write = (line: object): void => {
  process.stdout.write(`${terminalJson(line)}\n`);
};

/** Prints a line of JSON for each code and for the result. Notes are for people, and the first line has the time. */
export const jsonDisplay: CodeDisplay = {
  showQrCode: (code) => write({ event: 'qr-code', code, expiresInMs: 60_000 }),
  showPairCode: (code) => write({ event: 'pair-code', code }),
  countDown: () => undefined,
  note: () => undefined,
  end: (result: Paired | undefined) => {
    if (result !== undefined) write({ event: 'paired', ...result });
  },
};
