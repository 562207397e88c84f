import { errorTypeOf } from '../../telemetry/error-type.ts';
import type { EventWork } from '../../telemetry/event-channel.ts';
import { duplicateKeys } from '../duplicate-keys.ts';
import { errorName } from '../../errors/error-name.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';
import { handlerOf } from '../handlers.ts';
import { onAbort } from '../../retry/on-abort.ts';
import { retryIdempotent } from '../../retry/retry-idempotent.ts';
import { unlessAborted } from '../../retry/unless-aborted.ts';
import { runHandler } from '../run-handler.ts';
import { claimEvent, confirmEvent, releaseEvent, whileClaimed } from '../claim-event.ts';
import type { WebhookSettings } from './webhook-options.ts';

/** How long the store of duplicates may take for each step, retries included, in ms. Then the event goes on without it. */
const patienceMs = 2000;

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
  const claiming = claimEvent(duplicates, keys, claimMs);
  const claim = await inTime(claiming).catch((error: unknown) => {
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
      const release = async (): Promise<void> => {
        // A claim that took too long may still be made, or find the claim of another handler, which must stay.
        const late = await claiming.catch(() => 'new');
        if (late === 'new') await releaseEvent(duplicates, keys);
      };
      await inTime(retryIdempotent(release, { forMs: patienceMs, signal })).catch(
        (failure: unknown) => storeFailed('release', failure),
      );
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
    const confirm = (): Promise<void> => confirmEvent(duplicates, keys, rememberMs);
    await inTime(retryIdempotent(confirm, { forMs: patienceMs, signal })).catch(
      (failure: unknown) => storeFailed('confirm', failure),
    );
    logger?.debug('handled an event', details);
    return 'handled';
  });
};

/**
 * Waits for the store no longer than `patienceMs`. A client of Redis keeps commands while it is not connected, and for
 * ever when the server hangs. They may still be carried out later, which is right for all three steps.
 */
const inTime = async <T>(step: Promise<T>): Promise<T> => {
  const late = new AbortController();
  const giveUp = (): void =>
    late.abort(new DOMException('The store did not respond in time.', 'TimeoutError'));
  // Node runs timers before it reads sockets: after a blocked event loop, a reply that is there must come first.
  let timer = setTimeout(() => {
    timer = setTimeout(giveUp, 0);
  }, patienceMs);
  try {
    return await unlessAborted(step, late.signal);
  } finally {
    clearTimeout(timer);
  }
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
