import { HandlerTimeoutError } from '../errors/handler-timeout-error.ts';

/**
 * Runs a handler for as long as it may take. What does not end then cannot be stopped from outside: its signal is
 * aborted, nobody waits for it any more, and what becomes of it counts for nothing.
 *
 * @param limitMs undefined for no limit.
 * @param signal aborted when nobody waits for the handler any more for another reason.
 * @throws {HandlerTimeoutError} once the time is over; also the reason of the handler's signal.
 */
export const withinLimit = async (
  limitMs: number | undefined,
  eventType: string,
  signal: AbortSignal,
  handle: (signal: AbortSignal) => unknown,
): Promise<void> => {
  if (limitMs === undefined) {
    await handle(signal);
    return;
  }
  const ending = new AbortController();
  const follow = (): void => ending.abort(signal.reason);
  if (signal.aborted) follow();
  signal.addEventListener('abort', follow);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      const error = new HandlerTimeoutError(
        `The handler of ${eventType} has not ended within handlerTimeoutMs (${limitMs} ms).`,
      );
      reject(error);
      ending.abort(error);
    }, limitMs);
  });
  try {
    await Promise.race([handle(ending.signal), over]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', follow);
  }
};
