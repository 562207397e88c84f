import type { RedisClient } from '../../redis/redis-client.ts';

/** The names of the streams that a pattern finds, each once or more often: that is how Redis looks through its keys. */
export async function* matchingStreams(
  client: RedisClient,
  pattern: string,
): AsyncGenerator<string, void> {
  let cursor = '0';
  do {
    const command = ['SCAN', cursor, 'MATCH', pattern, 'COUNT', '1000', 'TYPE', 'stream'];
    const [next, names] = (await client.sendCommand(command)) as [string, string[]]; // as Redis has it
    yield* names;
    cursor = next;
  } while (cursor !== '0');
}
