import { makeMask } from './hide-secrets.ts';
import { overwriteLine } from './overwrite-line.ts';

/** Shows the progress of a download on one line of a terminal; if stderr is not a terminal, only its start. */
export const showProgress = (
  address: string,
): { onProgress: (received: number, total: number | undefined) => void; end: () => void } => {
  // A URL may contain a password.
  const source = makeMask()(address);
  if (!process.stderr.isTTY) {
    console.error(`Fetching ${source} …`);
    return { onProgress: () => undefined, end: () => undefined };
  }
  overwriteLine(`Fetching ${source} …`);
  return {
    onProgress: (received, total) => {
      const share =
        total === undefined
          ? ''
          : ` of ${kilobytes(total)} (${Math.round((received / total) * 100)} %)`;
      overwriteLine(`Fetching ${source} … ${kilobytes(received)}${share}`);
    },
    end: () => {
      overwriteLine('');
    },
  };
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
