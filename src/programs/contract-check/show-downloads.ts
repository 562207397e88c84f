import { makeMask } from './mask.ts';

/** Shows the progress of a download on one line of a terminal; if stderr is not a terminal, only its start. */
export const showProgress = (
  address: string,
): { onProgress: (received: number, total: number | undefined) => void; end: () => void } => {
  const { stderr } = process;
  // A URL may contain a password.
  const source = makeMask()(address);
  if (!stderr.isTTY) {
    console.error(`Fetching ${source} …`);
    return { onProgress: () => undefined, end: () => undefined };
  }
  const write = (text: string): void => {
    stderr.clearLine(0);
    stderr.cursorTo(0);
    stderr.write(text);
  };
  write(`Fetching ${source} …`);
  return {
    onProgress: (received, total) => {
      const share =
        total === undefined
          ? ''
          : ` of ${kilobytes(total)} (${Math.round((received / total) * 100)} %)`;
      write(`Fetching ${source} … ${kilobytes(received)}${share}`);
    },
    end: () => {
      write('');
    },
  };
};

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;
