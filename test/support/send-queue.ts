import { afterEach } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import {
  SendQueue,
  SendWorker,
  type SendQueueOptions,
  type SendWorkerOptions,
} from '../../src/queue.ts';
import { useFaultServer } from './fault-client.ts';
import { useRedis } from './redis-server.ts';

/** The key of the workers' client. */
export const workerKey = 'the-secret-key';

/** A Redis and a gateway, with queues and workers that are closed after each test. */
export const useSendQueue = () => {
  const redis = useRedis();
  const { server } = useFaultServer();
  const open: { close(): Promise<void> }[] = [];
  afterEach(async () => {
    for (const one of open.splice(0).reverse()) await one.close();
  });
  return {
    redis,
    server,
    makeQueue: async (options: Partial<SendQueueOptions> = {}) => {
      const queue = new SendQueue({
        client: await redis.client(),
        instanceId: 'ins_1',
        ...options,
      });
      open.push(queue);
      return queue;
    },
    /** Starts a worker. */
    work: async (options: Partial<SendWorkerOptions> = {}) => {
      const worker = new SendWorker({
        client: await redis.client(),
        wsapi: new WsapiClient({ baseUrl: server.url, apiKey: workerKey }),
        discoverEveryMs: 20,
        unpairedPauseMs: 200,
        ...options,
      });
      open.push(worker);
      return worker;
    },
    /** The texts that the gateway got. */
    texts: (): unknown[] =>
      server.requests.map(({ body }) => (JSON.parse(body) as { text?: unknown }).text),
    /** Whether no call of a queue waits or is being sent. The connection may just have been killed. */
    isOver: async (queue: SendQueue): Promise<boolean> => {
      const counts = await queue.counts().catch(() => undefined);
      return counts !== undefined && counts.waiting + counts.delayed + counts.active === 0;
    },
  };
};
