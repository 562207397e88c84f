/** A call as a promise: mocks, middleware and whatever else is given answer without one too, or throw without one. */
export const promised = <T>(call: () => T | Promise<T>): Promise<T> => {
  try {
    return Promise.resolve(call());
  } catch (error) {
    return Promise.reject(error);
  }
};
