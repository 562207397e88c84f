import { createCluster, createSentinel, RESP_TYPES, type TypeMapping } from 'redis';
import { describe, expect, it } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { SendQueue, SendWorker } from '../../src/queue.ts';
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
import { redisIsThere, redisNote } from '../support/redis-server.ts';
import { useConsumers } from '../support/stream-consumers.ts';
import { addEvent } from '../support/stream-events.ts';
import { waitFor } from '../support/wait-for.ts';

const refusal = 'must reply with strings and numbers';
const wsapi = new WsapiClient({ baseUrl: 'http://127.0.0.1:1', apiKey: 'k' });
const commandOptions = { typeMapping: { [RESP_TYPES.BLOB_STRING]: Buffer } };

const users: Readonly<Record<string, (client: DuplicableRedisClient) => unknown>> = {
  SendQueue: (client) => new SendQueue({ client }),
  SendWorker: (client) => new SendWorker({ client, wsapi, instances: [] }),
  consumeEvents: (client) =>
    consumeEvents({
      ...{ client, group: 'g', consumer: 'c', secret: 'unsigned', otherwise: () => undefined },
    }),
  RedisDuplicateStore: (client) => new RedisDuplicateStore({ client }),
  RedisReceiptStore: (client) => new RedisReceiptStore({ client }),
  redisLimiters: (client) => redisLimiters({ client }),
  redisResolveCache: (client) => redisResolveCache({ client }),
};

describe.skipIf(!redisIsThere)(`a client whose replies are of other types${redisNote}`, () => {
  const { redis, consume } = useConsumers();

  it.each(Object.entries(users))('is refused by %s', async (_, use) => {
    const client = await redis.client();
    const mappings: TypeMapping[] = [
      { [RESP_TYPES.BLOB_STRING]: Buffer },
      { [RESP_TYPES.SIMPLE_STRING]: Buffer },
      { [RESP_TYPES.NUMBER]: String },
    ];
    for (const mapping of mappings) {
      const mapped = client.withTypeMapping(mapping);
      expect(() => use(mapped)).toThrow(refusal);
      // The options of this one have the mapping.
      expect(() => use(mapped.duplicate())).toThrow(refusal);
    }
  });

  it('is refused for a cluster and a sentinel', () => {
    const cluster = createCluster({ rootNodes: [], commandOptions });
    expect(() => clusterClient(cluster)).toThrow(refusal);
    const sentinel = createSentinel({ name: 'm', sentinelRootNodes: [], commandOptions });
    expect(() => sentinelClient(sentinel)).toThrow(refusal);
  });

  it('can be passed without the types', async () => {
    const client = await redis.client();
    await addEvent(client, { eventId: 'a' });
    const seen: string[] = [];
    await consume({
      client: client.withTypeMapping(commandOptions.typeMapping).withTypeMapping({}),
      otherwise: ({ eventId }) => seen.push(eventId),
    });
    await waitFor(() => seen.length === 1);
  });
});
