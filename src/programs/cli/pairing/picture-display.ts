import { rm } from 'node:fs/promises';
import { writeAtomically } from '../../../filesystem/write-atomically.ts';
import { say } from '../output/say.ts';
import type { CodeDisplay } from './code-display.ts';
import { qrPng } from './qr-code-drawing.ts';

/** Writes the code to a picture, and deletes it at the end: anyone who scans it gets access to the account. */
export const pictureDisplay = (path: string): CodeDisplay => {
  let isWritten = false;
  return {
    showQrCode: async (code) => {
      await writeAtomically(path, qrPng(code), 0o600);
      if (!isWritten && !process.stdout.isTTY) say(`The code is in ${path}.`);
      isWritten = true;
    },
    showPairCode: () => undefined,
    countDown: () => undefined,
    note: () => undefined,
    end: async () => {
      if (isWritten) await rm(path, { force: true });
    },
  };
};
