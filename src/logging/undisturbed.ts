/**
 * A callback whose errors and rejections are ignored: a failing observer must not turn a message that was sent into a
 * failure, nor end the program with an unhandled rejection.
 */
export const undisturbed =
  <Args extends readonly unknown[]>(observer: (...args: Args) => unknown) =>
  (...args: Args): void => {
    try {
      const result = observer(...args);
      if (result instanceof Promise) result.catch(() => undefined);
    } catch {
      // This cannot be reported: a logger that fails cannot log it.
    }
  };
