import { overwriteLine } from '../overwrite-line.ts';

/** Shows the number of finished requests on one line of a terminal; nothing if stderr is not a terminal. */
export const showProbeProgress = (): {
  readonly onProgress: (done: number, total: number) => void;
  readonly end: () => void;
} => {
  if (!process.stderr.isTTY) return { onProgress: () => undefined, end: () => undefined };
  let percent = -1;
  return {
    onProgress: (done, total) => {
      // Only when the percentage changes: a terminal is slower than a server on the same machine.
      const now = Math.floor((done / total) * 100);
      if (now !== percent) overwriteLine(`Checking the server … ${done} of ${total}`);
      percent = now;
    },
    end: () => {
      overwriteLine('');
    },
  };
};
