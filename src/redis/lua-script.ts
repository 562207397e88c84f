import { createHash } from 'node:crypto';
import type { RedisClient } from './redis-client.ts';

/** A script that Redis runs in one go: nothing of another client comes in between. */
export class LuaScript {
  readonly #source: string;
  readonly #sha: string;

  constructor(source: string) {
    this.#source = source;
    // Redis knows its scripts by this digest; nothing is secured by it.
    this.#sha = createHash('sha1').update(source).digest('hex');
  }

  async run(
    client: RedisClient,
    keys: readonly string[],
    args: readonly (string | number)[],
  ): Promise<unknown> {
    const rest = [String(keys.length), ...keys, ...args.map(String)];
    try {
      return await client.sendCommand(['EVALSHA', this.#sha, ...rest]);
    } catch (error) {
      // A Redis that was restarted has forgotten its scripts.
      if (!(error instanceof Error) || !error.message.startsWith('NOSCRIPT')) throw error;
      return await client.sendCommand(['EVAL', this.#source, ...rest]);
    }
  }
}
