/** Shows the number of finished requests on one line of a terminal; nothing if stderr is not a terminal. */
export const showProbeProgress = (): {
  readonly onProgress: (done: number, total: number) => void;
  readonly end: () => void;
} => {
  const { stderr } = process;
  if (!stderr.isTTY) return { onProgress: () => undefined, end: () => undefined };
  const write = (text: string): void => {
    stderr.clearLine(0);
    stderr.cursorTo(0);
    stderr.write(text);
  };
  let percent = -1;
  return {
    onProgress: (done, total) => {
      // Only when the percentage changes: a terminal is slower than a server on the same machine.
      const now = Math.floor((done / total) * 100);
      if (now !== percent) write(`Checking the server … ${done} of ${total}`);
      percent = now;
    },
    end: () => {
      write('');
    },
  };
};
