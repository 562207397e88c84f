/** Calls back once when a signal is aborted; at once if it already is. @returns a function that stops listening. */
export const onAbort = (signal: AbortSignal, callback: () => void): (() => void) => {
  if (signal.aborted) {
    callback();
    return () => undefined;
  }
  // One signal may belong to many calls, and Node 20 reports a leak from the eleventh listener on. A polyfill is not an
  // event target of Node.
  if (signal instanceof EventTarget) events?.setMaxListeners(0, signal);
  const listener = (): void => callback();
  signal.addEventListener('abort', listener, { once: true });
  return () => signal.removeEventListener('abort', listener);
};

interface Events {
  setMaxListeners(max: number, target: EventTarget): void;
}

const { process } = globalThis as {
  process?: { getBuiltinModule?: (id: 'node:events') => Events };
};
const events = process?.getBuiltinModule?.('node:events');
