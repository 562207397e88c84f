import { matchingStreams } from '../../../events/redis-streams/matching-streams.ts';
import type { RedisClient } from '../../../redis/redis-client.ts';

/** How far each stream has been read, starting at its end. */
export class StreamPositions {
  readonly #client: RedisClient;
  readonly #wanted: string;
  readonly #last = new Map<string, string>();

  /** @param wanted the name of a stream, or the pattern `stream:*`. */
  private constructor(client: RedisClient, wanted: string) {
    this.#client = client;
    this.#wanted = wanted;
  }

  static async atTheEnd(client: RedisClient, wanted: string): Promise<StreamPositions> {
    const positions = new StreamPositions(client, wanted);
    for (const name of await positions.#names())
      positions.#last.set(name, await lastId(client, name));
    return positions;
  }

  /** Looks for new streams, which are read from their beginning. */
  async find(): Promise<void> {
    for (const name of await this.#names()) if (!this.#last.has(name)) this.#last.set(name, '0-0');
  }

  /** The arguments of `XREAD`: all names, then all ids. */
  get streams(): readonly string[] {
    return [...this.#last.keys(), ...this.#last.values()];
  }

  advance(name: string, id: string): void {
    this.#last.set(name, id);
  }

  async #names(): Promise<ReadonlySet<string>> {
    if (!this.#wanted.endsWith('*')) return new Set([this.#wanted]);
    const names = new Set<string>();
    for await (const name of matchingStreams(this.#client, this.#wanted)) names.add(name);
    return names;
  }
}

/** The id of the last entry. `XREAD` with `$` would miss entries that arrive between two reads. */
const lastId = async (client: RedisClient, name: string): Promise<string> => {
  const reply = await client.sendCommand(['XREVRANGE', name, '+', '-', 'COUNT', '1']);
  const [last] = reply as [[id: string, fields: unknown]?]; // safe: the reply of XREVRANGE
  return last?.[0] ?? '0-0';
};
