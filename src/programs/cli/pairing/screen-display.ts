import { styled } from '../output/terminal-style.ts';
import { terminalText } from '../output/terminal-text.ts';
import type { CodeDisplay, CodePlace, Paired } from './code-display.ts';
import { pairedText, placeText, scanText, typeText } from './paired-text.ts';
import { qrText, type QrText } from './qr-code-drawing.ts';

/** The alternate screen and the cursor, in the escape sequences of xterm. */
const open = '\u001b[?1049h\u001b[?25l';
const close = '\u001b[?25h\u001b[?1049l';
const home = '\u001b[H';
const restOfLine = '\u001b[K';
const restOfScreen = '\u001b[J';

/**
 * Shows the code on the terminal's alternate screen, as an editor does: at the end the terminal is as before, and no
 * code is left in its history.
 */
export class ScreenDisplay implements CodeDisplay {
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
  /** Restores the terminal, however the program ends. */
  readonly #restore = (): void => {
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
    process.off('exit', this.#restore);
    this.#restore();
    if (result !== undefined) this.#terminal.write(`${pairedText(result)}\n`);
  }

  #open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    process.on('exit', this.#restore);
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
        `The window is too small for the code: it has ${width} columns and ${height} rows, and needs ${columns} and ${rows}.`,
        'Enlarge it, use a smaller font, or run: wsapi-client pair --png code.png',
        this.#countDown(),
      ];
    return [scanText, ...lines, this.#countDown(), this.#note];
  }

  #countDown(): string {
    return this.#leftMs > 0
      ? `Valid for ${Math.ceil(this.#leftMs / 1_000)} s (${this.#place}). Press Ctrl-C to stop.`
      : `The code has expired (${this.#place}).`;
  }
}
