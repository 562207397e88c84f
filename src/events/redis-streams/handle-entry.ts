import { errorTypeOf } from '../../telemetry/error-type.ts';
import type { EventWork } from '../../telemetry/event-channel.ts';
import { duplicateKeys } from '../duplicate-keys.ts';
import { errorName } from '../../errors/error-name.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';
import { handlerOf, type Handler } from '../handlers.ts';
import { retryIdempotent } from '../../retry/retry-idempotent.ts';
import { runHandler } from '../run-handler.ts';
import { claimEvent, confirmEvent, releaseEvent, whileClaimed } from '../claim-event.ts';
import type { ConsumerSettings, StreamContext } from './consumer-options.ts';
import { writeDeadLetter } from './dead-letter.ts';
import type { EntryWrites } from './entry-writes.ts';
import type { StreamEntry } from './stream-entry.ts';

/** How long marking an event as handled is retried, in ms. */
const retryForMs = 60_000;

/** An entry on its way to its handler. */
export interface Delivery {
  readonly entry: StreamEntry;
  readonly event: WsapiEvent | UnknownEvent;
  /** Its telemetry, if there are subscribers. */
  readonly work: EventWork | undefined;
  /** Aborted when another consumer has taken the entry over, or when its handler is given up. */
  readonly ending: AbortController;
  /** Aborted when the consumer is closed and cannot wait for Redis any longer. */
  readonly over: AbortSignal;
  /** Called when `commit` has acknowledged the entry: then no consumer can take it over. */
  readonly committed: () => void;
}

/** What became of an entry. One that failed stays with the group and is tried again. */
export type EntryResult = 'handled' | 'failed' | 'duplicate';

/**
 * Runs the handler of an event, remembers that, and acknowledges the entry, in this order: if the consumer dies in
 * between, the event goes to another one. Rejects if Redis or the store cannot be reached. Nothing is lost then either.
 *
 * @param atWork holds the delivery while its handler runs.
 */
export const handleEntry = async (
  settings: ConsumerSettings,
  delivery: Delivery,
  writes: EntryWrites,
  atWork: Set<Delivery>,
): Promise<EntryResult> => {
  const { duplicates, claimAfterMs, group, logger } = settings;
  const { entry, event, over } = delivery;
  const handler = handlerOf(settings.handlers, event);
  if (handler === undefined) {
    await writes.acknowledge(entry, over);
    return 'handled';
  }
  // Each group handles every event, so each has keys of its own. They lie on the stream's server in a cluster, because
  // `commit` uses them in one script.
  const keys = duplicateKeys(event).map((key) => `${hashTagOf(entry.stream)}${group}:${key}`);
  if (duplicates) {
    const claim = await claimEvent(duplicates, keys, claimAfterMs);
    if (claim === 'done') {
      await writes.acknowledge(entry, over);
      logger?.info('skipped a duplicate event', detailsOf(event));
      return 'duplicate';
    }
    // Another consumer is handling it. The entry is tried again, because that consumer may fail or die.
    if (claim === 'pending') return 'failed';
  }
  const attempt = await writes.begin(entry);
  if (attempt === 0) {
    // Another consumer has taken the entry over.
    if (duplicates) await releaseEvent(duplicates, keys);
    return 'failed';
  }
  // The claim is kept until the event is marked as handled, however long Redis is away.
  return whileClaimed(duplicates, keys, claimAfterMs, over, async () => {
    try {
      atWork.add(delivery);
      await runEntryHandler(settings, delivery, handler, attempt, keys);
    } catch (error) {
      if (delivery.work) delivery.work.errorType = errorTypeOf(error);
      await fail(settings, delivery, writes, attempt, keys, error);
      return 'failed';
    } finally {
      atWork.delete(delivery);
    }
    await finish(settings, delivery, writes, keys);
    return 'handled';
  });
};

/** A cluster places a key by the part in its first braces, and by the whole name where there are none. */
const hashTagOf = (stream: string): string => `{${/\{([^}]+)\}/.exec(stream)?.[1] ?? stream}}`;

const detailsOf = ({ eventId, eventType, instanceId }: WsapiEvent | UnknownEvent): object => ({
  eventId,
  eventType,
  instanceId,
});

const runEntryHandler = (
  settings: ConsumerSettings,
  { entry, event, ending, over, committed }: Delivery,
  handler: Handler<StreamContext>,
  attempt: number,
  keys: readonly string[],
): Promise<void> => {
  const { marks, group, rememberMs, handlerTimeoutMs, claimAfterMs, logger } = settings;
  const { stream, id } = entry;
  const time = {
    limitMs: handlerTimeoutMs,
    longMs: claimAfterMs,
    onLong: () => logger?.warn('a handler is still running after claimAfterMs', detailsOf(event)),
  };
  const commit: StreamContext['commit'] = async (commands) => {
    const done = await marks.commit(keys, rememberMs, { stream, group, id }, commands, over);
    if (done) committed();
    return done;
  };
  return runHandler(time, ending, (signal) =>
    handler(event, { attempt, stream, entryId: id, commit, signal }),
  );
};

/** Marks an event as handled. */
const finish = async (
  settings: ConsumerSettings,
  { entry, event, over }: Delivery,
  writes: EntryWrites,
  keys: readonly string[],
): Promise<void> => {
  const { duplicates, rememberMs, logger } = settings;
  if (duplicates)
    await retryIdempotent(() => confirmEvent(duplicates, keys, rememberMs), {
      forMs: retryForMs,
      signal: over,
    });
  await writes.acknowledge(entry, over);
  logger?.debug('handled an event', detailsOf(event));
};

/** Leaves an event to the next attempt, or makes a dead letter of it. */
const fail = async (
  settings: ConsumerSettings,
  { entry, event }: Delivery,
  writes: EntryWrites,
  attempt: number,
  keys: readonly string[],
  error: unknown,
): Promise<void> => {
  const { duplicates, logger, maxAttempts, onError } = settings;
  logger?.error('a handler failed', { ...detailsOf(event), attempt, error: errorName(error) });
  onError?.(error, event);
  if (duplicates) await releaseEvent(duplicates, keys);
  if (attempt >= maxAttempts)
    await writeDeadLetter(settings, entry, attempt, `the handler failed: ${errorName(error)}`);
  else await writes.fail(entry);
};
