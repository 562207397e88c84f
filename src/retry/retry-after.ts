/** A longer wait is ignored: it is a date in the year 9999, or a Unix time given as seconds. */
const longestBelievableMs = 366 * 24 * 3_600_000;

/**
 * How long a response asks the client to wait, in ms: `retry-after-ms`, or `Retry-After` in seconds or as an HTTP date
 * (RFC 9110); for a rate limit also `RateLimit-Reset` and `X-RateLimit-Reset`, in seconds from now or, as some gateways
 * write it, as a Unix time. Undefined if no header can be believed.
 *
 * Dates are compared with the response's own `Date` where it has one: the clocks of two machines differ.
 *
 * @param header reads a header by its lower-case name.
 * @param limited whether the response is a rate limit: many gateways add the reset headers to every response.
 * @param now the present Unix time in ms.
 */
export const retryAfterMs = (
  header: (name: string) => string | null | undefined,
  limited: boolean,
  now: number,
): number | undefined => {
  const serverNow = httpDate(header('date')) ?? now;
  return (
    believable(decimal(header('retry-after-ms'), 1)) ??
    believable(decimal(header('retry-after'), 1000)) ??
    believable(untilDate(header('retry-after'), serverNow)) ??
    (limited
      ? (believable(reset(header('ratelimit-reset'), serverNow)) ??
        believable(reset(header('x-ratelimit-reset'), serverNow)))
      : undefined)
  );
};

const believable = (ms: number | undefined): number | undefined =>
  ms !== undefined && ms >= 0 && ms <= longestBelievableMs ? Math.ceil(ms) : undefined;

/** `Number` would also read '', '0x10', '1e9' and ' 5'. If a header comes twice (`2, 5`), the longer counts. */
const decimal = (value: string | null | undefined, unit: number): number | undefined => {
  const numbers = value?.split(', ') ?? [];
  return numbers.length > 0 && numbers.every((number) => /^\d{1,12}(?:\.\d{1,9})?$/.test(number))
    ? Math.max(...numbers.map(Number)) * unit
    : undefined;
};

/** `Date.parse` would also read '2026' and 'May 5'; the three forms of RFC 9110 all begin with a weekday. */
const httpDate = (value: string | null | undefined): number | undefined => {
  if (value == null || !/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(value)) return undefined;
  // The oldest form, that of asctime, means GMT without saying so.
  const time = Date.parse(value.endsWith('GMT') ? value : `${value} GMT`);
  return Number.isNaN(time) ? undefined : time;
};

const untilDate = (value: string | null | undefined, now: number): number | undefined => {
  const time = httpDate(value);
  if (time === undefined) return undefined;
  // A date that has just passed means now: dates have whole seconds.
  return time < now && time > now - 60_000 ? 0 : time - now;
};

/** Seconds from now, or a Unix time: no server asks for a wait of thirty years. */
const reset = (value: string | null | undefined, now: number): number | undefined => {
  const seconds = decimal(value, 1);
  if (seconds === undefined) return undefined;
  return seconds > 1_000_000_000 ? seconds * 1000 - now : seconds * 1000;
};
