import { say } from '../output/say.ts';
import type { CodeDisplay } from './code-display.ts';
import { pairedText, placeText, scanText, typeText } from './paired-text.ts';
import { qrText } from './qr-code-drawing.ts';

/** Without a terminal: prints each code once, one below the other. */
export const lineDisplay: CodeDisplay = {
  showQrCode: (code, place) => {
    const { lines } = qrText(code, false);
    say(`${scanText} It is valid for 60 s (${placeText(place)}).`);
    process.stdout.write(`${lines.join('\n')}\n`);
  },
  showPairCode: (code) => {
    say(typeText);
    process.stdout.write(`${code}\n`);
  },
  countDown: () => undefined,
  note: (text) => {
    if (text !== '') say(text);
  },
  end: (result) => {
    if (result !== undefined) say(pairedText(result));
  },
};
