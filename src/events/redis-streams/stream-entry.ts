/** An entry of a stream as Redis gives it. */
export interface StreamEntry {
  readonly stream: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, string>>;
}

type RawEntry = readonly [id: string, fields: readonly string[] | null];

/** What `XREADGROUP` and `XREAD` answer: by RESP2 a list of pairs, by RESP3 an object or a map; null where nothing came. */
export const entriesRead = (reply: unknown): StreamEntry[] => {
  if (typeof reply !== 'object' || reply === null) return [];
  const byStream =
    Array.isArray(reply) || reply instanceof Map ? [...reply] : Object.entries(reply);
  return (byStream as [string, readonly RawEntry[]][]).flatMap(([stream, entries]) =>
    entriesOf(stream, entries),
  ); // as Redis has it
};

/** An entry that was somebody's before. */
export interface EntryTakenOver {
  readonly entry: StreamEntry;
  /** How often a handler began with it. */
  readonly begun: number;
  /** Whether the last of these came to no end, neither a good one nor a bad: its process may have died of it. */
  readonly brokeOff: boolean;
}

/** What was taken over at once. */
export interface TakenOver {
  /** Where the next has to begin; `0-0` at the end. */
  readonly cursor: string;
  readonly entries: readonly EntryTakenOver[];
  /** Entries that nobody can handle any more, since they were deleted from the stream. */
  readonly deleted: number;
}

/** What `takeOverScript` answers. */
export const entriesTakenOver = (stream: string, reply: unknown): TakenOver => {
  const [cursor, entries, deleted] = reply as [
    string,
    [id: string, fields: string[], count: number][],
    number,
  ]; // as the script has it
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

/** Before Redis 7, what was deleted comes without fields. */
const entriesOf = (stream: string, entries: readonly RawEntry[]): StreamEntry[] =>
  entries.flatMap(([id, fields]) => (fields ? [{ stream, id, fields: pairs(fields) }] : []));

const pairs = (flat: readonly string[]): Readonly<Record<string, string>> => {
  const fields: Record<string, string> = {};
  for (let index = 0; index + 1 < flat.length; index += 2)
    fields[flat[index] ?? ''] = flat[index + 1] ?? '';
  return fields;
};
