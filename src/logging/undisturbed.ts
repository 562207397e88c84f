/**
 * An observer whose own faults stay its own: what it throws, or promises and breaks, must not turn a message that
 * was sent into a failure, nor end the program as an unhandled rejection.
 */
export const undisturbed =
  <Args extends readonly unknown[]>(observer: (...args: Args) => unknown) =>
  (...args: Args): void => {
    try {
      const result = observer(...args);
      if (result instanceof Promise) result.catch(() => undefined);
    } catch {
      // Nobody is there to be told: a logger that fails cannot log it.
    }
  };
