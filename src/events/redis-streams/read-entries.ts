import type { RedisClient } from '../../redis/redis-client.ts';
import { wait } from '../../retry/wait.ts';
import { entriesRead, type StreamEntry } from './stream-entry.ts';

/** The pause of a cluster's reader where no stream has new entries, in ms. */
const clusterPauseMs = 50;

interface Reading {
  readonly group: string;
  readonly consumer: string;
  /** How many entries are read at most. At least one of each stream. */
  readonly count: number;
  /** How long to wait for entries, in ms. */
  readonly blockMs: number;
}

/** What was read. */
interface Read {
  readonly entries: readonly StreamEntry[];
  /** The error of streams that could not be read, where others could. */
  readonly failure?: Error;
}

/** Reads new entries for a consumer: none if none came in time. */
export const readEntries = async (
  reader: RedisClient,
  streams: readonly string[],
  { group, consumer, count, blockMs }: Reading,
): Promise<Read> => {
  const ofEach = String(Math.max(1, Math.ceil(count / streams.length)));
  const read = ['XREADGROUP', 'GROUP', group, consumer, 'COUNT', ofEach];
  if (reader.nodes) return readInCluster(reader, streams, read);
  const ids = streams.map(() => '>');
  // Redis takes whole numbers only.
  const block = ['BLOCK', String(Math.ceil(blockMs))];
  const blocking = [...read, ...block, 'STREAMS', ...streams, ...ids];
  return { entries: entriesRead(await reader.sendCommand(blocking)) };
};

/**
 * A command of a cluster cannot read two streams, and one that waits for entries would block the other streams of its
 * server. So each stream is asked, and then there is a short pause.
 */
const readInCluster = async (
  reader: RedisClient,
  streams: readonly string[],
  read: readonly string[],
): Promise<Read> => {
  const replies = await Promise.allSettled(
    streams.map((stream) => reader.sendCommand([...read, 'STREAMS', stream, '>'])),
  );
  const entries = replies.flatMap((reply) =>
    reply.status === 'fulfilled' ? entriesRead(reply.value) : [],
  );
  const failure = replies.find((reply) => reply.status === 'rejected');
  if (failure) return { entries, failure: failure.reason as Error }; // safe: the client rejects with errors
  if (entries.length === 0) await wait(clusterPauseMs, undefined);
  return { entries };
};
