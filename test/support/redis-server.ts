import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from 'redis';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { skipNote } from './skip-note.ts';

/** Whether this machine has a `redis-server`. `.ci/run` installs one where it can. */
export const redisIsThere = spawnSync('redis-server', ['--version']).status === 0;

/** Put into the name of a suite that needs it. */
export const redisNote = skipNote(redisIsThere, 'redis-server');

/** A connection as users make it. */
export const connect = async (url: string) => {
  const client = createClient({ url });
  // A Redis that goes away in the middle is part of what is tested.
  client.on('error', () => undefined);
  await client.connect();
  return client;
};

export type TestRedisClient = Awaited<ReturnType<typeof connect>>;

/** A real Redis that keeps nothing on disk, on a port of its own. */
export class RedisServer {
  readonly port: number;
  readonly #folder: string;
  readonly #options: readonly string[];
  #process: ChildProcess | undefined;

  private constructor(port: number, folder: string, options: readonly string[]) {
    this.port = port;
    this.#folder = folder;
    this.#options = options;
  }

  /** @param options further options of `redis-server`. */
  static async start(options: readonly string[] = []): Promise<RedisServer> {
    const folder = await mkdtemp(join(tmpdir(), 'wsapi-redis-'));
    const server = new RedisServer(await freePort(), folder, [
      ...['--save', '', '--appendonly', 'no'],
      // A replica writes the copy that it gets from its master to a file, and would load that when it starts again.
      ...['--rdb-del-sync-files', 'yes'],
      ...options,
    ]);
    await server.start();
    return server;
  }

  /** A sentinel that watches a master, and needs a second one to agree that it is gone. */
  static async startSentinel(name: string, masterPort: number): Promise<RedisServer> {
    const folder = await mkdtemp(join(tmpdir(), 'wsapi-redis-'));
    const file = join(folder, 'sentinel.conf');
    const settings = [
      `sentinel monitor ${name} 127.0.0.1 ${masterPort} 2`,
      // On a busy machine a server may pause for a second, and failovers that cross each other lose confirmed writes.
      `sentinel down-after-milliseconds ${name} 5000`,
      `sentinel failover-timeout ${name} 20000`,
    ];
    await writeFile(file, settings.join('\n'));
    const server = new RedisServer(await freePort(), folder, [file, '--sentinel']);
    await server.start();
    return server;
  }

  get isRunning(): boolean {
    return this.#process?.exitCode === null && this.#process.signalCode === null;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /**
   * Starts it again, empty, at the same address.
   *
   * @param options options of `redis-server` for this start, in place of earlier ones.
   */
  async start(options: readonly string[] = []): Promise<void> {
    const place = ['--port', `${this.port}`, '--bind', '127.0.0.1', '--dir', this.#folder];
    // A file of settings has to come first.
    const started = spawn('redis-server', [...this.#options, ...options, ...place], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = started;
    await new Promise<void>((resolve, reject) => {
      let output = '';
      started.stdout.on('data', (chunk: Buffer) => {
        output += chunk.toString();
        if (/Ready to accept connections|Sentinel ID is/.test(output)) resolve();
      });
      started.on('exit', () => reject(new Error(`redis-server ended:\n${output}`)));
    });
  }

  /** Ends it as a crash would. */
  async kill(): Promise<void> {
    const running = this.#process;
    if (running?.exitCode !== null) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
    this.#process = undefined;
  }

  /** Stops the process, which keeps its connections open but does not reply. It ends by `kill` only. */
  suspend(): void {
    this.#process?.kill('SIGSTOP');
  }

  resume(): void {
    this.#process?.kill('SIGCONT');
  }

  async stop(): Promise<void> {
    await this.kill();
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/** A Redis for the tests of a file, empty before each of them, and connections to it that are closed afterwards. */
export const useRedis = (): {
  readonly server: RedisServer;
  readonly client: () => Promise<TestRedisClient>;
} => {
  let server: RedisServer;
  const clients: TestRedisClient[] = [];
  beforeAll(async () => {
    server = await RedisServer.start();
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.destroy();
    const cleaner = await connect(server.url);
    await cleaner.flushAll();
    cleaner.destroy();
  });
  afterAll(() => server.stop());
  return {
    get server() {
      return server;
    },
    client: async () => {
      const client = await connect(server.url);
      clients.push(client);
      return client;
    },
  };
};

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo; // it listens on a port
      probe.close(() => resolve(port));
    });
  });
