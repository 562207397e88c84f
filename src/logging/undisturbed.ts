/**
 * A callback whose errors and rejections are ignored: a failing observer must not turn a message that was sent into a
 * failure, nor end the program with an unhandled rejection.
 */
export const undisturbed =
  <Args extends readonly unknown[]>(observer: (...args: Args) => unknown) =>
  (...args: Args): void => {
    // A promise may be of another realm, or of a library. The failure is not reported: a failing logger cannot log it.
    new Promise((resolve) => resolve(observer(...args))).catch(() => undefined);
  };
