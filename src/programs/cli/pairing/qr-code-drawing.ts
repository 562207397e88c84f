import { qrModules } from '../../../testing/qr-code/qr-modules.ts';
import { qrPicture } from '../../../testing/qr-code/qr-picture.ts';

/** Light modules around the code, which scanners need. The standard asks for four; two are enough on a screen. */
const quiet = 2;

export interface QrText {
  readonly lines: readonly string[];
  readonly columns: number;
}

/**
 * A code for the terminal, two modules per character. The drawings of the QR library are inverted on a dark terminal,
 * or have almost no margin.
 *
 * @param coloured draws black on white, whatever the terminal's colours; otherwise the light modules are drawn as
 *   text, for a dark terminal.
 */
export const qrText = (code: string, coloured: boolean): QrText => {
  const modules = qrModules(code);
  const isDark = (row: number, column: number): boolean => modules[row]?.[column] === true;
  const columns = modules.length + 2 * quiet;
  const lines: string[] = [];
  for (let row = -quiet; row < modules.length + quiet; row += 2) {
    const characters = Array.from({ length: columns }, (_, index) => {
      const column = index - quiet;
      return halfBlock(isDark(row, column) === coloured, isDark(row + 1, column) === coloured);
    }).join('');
    lines.push(coloured ? `${blackOnWhite}${characters}${plain}` : characters);
  }
  return { lines, columns };
};

const halfBlock = (upper: boolean, lower: boolean): string =>
  upper ? (lower ? '█' : '▀') : lower ? '▄' : ' ';

const blackOnWhite = '\u001b[30;107m';
const plain = '\u001b[0m';

/** A code as a PNG. */
export const qrPng = (code: string): Uint8Array => qrPicture(code, 512);
