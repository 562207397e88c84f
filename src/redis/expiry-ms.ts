/** Redis takes whole numbers of ms, and refuses a time too far ahead. This is 31,000 years. */
const longestMs = 1e15;

/** A time to live for Redis. `Infinity` becomes a very long one. */
export const expiryMs = (ms: number): number => Math.min(Math.ceil(ms), longestMs);
