import { styled } from '../output/output.ts';
import { terminalText } from '../output/terminal-text.ts';
import type { CodePlace, Display, Paired } from './code-display.ts';
import { pairedText, placeText, scanText, typeText } from './paired-text.ts';
import { qrText, type QrText } from './qr-code-drawing.ts';

/** Sequences of every terminal since xterm: its other screen, and the cursor. */
const open = '\u001b[?1049h\u001b[?25l';
const close = '\u001b[?25h\u001b[?1049l';
const home = '\u001b[H';
const restOfLine = '\u001b[K';
const restOfScreen = '\u001b[J';

/**
 * The code on the terminal's other screen, as an editor has it: at the end everything is as it was before, and no
 * code stays in what can be scrolled back to.
 */
export class ScreenDisplay implements Display {
  readonly #terminal: NodeJS.WriteStream;
  #code: QrText | undefined;
  #place = '';
  #pairCode: string | undefined;
  #leftMs = 0;
  #note = '';
  #isOpen = false;
  readonly #draw = (): void => {
    this.#terminal.write(
      home +
        this.#lines()
          .map((line) => `${line}${restOfLine}`)
          .join('\r\n') +
        restOfScreen,
    );
  };
  /** However the program ends, the terminal is given back. */
  readonly #giveBack = (): void => {
    if (this.#isOpen) this.#terminal.write(close);
    this.#isOpen = false;
  };

  constructor(terminal: NodeJS.WriteStream) {
    this.#terminal = terminal;
  }

  showQrCode(code: string, place: CodePlace): void {
    this.#place = placeText(place);
    this.#code = qrText(code, this.#terminal.hasColors());
    this.#open();
  }

  showPairCode(code: string): void {
    this.#pairCode = code;
    this.#open();
    this.#draw();
  }

  countDown(leftMs: number): void {
    this.#leftMs = leftMs;
    this.#draw();
  }

  note(text: string): void {
    if (text === this.#note) return;
    this.#note = text;
    if (this.#isOpen) this.#draw();
  }

  end(result: Paired | undefined): void {
    this.#terminal.off('resize', this.#draw);
    process.off('exit', this.#giveBack);
    this.#giveBack();
    if (result !== undefined) this.#terminal.write(`${pairedText(result)}\n`);
  }

  #open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    process.on('exit', this.#giveBack);
    this.#terminal.on('resize', this.#draw);
    this.#terminal.write(open);
  }

  #lines(): string[] {
    if (this.#pairCode !== undefined)
      return [
        typeText,
        '',
        `    ${styled('bold', terminalText(this.#pairCode), this.#terminal)}`,
        '',
        this.#note,
      ];
    const { lines = [], columns = 0 } = this.#code ?? {};
    const { columns: width, rows: height } = this.#terminal;
    const rows = lines.length + 3;
    if (width < columns || height < rows)
      return [
        `The window is too small for the code: it needs ${columns} columns and ${rows} rows, and has ${width} and ${height}.`,
        'Make it larger, or its letters smaller, or use: wsapi-client pair --png code.png',
        this.#countDown(),
      ];
    return [scanText, ...lines, this.#countDown(), this.#note];
  }

  #countDown(): string {
    return this.#leftMs > 0
      ? `Good for ${Math.ceil(this.#leftMs / 1_000)} s (${this.#place}). Ctrl-C ends it.`
      : `It has run out (${this.#place}).`;
  }
}
