/** A demanded wait longer than a year is taken for nonsense: a date in year 9999, a Unix time given as seconds. */
const longestBelievableMs = 366 * 24 * 3_600_000;

/** Reads a header by its lower-case name. */
export type HeaderReader = (name: string) => string | null | undefined;

/**
 * For how many milliseconds an answer asks to be left alone, as a lower bound: `retry-after-ms`, `Retry-After`
 * in seconds or as an HTTP date (RFC 9110); of a rate limit also `RateLimit-Reset` and `X-RateLimit-Reset`, in
 * seconds from now or, as some gateways do, as a Unix time. Undefined where there is none that can be believed.
 *
 * @param limited whether the answer is a rate limit: many gateways tell of any answer when the limit is reset.
 * @param now the present time in Unix milliseconds, against which dates are taken.
 */
export const retryAfterMs = (
  header: HeaderReader,
  limited: boolean,
  now: number,
): number | undefined =>
  believable(decimal(header('retry-after-ms'), 1)) ??
  believable(decimal(header('retry-after'), 1000)) ??
  believable(httpDate(header('retry-after'), now)) ??
  (limited
    ? (believable(reset(header('ratelimit-reset'), now)) ??
      believable(reset(header('x-ratelimit-reset'), now)))
    : undefined);

const believable = (ms: number | undefined): number | undefined =>
  ms !== undefined && ms >= 0 && ms <= longestBelievableMs ? Math.ceil(ms) : undefined;

/** `Number` would also read '', '0x10', '1e9' and ' 5'. A header that comes twice, joined by a comma, means the longer. */
const decimal = (value: string | null | undefined, unit: number): number | undefined => {
  const numbers = value?.split(', ') ?? [];
  return numbers.length > 0 && numbers.every((number) => /^\d{1,12}(?:\.\d{1,9})?$/.test(number))
    ? Math.max(...numbers.map(Number)) * unit
    : undefined;
};

/** `Date.parse` would also read '2026' and 'May 5'; the three forms of RFC 9110 all begin with a weekday. */
const httpDate = (value: string | null | undefined, now: number): number | undefined => {
  if (value == null || !/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(value)) return undefined;
  // The oldest form, asctime's, means GMT without saying so.
  const ms = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`) - now;
  // A date just past means: now. The clocks of two machines are never quite the same.
  return ms < 0 && ms > -60_000 ? 0 : ms;
};

/** Seconds from now, or a Unix time: nobody means to be left alone for thirty years. */
const reset = (value: string | null | undefined, now: number): number | undefined => {
  const seconds = decimal(value, 1);
  if (seconds === undefined) return undefined;
  return seconds > 1_000_000_000 ? seconds * 1000 - now : seconds * 1000;
};
