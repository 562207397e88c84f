import { terminalJson } from '../output/terminal-text.ts';
import { PlainDisplay } from './line-display.ts';
import { ScreenDisplay } from './screen-display.ts';

/** How a pairing ended well. */
export interface Paired {
  readonly deviceId: string;
  /** Before anything was shown. */
  readonly wasPaired: boolean;
}

/** Which code this is of those that are shown before it is given up. */
export interface CodePlace {
  /** From 1. */
  readonly number: number;
  readonly count: number;
}

/** Where codes are shown. */
export interface Display {
  showQrCode(code: string, place: CodePlace): void | Promise<void>;
  /** A code to type on the phone. */
  showPairCode(code: string): void;
  /** @param leftMs how long the QR code is good for; 0 where it has run out. */
  countDown(leftMs: number): void;
  /** Something to know beside the code; empty for nothing any more. */
  note(text: string): void;
  /** Takes everything away again, and says how it ended; undefined where it did not end well. */
  end(result: Paired | undefined): void | Promise<void>;
}

/** A screen where there is a terminal, else lines. */
export const displayFor = (json: boolean): Display => {
  if (json) return new JsonDisplay();
  return process.stdout.isTTY ? new ScreenDisplay(process.stdout) : new PlainDisplay();
};

/** A line of JSON for everything that a program may want to show by itself. */
class JsonDisplay implements Display {
  showQrCode(code: string): void {
    this.#write({ event: 'qr-code', code, expiresInMs: 60_000 });
  }

  showPairCode(code: string): void {
    this.#write({ event: 'pair-code', code });
  }

  countDown(): void {
    // The time was told with the code.
  }

  note(): void {
    // What passes by itself is nothing for a program.
  }

  end(result: Paired | undefined): void {
    if (result !== undefined) this.#write({ event: 'paired', ...result });
  }

  #write(line: object): void {
    process.stdout.write(`${terminalJson(line)}\n`);
  }
}
