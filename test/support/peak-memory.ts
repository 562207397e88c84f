/** What a run took at most over what the process took at rest, in megabytes. */
export const peakOverRest = async (
  run: () => Promise<unknown>,
  { collecting }: { readonly collecting: boolean },
): Promise<number> => {
  await settle();
  const atRest = process.memoryUsage.rss();
  const highestBefore = process.resourceUsage().maxRSS * 1024;
  let peak = atRest;
  const look = (): void => {
    // Garbage that nobody collected yet is not what is needed: here it is collected, as it is where memory is short.
    if (collecting) globalThis.gc?.();
    peak = Math.max(peak, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 10);
  await run();
  clearInterval(timer);
  // The system saw what came between two looks, where it is more than the process ever had before.
  const highest = process.resourceUsage().maxRSS * 1024;
  if (!collecting && highest > highestBefore) peak = Math.max(peak, highest);
  return (peak - atRest) / 1_048_576;
};

/** Lets what is over come to its end. It wants `--expose-gc`. */
export const settle = async (): Promise<void> => {
  for (let count = 0; count < 5; count += 1) {
    globalThis.gc?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
