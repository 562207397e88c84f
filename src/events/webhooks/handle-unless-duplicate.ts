import { errorTypeOf } from '../../telemetry/error-type.ts';
import type { EventWork } from '../../telemetry/event-channel.ts';
import { duplicateKeys } from '../duplicate-keys.ts';
import { errorName } from '../../errors/error-name.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';
import { handlerOf } from '../handlers.ts';
import { onAbort } from '../../retry/on-abort.ts';
import { retryIdempotent } from '../../retry/retry-idempotent.ts';
import { runHandler } from '../run-handler.ts';
import { claimEvent, confirmEvent, releaseEvent, whileClaimed } from '../claim-event.ts';
import type { WebhookSettings } from './webhook-options.ts';

/** The store of duplicates gets this long to recover before an event is finished without it. */
const retryForMs = 2000;

/**
 * Runs the handler of an event, unless the event is a duplicate. Never rejects. If the store of duplicates fails, the
 * event is handled as if it were new: handling an event twice is better than losing it.
 */
export const handleUnlessDuplicate = async (
  settings: WebhookSettings,
  event: WsapiEvent | UnknownEvent,
  signal: AbortSignal,
  work: EventWork | undefined,
): Promise<'handled' | 'failed' | 'duplicate'> => {
  const { duplicates, logger, claimMs, rememberMs } = settings;
  const { eventId, eventType, instanceId } = event;
  const details = { eventId, eventType, instanceId };
  const keys = duplicateKeys(event);
  const storeFailed = (doing: string, error: unknown): void =>
    logger?.error(`the store of duplicates failed to ${doing} an event`, {
      ...details,
      error: errorName(error),
    });

  // Not retried: if the reply to the first claim was lost, the second would find the event claimed.
  const claim = await claimEvent(duplicates, keys, claimMs).catch((error: unknown) => {
    storeFailed('claim', error);
    return 'new' as const;
  });
  if (claim !== 'new') {
    logger?.info('skipped a duplicate event', { ...details, claim });
    return 'duplicate';
  }

  return whileClaimed(duplicates, keys, claimMs, signal, async () => {
    const ending = new AbortController();
    const stopListening = onAbort(signal, () => ending.abort(signal.reason));
    try {
      const time = {
        limitMs: settings.handlerTimeoutMs,
        longMs: claimMs,
        onLong: () => logger?.warn('a handler is still running after claimMs', details),
      };
      await runHandler(time, ending, (limited) =>
        handlerOf(settings.handlers, event)?.(event, { signal: limited }),
      );
    } catch (error) {
      if (work) work.errorType = errorTypeOf(error);
      await retryIdempotent(() => releaseEvent(duplicates, keys), {
        forMs: retryForMs,
        signal,
      }).catch((failure: unknown) => storeFailed('release', failure));
      logger?.error('a handler failed', {
        ...details,
        error: errorName(error),
        at: placeOf(error),
      });
      settings.onError?.(error, event);
      return 'failed';
    } finally {
      stopListening();
    }
    await retryIdempotent(() => confirmEvent(duplicates, keys, rememberMs), {
      forMs: retryForMs,
      signal,
    }).catch((failure: unknown) => storeFailed('confirm', failure));
    logger?.debug('handled an event', details);
    return 'handled';
  });
};

/**
 * Where a handler failed: the first frame of the stack. `stack` contains the message, which may hold user text that
 * looks like a stack frame, so the message is cut off first.
 */
const placeOf = (error: unknown): string | undefined => {
  try {
    if (!(error instanceof Error)) return undefined;
    const { message, stack }: { message: unknown; stack?: unknown } = error;
    if (typeof message !== 'string' || typeof stack !== 'string') return undefined;
    const start = stack.indexOf(message);
    // The message was changed later and cannot be found in the stack.
    if (start === -1) return undefined;
    return /^ *at .*$/m.exec(stack.slice(start + message.length))?.[0].trim();
  } catch {
    // A getter or a proxy threw: what a handler throws may be anything.
    return undefined;
  }
};
