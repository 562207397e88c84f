/**
 * What is made when it is first asked for, and kept. One that could not be made is tried again by whoever asks next: a
 * part of a web page's program may be out of reach for a moment.
 */
export const lazily = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    }));
};
