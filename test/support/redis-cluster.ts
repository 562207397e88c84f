import { execFile } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { createCluster, createSentinel } from 'redis';
import { connect, RedisServer } from './redis-server.ts';

const run = promisify(execFile);

/** As the guide recommends: a master that lost its replica takes no events that would be lost with it. */
const safeWrites = ['--min-replicas-to-write', '1'];

/** A master and its replica, watched by three sentinels which agree on a new master when it is gone. */
export class SentinelSetup {
  readonly #servers: RedisServer[] = [];
  readonly #sentinels: RedisServer[] = [];

  static async start(): Promise<SentinelSetup> {
    const setup = new SentinelSetup();
    const master = await RedisServer.start(safeWrites);
    const replicaOf = ['--replicaof', '127.0.0.1', `${master.port}`];
    setup.#servers.push(master, await RedisServer.start([...safeWrites, ...replicaOf]));
    for (let index = 0; index < 3; index += 1)
      setup.#sentinels.push(await RedisServer.startSentinel('main', master.port));
    const client = await connect(master.url);
    while ((await client.sendCommand<[string, number, unknown[]]>(['ROLE']))[2].length < 1)
      await sleep(50);
    client.destroy();
    // Before they know each other and the replicas, they cannot agree on a new master.
    for (const sentinel of this.#knowing(setup)) await sentinel;
    return setup;
  }

  static #knowing(setup: SentinelSetup): Promise<void>[] {
    return setup.#sentinels.map(async ({ url }) => {
      const client = await connect(url);
      const isReady = async (): Promise<boolean> => {
        const reply = await client.sendCommand(['SENTINEL', 'MASTER', 'main']);
        const flat = (
          Array.isArray(reply) ? reply : Object.entries(reply as object).flat()
        ) as string[];
        const valueOf = (name: string) => flat[flat.indexOf(name) + 1];
        return valueOf('num-slaves') === '1' && valueOf('num-other-sentinels') === '2';
      };
      while (!(await isReady())) await sleep(50);
      client.destroy();
    });
  }

  async connect() {
    const sentinel = createSentinel({
      name: 'main',
      sentinelRootNodes: this.#sentinels.map(({ port }) => ({ host: '127.0.0.1', port })),
      scanInterval: 200,
    });
    sentinel.on('error', () => undefined);
    await sentinel.connect();
    return sentinel;
  }

  /** The master that all sentinels agree on. */
  async masterUrl(): Promise<string> {
    for (;;) {
      const urls = await Promise.all(this.#sentinels.map(({ url }) => masterOf(url)));
      const [first] = urls;
      if (first !== undefined && urls.every((url) => url === first)) return first;
      await sleep(50);
    }
  }

  /**
   * Kills the master as a crash would, waits until the sentinels have another one, and starts it again as a replica of that
   * one. Started as a master, it could be taken for one before the sentinels correct it.
   */
  async failOver(): Promise<void> {
    const master = await killMaster(this.#servers, () => this.masterUrl());
    const { port } = new URL(await this.masterUrl());
    await master.start(['--replicaof', '127.0.0.1', port]);
  }

  async stop(): Promise<void> {
    await Promise.all([...this.#sentinels, ...this.#servers].map((server) => server.stop()));
  }
}

/** A cluster of three masters, each with a replica. */
export class ClusterSetup {
  readonly #servers: RedisServer[] = [];

  static async start(): Promise<ClusterSetup> {
    const setup = new ClusterSetup();
    const options = [
      ...['--cluster-enabled', 'yes', '--cluster-node-timeout', '5000', ...safeWrites],
      // Otherwise replicas get their copy after five seconds.
      ...['--repl-diskless-sync-delay', '0'],
    ];
    for (let index = 0; index < 6; index += 1)
      setup.#servers.push(await RedisServer.start(options));
    const addresses = setup.#servers.map(({ port }) => `127.0.0.1:${port}`);
    await run('redis-cli', [
      '--cluster',
      'create',
      ...addresses,
      '--cluster-replicas',
      '1',
      '--cluster-yes',
    ]);
    await Promise.all(setup.#servers.map(({ url }) => untilInCluster(url)));
    return setup;
  }

  async connect() {
    const cluster = createCluster({
      rootNodes: this.#servers.map(({ url }) => ({ url })),
      defaults: { socket: { connectTimeout: 1000 } },
    });
    cluster.on('error', () => undefined);
    await cluster.connect();
    return cluster;
  }

  async masterUrl(key: string): Promise<string> {
    const open = this.#servers.filter((server) => server.isRunning);
    const client = await connect(open.at(-1)?.url ?? '');
    const slot = await client.sendCommand<number>(['CLUSTER', 'KEYSLOT', key]);
    const slots = await client.sendCommand<[number, number, [string, number]][]>([
      'CLUSTER',
      'SLOTS',
    ]);
    client.destroy();
    const found = slots.find(([from, to]) => slot >= from && slot <= to);
    if (!found) throw new Error(`No server of the cluster has the slot ${slot}.`);
    const [host, port] = found[2];
    return `redis://${host}:${port}`;
  }

  /** Kills the master of a key as a crash would, waits until its replica has taken over, and starts it again as a replica. */
  async failOver(key: string): Promise<void> {
    const master = await killMaster(this.#servers, () => this.masterUrl(key));
    await master.start();
  }

  async stop(): Promise<void> {
    await Promise.all(this.#servers.map((server) => server.stop()));
  }
}

/** Returns the killed server when another one has taken over: started before that, it would be a master without its data. */
const killMaster = async (
  servers: readonly RedisServer[],
  masterUrl: () => Promise<string>,
): Promise<RedisServer> => {
  const url = await masterUrl();
  const master = servers.find((server) => server.url === url);
  if (!master) throw new Error('The master is none of the servers that the test started.');
  await master.kill();
  while ((await masterUrl()) === url) await sleep(50);
  return master;
};

const masterOf = async (sentinelUrl: string): Promise<string> => {
  const client = await connect(sentinelUrl);
  const address = ['SENTINEL', 'GET-MASTER-ADDR-BY-NAME', 'main'];
  const [host, port] = await client.sendCommand<[string, string]>(address);
  client.destroy();
  return `redis://${host}:${port}`;
};

/** A replica that has no copy yet cannot take over when its master dies. */
const untilInCluster = async (url: string): Promise<void> => {
  const client = await connect(url);
  const isReady = async (): Promise<boolean> => {
    const info = await client.sendCommand<string>(['CLUSTER', 'INFO']);
    const [role, , , state] = await client.sendCommand<string[]>(['ROLE']);
    return info.includes('cluster_state:ok') && (role === 'master' || state === 'connected');
  };
  while (!(await isReady())) await sleep(50);
  client.destroy();
};
