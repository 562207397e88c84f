import { SignatureVerifier } from '../../../events/signature.ts';
import type { RedisClient } from '../../../redis/redis-client.ts';
import { checkedEntry } from '../../../events/redis-streams/checked-entry.ts';
import { entriesRead, type StreamEntry } from '../../../events/redis-streams/stream-entry.ts';
import { resolveConnection, type ConnectionFlags } from '../connection/connection-options.ts';
import { variable } from '../connection/environment-variables.ts';
import { wait } from '../../../retry/wait.ts';
import { say } from '../output/say.ts';
import { connectRedis, isAway, redisProblem, redisUrl } from './redis-connection.ts';
import { StreamPositions } from './stream-positions.ts';
import type { AnyEvent } from './event-text.ts';

/** How long a read waits before it looks for new streams. */
const blockMs = 1_000;
/** The wait after a failure. */
const retryAfterMs = 500;

export interface RedisFlags extends ConnectionFlags {
  readonly redis: string | true;
  readonly unsigned?: boolean;
}

/**
 * Reads the stream of the instance, or all streams if no instance is named, until the signal ends it. It does not
 * join a consumer group, so consumers still receive every event.
 *
 * @param opened called when events are received from then on.
 */
export const readRedis = async (
  { redis, unsigned = false, ...flags }: RedisFlags,
  take: (event: AnyEvent) => void,
  signal: AbortSignal,
  opened: () => void = () => undefined,
): Promise<void> => {
  const url = redisUrl(redis);
  const secret = unsigned ? undefined : variable('WSAPI_SIGNING_SECRET');
  const verifier = secret === undefined ? undefined : new SignatureVerifier(secret);
  const { instanceId } = (await resolveConnection(flags)).connection;
  const client = await connectRedis(url);
  // Pending commands reject.
  const end = (): void => {
    if (client.isOpen) client.destroy();
  };
  signal.addEventListener('abort', end);
  const show = async (entry: StreamEntry): Promise<void> => {
    const checked = await checkedEntry(entry, verifier);
    if ('event' in checked) take(checked.event);
    else say(checked.reason);
  };
  try {
    signal.throwIfAborted();
    const wanted = `stream:${instanceId ?? '*'}`;
    const positions = await StreamPositions.atTheEnd(client, wanted).catch((error: unknown) => {
      throw redisProblem(error, url);
    });
    if (verifier === undefined)
      say('Signatures are not checked, because WSAPI_SIGNING_SECRET is not set.');
    say(`Waiting for events in Redis (${wanted}) …`);
    opened();
    for await (const entry of entriesSince(positions, client, url, signal)) await show(entry);
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
      if (!isLost) say('The connection to Redis is lost. Reconnecting …');
      isLost = true;
      await wait(retryAfterMs, signal);
      continue;
    }
    if (isLost) say('Connected to Redis again.');
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
