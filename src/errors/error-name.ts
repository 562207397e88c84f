/**
 * The class of an error, for logs and dead letters. An error's message may hold what somebody wrote, and so may a name
 * that a program set: only what looks like a class is shown.
 */
export const errorName = (error: unknown): string => {
  try {
    if (!(error instanceof Error)) return typeof error;
    const name: unknown = error.name;
    return typeof name === 'string' && /^[\w$.]{1,60}$/.test(name) ? name : 'Error';
  } catch {
    // A getter or a proxy threw: what a user's function throws may be anything.
    return 'Error';
  }
};
