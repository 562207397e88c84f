import { say } from '../output/output.ts';
import type { CodePlace, Display, Paired } from './code-display.ts';
import { pairedText, placeText, scanText, typeText } from './paired-text.ts';
import { qrText } from './qr-code-drawing.ts';

/** Where there is no terminal to draw on: each code once, below the last. */
export class PlainDisplay implements Display {
  showQrCode(code: string, place: CodePlace): void {
    const { lines } = qrText(code, false);
    say(`${scanText} It is good for 60 s (${placeText(place)}).`);
    process.stdout.write(`${lines.join('\n')}\n`);
  }

  showPairCode(code: string): void {
    say(typeText);
    process.stdout.write(`${code}\n`);
  }

  countDown(): void {
    // It was told with the code.
  }

  note(text: string): void {
    if (text !== '') say(text);
  }

  end(result: Paired | undefined): void {
    if (result !== undefined) say(pairedText(result));
  }
}
