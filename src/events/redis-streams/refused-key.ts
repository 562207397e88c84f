/**
 * The error code of a reply that concerns one key alone: a key of another type, one that the user may not read, or a
 * stream without the group. Undefined for all other errors, such as a lost connection.
 */
export const refusalOf = (error: unknown): string | undefined =>
  error instanceof Error
    ? /^(?:WRONGTYPE|NOPERM|NOGROUP|BUSYGROUP)\b/.exec(error.message)?.[0]
    : undefined;
