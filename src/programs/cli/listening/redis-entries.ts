import { entriesRead, type StreamEntry } from '../../../events/redis-streams/stream-entry.ts';
import type { RedisClient } from '../../../redis/redis-client.ts';
import { wait } from '../../../retry/wait.ts';
import { connectRedis, isAway, redisProblem } from './redis-connection.ts';
import { StreamPositions } from './stream-positions.ts';

/** How long a read waits before it looks for new streams. */
const blockMs = 1_000;
/** The wait after a failure. */
const retryAfterMs = 500;

/** Which entries are read, and the callbacks for what happens. */
export interface EntryReading {
  readonly url: string;
  /** The name of a stream, or the pattern `stream:*`. */
  readonly wanted: string;
  readonly signal: AbortSignal;
  readonly tell: (text: string) => void;
  /** Called when entries are read from now on. */
  readonly onReady: () => void;
}

/**
 * Reads new entries until the signal ends it; then it rejects with the signal's reason. It does not join a consumer
 * group, so consumers still receive every event.
 */
export const readNewEntries = async (
  { url, wanted, signal, tell, onReady }: EntryReading,
  take: (entry: StreamEntry) => Promise<void>,
): Promise<void> => {
  const client = await connectRedis(url);
  // Pending commands reject.
  const end = (): void => {
    if (client.isOpen) client.destroy();
  };
  signal.addEventListener('abort', end);
  try {
    signal.throwIfAborted();
    const positions = await StreamPositions.atTheEnd(client, wanted).catch((error: unknown) => {
      throw redisProblem(error, url);
    });
    onReady();
    for await (const entry of entriesSince(positions, client, url, signal, tell)) await take(entry);
  } finally {
    signal.removeEventListener('abort', end);
    end();
  }
};

/** New entries. After a lost connection it continues where it stopped. */
async function* entriesSince(
  positions: StreamPositions,
  client: RedisClient,
  url: string,
  signal: AbortSignal,
  tell: (text: string) => void,
): AsyncGenerator<StreamEntry, void> {
  let isLost = false;
  for (;;) {
    let entries: readonly StreamEntry[];
    try {
      await positions.find();
      entries = await read(client, positions, signal);
    } catch (error) {
      if (signal.aborted) return;
      if (!isAway(error)) throw redisProblem(error, url);
      if (!isLost) tell('The connection to Redis is lost. Reconnecting …');
      isLost = true;
      await wait(retryAfterMs, signal);
      continue;
    }
    if (isLost) tell('Connected to Redis again.');
    isLost = false;
    for (const entry of entries) {
      positions.advance(entry.stream, entry.id);
      yield entry;
    }
  }
}

const read = async (
  client: RedisClient,
  { streams }: StreamPositions,
  signal: AbortSignal,
): Promise<readonly StreamEntry[]> => {
  if (streams.length === 0) {
    await wait(blockMs, signal);
    return [];
  }
  const options = ['COUNT', '100', 'BLOCK', String(blockMs)];
  return entriesRead(await client.sendCommand(['XREAD', ...options, 'STREAMS', ...streams]));
};
