import { expect, test } from 'vitest';
import { retryAfterMs } from '../../src/retry/retry-after.ts';

const now = Date.UTC(2026, 2, 14, 8, 26, 53);

test.each<[Readonly<Record<string, string>>, number | undefined]>([
  [{}, undefined],
  // Seconds.
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after': '1' }, 1000],
  [{ 'retry-after': '61' }, 61_000],
  [{ 'retry-after': '1.5' }, 1500],
  // A date, in the three forms of RFC 9110.
  [{ 'retry-after': 'Sat, 14 Mar 2026 08:27:23 GMT' }, 30_000],
  [{ 'retry-after': 'Saturday, 14-Mar-26 08:27:23 GMT' }, 30_000],
  [{ 'retry-after': 'Sat Mar 14 08:27:23 2026' }, 30_000],
  // A date just past means now, one long past means nothing.
  [{ 'retry-after': 'Sat, 14 Mar 2026 08:26:43 GMT' }, 0],
  [{ 'retry-after': 'Fri, 13 Mar 2026 08:26:53 GMT' }, undefined],
  // The server's own clock counts, ninety seconds ahead and an hour behind.
  [{ 'retry-after': 'Sat, 14 Mar 2026 08:28:25 GMT', date: 'Sat, 14 Mar 2026 08:28:23 GMT' }, 2000],
  [{ 'retry-after': 'Sat, 14 Mar 2026 07:26:55 GMT', date: 'Sat, 14 Mar 2026 07:26:53 GMT' }, 2000],
  // Above every limit, but meant: eight days.
  [{ 'retry-after': '691200' }, 691_200_000],
  // Two proxies, or one that doubles it.
  [{ 'retry-after': '1, 3' }, 3000],
  // Milliseconds go first.
  [{ 'retry-after-ms': '250', 'retry-after': '1' }, 250],
  [{ 'retry-after-ms': '0.4' }, 1],
  // Reset, from now or as a Unix time.
  [{ 'ratelimit-reset': '5' }, 5000],
  [{ 'x-ratelimit-reset': '5' }, 5000],
  [{ 'x-ratelimit-reset': String(now / 1000 + 7) }, 7000],
  [{ 'x-ratelimit-reset': String(now / 1000 - 7) }, undefined],
  [{ 'retry-after': '2', 'ratelimit-reset': '5' }, 2000],
  // Nonsense falls through to what makes sense, or to nothing.
  ...[
    '',
    ' ',
    '-1',
    'NaN',
    'Infinity',
    '1e3',
    '0x10',
    'soon',
    'May 5',
    '1,5',
    '+5',
    '1 000',
    'Fri, 31 Dec 9999 23:59:59 GMT',
    '99999999999',
    'Sat, 99 Mar 2026 08:27:23 GMT',
  ].map((value): [Readonly<Record<string, string>>, number | undefined] => [
    { 'retry-after': value },
    undefined,
  ]),
  [{ 'retry-after': '-1', 'x-ratelimit-reset': '3' }, 3000],
  [{ 'retry-after-ms': 'x', 'retry-after': '3' }, 3000],
])('%j is %s', (headers, ms) => {
  expect(retryAfterMs((name) => headers[name], true, now)).toBe(ms);
});

test('the reset headers count for rate limits only', () => {
  const reset = (name: string): string | undefined => ({ 'x-ratelimit-reset': '3600' })[name];
  expect(retryAfterMs(reset, false, now)).toBeUndefined();
  expect(retryAfterMs(() => '5', false, now)).toBe(5);
});
