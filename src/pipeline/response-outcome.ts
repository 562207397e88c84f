import { meaningOf } from '../errors/gateway-texts.ts';
import { detailOf } from '../errors/parse-error-body.ts';
import type { AttemptOutcome } from '../retry/decide.ts';
import { retryAfterMs } from '../retry/retry-after.ts';

/** What an error response means for the retry. @param body its text, as much as could be read. */
export const errorOutcome = (status: number, headers: Headers, body: string): AttemptOutcome => {
  const demandedMs = (limited: boolean): number | undefined =>
    retryAfterMs((name) => headers.get(name), limited, Date.now());
  if (status === 401) return { kind: 'key-refused' };
  if (status === 429)
    return { kind: 'rate-limited', source: 'gateway', retryAfterMs: demandedMs(true) };
  if (status >= 500) return { kind: 'server-error', retryAfterMs: demandedMs(false) };
  switch (meaningOf(status, detailOf(body))) {
    case 'rate-limited-by-whatsapp':
      return { kind: 'rate-limited', source: 'whatsapp', retryAfterMs: demandedMs(true) };
    case 'device-offline':
      return { kind: 'device-offline' };
    case 'outcome-unknown':
      return { kind: 'unconfirmed' };
    default:
      return { kind: 'refused' };
  }
};
