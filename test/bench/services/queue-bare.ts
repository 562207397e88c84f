/** A queue by hand, with BullMQ and `fetch`. It may send twice. As with ours, Redis tells which calls are completed. */
import { createNodeRedisClient, Queue, QueueEvents, Worker } from 'bullmq';
import { connect } from './stream-entries.ts';
import { answeringFetch, message } from './answering-fetch.ts';

export const prepare = async (url: string, workers: string) => {
  const client = await connect(url);
  const connection = createNodeRedisClient(client);
  return async (count: number): Promise<number> => {
    await client.flushAll();
    const queue = new Queue('bare', { connection });
    const jobs = Array.from({ length: count }, () => ({ name: 'sendText', data: message }));
    await queue.addBulk(jobs);
    let sent = 0;
    let done = (): void => undefined;
    const finished = new Promise<void>((resolve) => (done = resolve));
    const events = new QueueEvents('bare', { connection, lastEventId: `${Date.now()}-0` });
    await events.waitUntilReady();
    events.on('completed', () => {
      sent += 1;
      if (sent === count) done();
    });
    const started = performance.now();
    const all = Array.from(
      { length: Number(workers) },
      () => new Worker('bare', async () => (await answeringFetch()).json(), { connection }),
    );
    await finished;
    const milliseconds = performance.now() - started;
    await Promise.all(all.map((worker) => worker.close()));
    await events.close();
    await queue.close();
    return milliseconds;
  };
};
