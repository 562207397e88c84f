import { claimEvent, duplicateKeys, whileClaimed } from '../duplicates.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';
import { handlerOf } from '../handlers.ts';
import { withinLimit } from '../time-limit.ts';
import type { ConsumerSettings, StreamContext } from './consumer-options.ts';
import { countScript, deadLetterScript } from './entry-scripts.ts';
import type { StreamEntry } from './stream-entry.ts';

/** An entry on its way to its handler. */
export interface Delivery {
  readonly entry: StreamEntry;
  readonly event: WsapiEvent | UnknownEvent;
  readonly signal: AbortSignal;
  /** Told when `commit` has acknowledged it: nobody can take it over any more. */
  readonly committed: () => void;
}

/** How it ended. What failed stays with the group, until it is tried again. */
export type EntryResult = 'handled' | 'failed' | 'duplicate';

/**
 * Does with an event what has to be done, remembers that, and acknowledges it, in this order: a consumer that dies
 * in between leaves the event to another. Rejects where Redis or the store cannot be reached; then nothing is lost
 * either.
 *
 * @param atWork holds the delivery while its handler runs.
 */
export const handleEntry = async (
  settings: ConsumerSettings,
  delivery: Delivery,
  atWork: Set<Delivery>,
): Promise<EntryResult> => {
  const { duplicates, claimAfterMs, handlerTimeoutMs, rememberMs, group, logger } = settings;
  const { entry, event } = delivery;
  const { eventId, eventType, instanceId } = event;
  const details = { eventId, eventType, instanceId };
  const handler = handlerOf(settings.handlers, event);
  if (handler === undefined) {
    await acknowledge(settings, entry);
    return 'handled';
  }
  // Each group has to handle what another may have handled.
  const keys = duplicateKeys(event).map((key) => `${group}:${key}`);
  if (duplicates) {
    const claim = await claimEvent(duplicates, keys, claimAfterMs);
    if (claim === 'done') {
      await acknowledge(settings, entry);
      logger?.info('an event came again and was passed over', details);
    }
    // Where somebody is at it, it comes again: that one may fail, or be dead.
    if (claim !== 'new') return claim === 'done' ? 'duplicate' : 'failed';
  }
  const release = async (): Promise<void> => {
    for (const key of duplicates ? keys : []) await duplicates?.release(key);
  };
  const attempt = await count(settings, entry, 'begin');
  if (attempt === 0) {
    // Another consumer has it by now.
    await release();
    return 'failed';
  }
  try {
    atWork.add(delivery);
    try {
      const onLong = (): void =>
        logger?.warn(`the handler of ${eventType} has not ended after claimAfterMs`, details);
      await whileClaimed(duplicates, keys, claimAfterMs, delivery.signal, onLong, () =>
        withinLimit(handlerTimeoutMs, eventType, delivery.signal, (signal) =>
          handler(event, { ...contextOf(settings, delivery, attempt, keys), signal }),
        ),
      );
    } finally {
      atWork.delete(delivery);
    }
  } catch (error) {
    const failure = { ...details, attempt, error: nameOf(error) };
    logger?.error(`the handler of ${eventType} failed`, failure);
    settings.onError?.(error, event);
    await release();
    if (attempt >= settings.maxAttempts)
      await bury(settings, entry, attempt, `the handler failed: ${nameOf(error)}`);
    else await count(settings, entry, 'fail');
    return 'failed';
  }
  for (const key of duplicates ? keys : []) await duplicates?.confirm(key, rememberMs);
  await acknowledge(settings, entry);
  logger?.debug('an event was handled', details);
  return 'handled';
};

const contextOf = (
  { marks, group, rememberMs }: ConsumerSettings,
  { entry: { stream, id }, committed }: Delivery,
  attempt: number,
  keys: readonly string[],
): Omit<StreamContext, 'signal'> => ({
  attempt,
  stream,
  entryId: id,
  commit: async (commands) => {
    const done = await marks.commit(keys, rememberMs, { stream, group, id }, commands);
    if (done) committed();
    return done;
  },
});

/** @returns how often a handler of the entry began; 0 where the entry is another's. */
const count = async (
  { client, group, consumer }: ConsumerSettings,
  { stream, id }: StreamEntry,
  what: 'begin' | 'fail',
): Promise<number> => {
  const begun = await countScript.run(client, [stream], [group, consumer, id, what]);
  return begun as number; // our own script's
};

const acknowledge = async (
  { client, group }: ConsumerSettings,
  { stream, id }: StreamEntry,
): Promise<void> => {
  await client.sendCommand(['XACK', stream, group, id]);
};

/**
 * Makes a dead letter of an entry.
 *
 * @param reason holds no words of an error: those may be anybody's.
 */
export const bury = async (
  { client, group, deadLetters, logger }: ConsumerSettings,
  { stream, id, fields }: StreamEntry,
  attempts: number,
  reason: string,
): Promise<void> => {
  const letter = { ...fields, stream, entryId: id, group, attempts: String(attempts), reason };
  const buried = await deadLetterScript.run(
    client,
    [stream, deadLetters],
    [group, id, ...Object.entries(letter).flat()],
  );
  // Otherwise another consumer came to an end with it.
  if (buried === 1)
    logger?.error('an event became a dead letter', { reason, attempts, entryId: id });
};

/** What is an error's own name: its words may hold what somebody wrote. */
export const nameOf = (error: unknown): string =>
  error instanceof Error ? error.name : typeof error;
