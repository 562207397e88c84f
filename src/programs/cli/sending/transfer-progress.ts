/** A smaller file is sent too quickly for a progress bar. */
const worthShowing = 1_000_000;

/**
 * Passes a file through and shows the progress on stderr, if that is a terminal. A retry reads the file again and
 * starts the bar again.
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
      // Only now has the transport taken the chunk.
      bar.increment(chunk.length);
    }
  } finally {
    bar.stop();
  }
}
