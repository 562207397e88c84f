/** Redis takes whole numbers of ms, and refuses a time too far ahead. This is 31,000 years. */
const longestMs = 1e15;

/** A time to live for Redis. `Infinity` is as good as for ever. */
export const expiryMs = (ms: number): number => Math.min(Math.ceil(ms), longestMs);
