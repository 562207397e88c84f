/** The peak memory of a run less the memory at rest, in MB. */
export const peakOverRest = async (
  run: () => Promise<unknown>,
  { collecting }: { readonly collecting: boolean },
): Promise<number> => {
  await settle();
  const atRest = process.memoryUsage.rss();
  const highestBefore = process.resourceUsage().maxRSS * 1024;
  let peak = atRest;
  const look = (): void => {
    // Collects garbage, as V8 does when memory is short, to see what is held.
    if (collecting) globalThis.gc?.();
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 10);
  await run();
  clearInterval(timer);
  // The system's own maximum covers the time between two samples.
  const highest = process.resourceUsage().maxRSS * 1024;
  if (!collecting && highest > highestBefore) peak = Math.max(peak, highest);
  return (peak - atRest) / 1_048_576;
};

/** Waits until finished work is collected. Needs `--expose-gc`. */
export const settle = async (): Promise<void> => {
  for (let count = 0; count < 5; count += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
