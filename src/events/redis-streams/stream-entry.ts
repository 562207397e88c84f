/** An entry of a stream. */
export interface StreamEntry {
  readonly stream: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

type RawEntry = readonly [id: string, fields: readonly string[] | null];

/** The reply of `XREADGROUP` and `XREAD`: in RESP2 a list of pairs, in RESP3 an object or a map, null if empty. */
export const entriesRead = (reply: unknown): StreamEntry[] => {
  if (typeof reply !== 'object' || reply === null) return [];
  const byStream =
    Array.isArray(reply) || reply instanceof Map ? [...reply] : Object.entries(reply);
  return (byStream as [string, readonly RawEntry[]][]).flatMap(([stream, entries]) =>
    entriesOf(stream, entries),
  ); // see above
};

/** An entry that another consumer had, or that failed here. */
export interface EntryTakenOver {
  readonly entry: StreamEntry;
  /** How many handlers have begun with it. */
  readonly begun: number;
  /** Whether the last of these neither succeeded nor failed: the entry may have killed its process. */
  readonly brokeOff: boolean;
}

/** The entries that were taken over in one call. */
export interface TakenOver {
  /** The cursor for the next call; `0-0` at the end. */
  readonly cursor: string;
  readonly entries: readonly EntryTakenOver[];
  /** How many entries were deleted from the stream, so that nobody can handle them. */
  readonly deleted: number;
}

/** The reply of `takeOverScript`. */
export const entriesTakenOver = (stream: string, reply: unknown): TakenOver => {
  const [cursor, entries, deleted] = reply as [
    string,
    [id: string, fields: string[], count: number][],
    number,
  ]; // as the script returns it
  return {
    cursor,
    deleted,
    entries: entries.map(([id, fields, count]) => ({
      entry: { stream, id, fields: pairs(fields) },
      begun: Math.floor(count / 2),
      brokeOff: count % 2 === 0,
    })),
  };
};

/** Before Redis 7, a deleted entry comes without fields. */
const entriesOf = (stream: string, entries: readonly RawEntry[]): StreamEntry[] =>
  entries.flatMap(([id, fields]) => (fields ? [{ stream, id, fields: pairs(fields) }] : []));

/** From entries: an assignment to a field named `__proto__` would be lost. */
const pairs = (flat: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    flat.flatMap((name, index) => (index % 2 === 0 ? [[name, flat[index + 1] ?? '']] : [])),
  );
