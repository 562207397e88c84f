import { rm } from 'node:fs/promises';
import { writeAtomically } from '../../../filesystem/write-atomically.ts';
import { say } from '../output/output.ts';
import type { Display } from './code-display.ts';
import { qrPng } from './qr-code-drawing.ts';

/** The code as a picture in a file, which goes with the code: whoever scans it is on the account. */
export const pictureDisplay = (path: string): Display => {
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
