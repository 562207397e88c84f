import type { RedisClient } from '../../redis/redis-client.ts';

/** The names of the streams that match a pattern. Redis may return a name more than once. */
export async function* matchingStreams(
  client: RedisClient,
  pattern: string,
): AsyncGenerator<string, void> {
  for (const node of (await client.nodes?.()) ?? [client]) yield* namesIn(node, pattern);
}

async function* namesIn(client: RedisClient, pattern: string): AsyncGenerator<string, void> {
  let cursor = '0';
  do {
    const command = ['SCAN', cursor, 'MATCH', pattern, 'COUNT', '1000', 'TYPE', 'stream'];
    const [next, names] = (await client.sendCommand(command)) as [string, string[]]; // safe: SCAN returns a cursor and names
    yield* names;
    cursor = next;
  } while (cursor !== '0');
}
