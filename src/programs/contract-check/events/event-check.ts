import type { OpenApi } from '../../../contract/openapi.ts';
import { longestTimerMs } from '../../../retry/wait.ts';
import type { Check } from '../finding.ts';
import { counted } from '../report/counts.ts';
import type { Listen } from './arrival.ts';
import { HeldEvents } from './held-events.ts';

export interface EventCheckOptions {
  /** The contract of events. */
  readonly contract: OpenApi;
  readonly listen: Listen;
  /** The way that they come, in words. */
  readonly way: string;
  readonly isSigned: boolean;
  /** The check ends after so many seconds. */
  readonly seconds: number;
  /** It ends earlier after so many events. */
  readonly count: number | undefined;
}

/** Checks whether live events follow the contract. */
export const eventCheck =
  ({ contract, listen, way, isSigned, seconds, count }: EventCheckOptions): Check =>
  async () => {
    const started = performance.now();
    const events = new HeldEvents(contract);
    const enough = new AbortController();
    const end = (): void => {
      enough.abort();
    };
    const timer = setTimeout(end, Math.min(seconds * 1000, longestTimerMs));
    // Ctrl-C shows what was found so far.
    process.once('SIGINT', end);
    let failure: { readonly error: unknown } | undefined;
    try {
      await listen(
        (arrival) => {
          if (enough.signal.aborted) return;
          events.take(arrival);
          if (events.total === count) end();
        },
        enough.signal,
        (text) => {
          process.stderr.write(`${text}\n`);
        },
      );
    } catch (error) {
      if (events.total === 0) throw error;
      failure = { error };
    } finally {
      clearTimeout(timer);
      process.off('SIGINT', end);
    }
    const { findings, total, types } = events;
    const tookSeconds = ((performance.now() - started) / 1000).toFixed(1);
    const summary = [
      `${counted(total, 'event', 'events')} in ${tookSeconds} s${types === '' ? '' : ` (${types})`}`,
      way,
      ...(isSigned ? [] : ['signatures were not checked: WSAPI_SIGNING_SECRET is not set']),
    ].join('; ');
    if (findings.some(({ kind }) => kind === 'broken'))
      return { check: 'server', outcome: 'broken', findings, summary };
    const reason = reasonOf(failure, total, count, tookSeconds);
    return reason === undefined
      ? { check: 'server', outcome: 'kept', findings, summary }
      : { check: 'server', outcome: 'unchecked', findings, reason };
  };

/** Why the events cannot be called right; undefined if they can. */
const reasonOf = (
  failure: { readonly error: unknown } | undefined,
  total: number,
  count: number | undefined,
  seconds: string,
): string | undefined => {
  if (failure !== undefined) {
    const { error } = failure;
    const why = error instanceof Error ? error.message : String(error);
    return `After ${counted(total, 'event', 'events')} no more could be read: ${why}`;
  }
  if (total === 0) return `No event arrived in ${seconds} s.`;
  if (count !== undefined && total < count)
    return `Only ${total} of ${count} events arrived in ${seconds} s.`;
  return undefined;
};
