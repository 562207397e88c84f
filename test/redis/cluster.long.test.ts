import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { Receipts } from '../../src/receipts.ts';
import {
  clusterClient,
  consumeEvents,
  RedisDuplicateStore,
  redisLimiters,
  RedisReceiptStore,
  redisResolveCache,
  sentinelClient,
} from '../../src/redis.ts';
import type { DuplicableRedisClient } from '../../src/redis/redis-client.ts';
import { createGateway } from '../../src/testing.ts';
import { ConfirmedWrites } from '../support/confirmed-writes.ts';
import { receiptEvent } from '../support/receipt-events.ts';
import { ClusterSetup, SentinelSetup } from '../support/redis-cluster.ts';
import { redisIsThere, redisNote } from '../support/redis-server.ts';
import { waitFor } from '../support/wait-for.ts';

const events = 10_000;
const instances = ['ins_1', 'ins_2', 'ins_3', 'ins_4', 'ins_5', 'ins_6'];
const amara = { id: '447700900123@s.whatsapp.net' };

interface Setup {
  /** A client as users pass it. */
  readonly client: () => Promise<DuplicableRedisClient>;
  /** The master that has this key. */
  readonly masterUrl: (key: string) => Promise<string>;
  /** Kills the master that has this key, and starts it again when another one has taken over. */
  readonly failOver: (key: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const startCluster = async (): Promise<Setup> => {
  const setup = await ClusterSetup.start();
  const open: { destroy(): unknown }[] = [];
  return {
    client: async () => {
      const cluster = await setup.connect();
      open.push(cluster);
      return clusterClient(cluster);
    },
    masterUrl: (key) => setup.masterUrl(key),
    failOver: (key) => setup.failOver(key),
    stop: async () => {
      for (const cluster of open) cluster.destroy();
      await setup.stop();
    },
  };
};

const startSentinel = async (): Promise<Setup> => {
  const setup = await SentinelSetup.start();
  const open: { destroy(): Promise<unknown> }[] = [];
  return {
    client: async () => {
      const sentinel = await setup.connect();
      open.push(sentinel);
      return sentinelClient(sentinel);
    },
    masterUrl: () => setup.masterUrl(),
    failOver: () => setup.failOver(),
    stop: async () => {
      await Promise.all(open.map((sentinel) => sentinel.destroy()));
      await setup.stop();
    },
  };
};

/** The command by which a gateway writes an event. */
const addEvent = (index: number): string[] => {
  const instanceId = instanceOf(index);
  const event = {
    eventId: `evt_${index}`,
    instanceId,
    eventType: 'message',
    receivedAt: '2026-01-02T03:04:05Z',
    eventData: `{"id":"${index}","chatId":"${index % 50}@s.whatsapp.net"}`,
  };
  return ['XADD', `stream:${instanceId}`, '*', ...Object.entries(event).flat()];
};

const instanceOf = (index: number): string => instances[index % instances.length] ?? '';

describe.skipIf(!redisIsThere).each([
  ['Redis Cluster', startCluster],
  ['Redis behind Sentinel', startSentinel],
])(`%s${redisNote}`, (_, start) => {
  let setup: Setup;
  beforeAll(async () => {
    setup = await start();
  });
  afterAll(() => setup.stop());

  it('keeps limits, numbers and receipts', async () => {
    const client = await setup.client();
    for (const key of client.serverOf ? instances.map((instance) => `{${instance}}:é`) : [])
      expect(client.serverOf?.(key)).toMatchObject({
        port: Number(new URL(await setup.masterUrl(key)).port),
      });
    const gateway = createGateway();
    const warnings: string[] = [];
    const logger = {
      debug: () => undefined,
      info: () => undefined,
      warn: (text: string) => warnings.push(text),
      error: (text: string) => warnings.push(text),
    };
    const store = new RedisReceiptStore({ client });
    const receipts = new Receipts({ store });
    for (const instanceId of instances) {
      gateway.instances.set(instanceId, { apiKey: 'instance-key', paired: true, available: true });
      const wsapi = new WsapiClient({
        ...gateway.clientOptions,
        instanceId,
        logger,
        limiters: redisLimiters({ client }),
        resolveCache: redisResolveCache({ client }),
        resolveRecipients: true,
      });
      const sent = await wsapi.messages.sendText({ to: '+1 202 555 0143', text: 'Hello' });
      await receipts.take(receiptEvent([sent.id], 'read', amara, { instanceId }));
      expect((await receipts.of({ ...sent, instanceId })).status).toBe('read');
    }
    // Without Redis the limits would be kept in the process, with a warning.
    expect(warnings).toEqual([]);
    const told: string[] = [];
    for (let index = 0; index < 40; index += 1)
      await receipts.expect({ id: `M${index}` }, { withinMs: 1 });
    const telling = new Receipts({
      store,
      checkEveryMs: 5,
      onUndelivered: ({ id }) => told.push(id),
    });
    onTestFinished(() => telling.close());
    await waitFor(() => told.length === 40);
    expect(new Set(told).size).toBe(40);
  });

  it('makes the effect of an event and its mark in one step, and dead letters', async () => {
    const client = await setup.client();
    const handled: boolean[] = [];
    const consumer = consumeEvents({
      client,
      group: 'effects',
      consumer: 'one',
      streams: 'stream:effects',
      secret: 'unsigned',
      logger: false,
      maxAttempts: 1,
      duplicates: new RedisDuplicateStore({ client }),
      on: {
        message: async (_event, { commit, stream }) => {
          // A cluster needs keys of the stream's server.
          const effect = [['INCR', `{${stream}}:effects`]];
          handled.push(await commit(effect), await commit(effect));
        },
      },
      otherwise: () => {
        throw new Error('It fails.');
      },
    });
    const fields = { instanceId: 'effects', receivedAt: '2026-01-02T03:04:05Z' };
    const add = (eventType: string) =>
      client.sendCommand([
        ...['XADD', 'stream:effects', '*', 'eventType', eventType, 'eventId', eventType],
        ...['eventData', '{"id":"1","chatId":"1@s.whatsapp.net"}'],
        ...Object.entries(fields).flat(),
      ]);
    await add('message');
    await add('logged_out');
    await waitFor(async () => (await client.sendCommand(['XLEN', 'wsapi:dead:effects'])) === 1);
    await waitFor(() => handled.length === 2);
    expect(handled).toEqual([true, false]);
    expect(await client.sendCommand(['GET', '{stream:effects}:effects'])).toBe('1');
    await consumer.close();
  });

  it(`loses none of ${events} events though a master dies in the middle`, async () => {
    const client = await setup.client();
    const seen = new Map<string, number>();
    const consumers = await Promise.all(
      ['one', 'two'].map(async (consumer) => {
        const own = await setup.client();
        return consumeEvents({
          client: own,
          group: 'test',
          consumer,
          secret: 'unsigned',
          logger: false,
          claimAfterMs: 3000,
          discoverEveryMs: 500,
          streams: 'stream:ins_*',
          duplicates: new RedisDuplicateStore({ client: own }),
          on: {
            message: ({ eventId }) => {
              seen.set(eventId, (seen.get(eventId) ?? 0) + 1);
            },
          },
        });
      }),
    );
    const streams = instances.map((instanceId) => `stream:${instanceId}`);
    const masters = await Promise.all(streams.map((stream) => setup.masterUrl(stream)));
    const writes = new ConfirmedWrites((stream) => setup.masterUrl(stream));
    let failedOver: Promise<void> | undefined;
    for (let from = 0; from < events; from += 300) {
      const batch = Array.from({ length: Math.min(300, events - from) }, (_none, at) => from + at);
      await Promise.all(
        streams.map((stream) =>
          writes.write(
            stream,
            batch.map((index) => addEvent(index)).filter(([, to]) => to === stream),
          ),
        ),
      );
      if (from >= events / 2) failedOver ??= setup.failOver('stream:ins_1');
    }
    await failedOver;
    writes.close();
    const all = Array.from({ length: events }, (_none, index) => `evt_${index}`);
    const entries = await Promise.all(
      streams.map((stream) => client.sendCommand(['XRANGE', stream, '-', '+'])),
    );
    const there = new Set((entries.flat() as [string, string[]][]).map(([, fields]) => fields[1]));
    expect(all.filter((eventId) => !there.has(eventId))).toEqual([]);
    await waitFor(() => seen.size === events);
    // The dead master may have taken marks of handled events with it, but no other one.
    const repeated = [...all.keys()].filter((index) => (seen.get(`evt_${index}`) ?? 0) > 1);
    const ofOthers = instances.filter((_none, index) => masters[index] !== masters[0]);
    expect(repeated.filter((index) => ofOthers.includes(instanceOf(index)))).toEqual([]);
    console.log(`${events} events: none lost, ${repeated.length} handled more than once`);
    for (const consumer of consumers) await consumer.close();
  }, 600_000);
});
