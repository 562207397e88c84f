import { claimEvent, duplicateKeys, whileClaimed, type Claim } from '../duplicates.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';
import { handlerOf } from '../handlers.ts';
import { withinLimit } from '../time-limit.ts';
import type { WebhookSettings } from './webhook-options.ts';

/**
 * Does with an event what has to be done, unless that was done before. Never rejects: a store that fails counts as
 * one that knows nothing, for an event that is handled twice is better than one that is lost.
 */
export const handleEvent = async (
  settings: WebhookSettings,
  event: WsapiEvent | UnknownEvent,
  signal: AbortSignal,
): Promise<'handled' | 'failed' | 'duplicate'> => {
  const { duplicates, logger, handlers, onError, claimMs, rememberMs, handlerTimeoutMs } = settings;
  const { eventId, eventType, instanceId } = event;
  const details = { eventId, eventType, instanceId };
  const remember = async <T>(doing: string, act: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await act();
    } catch (error) {
      logger?.error(`the store of duplicates failed to ${doing} an event`, {
        ...details,
        error: nameOf(error),
      });
      return undefined;
    }
  };
  const keys = duplicateKeys(event);
  const claim: Claim =
    (await remember('claim', () => claimEvent(duplicates, keys, claimMs))) ?? 'new';
  if (claim !== 'new') {
    logger?.info('an event came again and was passed over', { ...details, claim });
    return 'duplicate';
  }
  const each = (act: (key: string) => void | Promise<void>) => async (): Promise<void> => {
    for (const key of keys) await act(key);
  };
  try {
    const onLong = (): void =>
      logger?.warn(`the handler of ${eventType} has not ended after claimMs`, details);
    await whileClaimed(duplicates, keys, claimMs, signal, onLong, () =>
      withinLimit(handlerTimeoutMs, eventType, signal, (limited) =>
        handlerOf(handlers, event)?.(event, { signal: limited }),
      ),
    );
  } catch (error) {
    await remember(
      'release',
      each((key) => duplicates.release(key)),
    );
    logger?.error(`the handler of ${eventType} failed`, { ...details, ...traceOf(error) });
    onError?.(error, event);
    return 'failed';
  }
  await remember(
    'confirm',
    each((key) => duplicates.confirm(key, rememberMs)),
  );
  logger?.debug('an event was handled', details);
  return 'handled';
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** Where a handler failed. Its error's own words may hold what somebody wrote: those are for `onError`. */
const traceOf = (error: unknown): object => ({
  error: nameOf(error),
  at: error instanceof Error ? /^ *at .*$/m.exec(error.stack ?? '')?.[0].trim() : undefined,
});
