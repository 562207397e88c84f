interface Listener {
  readonly callbacks: Set<{ readonly callback: () => void }>;
  readonly notify: () => void;
}

/** One listener a signal: Node 20 warns of a leak from the eleventh on, and a signal may belong to many calls. */
const listeners = new WeakMap<AbortSignal, Listener>();

/** Calls back once when a signal is aborted; at once if it already is. @returns a function that stops listening. */
export const onAbort = (signal: AbortSignal, callback: () => void): (() => void) => {
  if (signal.aborted) {
    callback();
    return () => undefined;
  }
  const { callbacks, notify } = listeners.get(signal) ?? listenTo(signal);
  const entry = { callback };
  callbacks.add(entry);
  return () => {
    callbacks.delete(entry);
    if (callbacks.size > 0 || listeners.get(signal)?.callbacks !== callbacks) return;
    listeners.delete(signal);
    signal.removeEventListener('abort', notify);
  };
};

const listenTo = (signal: AbortSignal): Listener => {
  const callbacks: Listener['callbacks'] = new Set();
  const notify = (): void => {
    listeners.delete(signal);
    for (const { callback } of callbacks) callback();
  };
  const listener = { callbacks, notify };
  listeners.set(signal, listener);
  signal.addEventListener('abort', notify, { once: true });
  return listener;
};
