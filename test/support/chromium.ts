import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { skipNote } from './skip-note.ts';

/** The path of the browser; undefined if there is none, and the tests that need one are skipped. */
export const chromiumPath = (process.env['PATH'] ?? '')
  .split(delimiter)
  .flatMap((folder) =>
    ['chromium', 'chromium-browser', 'google-chrome'].map((name) => join(folder, name)),
  )
  .find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

/** Put into the name of a suite that needs it. */
export const chromiumNote = skipNote(chromiumPath !== undefined, 'Chromium');

/** Options for playwright: works as root, and the browser calls no server of its maker. */
export const launchOptions = {
  ...(chromiumPath !== undefined && { executablePath: chromiumPath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};
