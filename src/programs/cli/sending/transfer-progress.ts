/** Below this size a file is gone before anybody could read of it. */
const worthShowing = 1_000_000;

/**
 * Passes a file on and shows how much of it has gone, on stderr, where that is a terminal. A request that is sent
 * again reads the file again, and the bar begins anew.
 */
export async function* transferProgress(
  chunks: AsyncIterable<Uint8Array>,
  size: number,
  name: string,
): AsyncGenerator<Uint8Array> {
  if (!process.stderr.isTTY || size < worthShowing) {
    yield* chunks;
    return;
  }
  const { default: progress } = await import('cli-progress');
  const { terminalText } = await import('../output/terminal-text.ts');
  const bar = new progress.SingleBar(
    {
      format: `${terminalText(name)} {bar} {percentage} % of ${(size / 1e6).toFixed(1)} MB`,
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: false,
      etaBuffer: 1,
    },
    progress.Presets.shades_classic,
  );
  bar.start(size, 0);
  try {
    for await (const chunk of chunks) {
      yield chunk;
      // After the chunk was taken: what waits in this process has not gone.
      bar.increment(chunk.length);
    }
  } finally {
    bar.stop();
  }
}
