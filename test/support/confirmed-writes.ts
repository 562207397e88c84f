import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';
import type { TestRedisClient } from './redis-server.ts';

/**
 * Writes to masters, and waits until a replica has what was written: only then does it outlive its master. Redis confirms
 * a command before that.
 */
export class ConfirmedWrites {
  readonly #masterUrl: (key: string) => Promise<string>;
  readonly #open = new Map<string, TestRedisClient>();

  constructor(masterUrl: (key: string) => Promise<string>) {
    this.#masterUrl = masterUrl;
  }

  /** Runs commands for a key until all of them are safe. After a failure, all of them are run again. */
  async write(key: string, commands: readonly string[][]): Promise<void> {
    for (;;) {
      try {
        const client = await this.#clientOf(key);
        // On one connection and without a pause, so that it is the same server that took the commands.
        const replies = await Promise.all(
          [...commands, ['WAIT', '1', '1000']].map((command) => client.sendCommand(command)),
        );
        if (Number(replies.at(-1)) > 0) return;
      } catch {
        this.#open.get(key)?.destroy();
        this.#open.delete(key);
      }
      await sleep(50);
    }
  }

  close(): void {
    for (const client of this.#open.values()) client.destroy();
  }

  async #clientOf(key: string): Promise<TestRedisClient> {
    const known = this.#open.get(key);
    if (known) return known;
    const client = createClient({
      url: await this.#masterUrl(key),
      // After a lost connection, another server may be the master.
      socket: { reconnectStrategy: false },
      disableOfflineQueue: true,
    });
    client.on('error', () => undefined);
    await client.connect();
    this.#open.set(key, client);
    return client;
  }
}
