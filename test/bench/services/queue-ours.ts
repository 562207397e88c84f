/** The same with `SendQueue` and `SendWorker`, which take a claim on each call, so that none is sent twice. */
import { WsapiClient } from 'wsapi-client';
import { SendQueue, SendWorker } from 'wsapi-client/queue';
import { connect } from './stream-entries.ts';
import { answeringFetch, message } from './answering-fetch.ts';

export const prepare = async (url: string, workers: string) => {
  const client = await connect(url);
  return async (count: number): Promise<number> => {
    await client.flushAll();
    const queue = new SendQueue({ client, instanceId: 'ins_1' });
    for (let from = 0; from < count; from += 100)
      await Promise.all(Array.from({ length: 100 }, () => queue.add('sendText', message)));
    let sent = 0;
    let done = (): void => undefined;
    const finished = new Promise<void>((resolve) => (done = resolve));
    const ended = await queue.on('completed', () => {
      sent += 1;
      if (sent === count) done();
    });
    const started = performance.now();
    const all = Array.from({ length: Number(workers) }, () => {
      const wsapi = new WsapiClient({
        baseUrl: 'http://gateway.test',
        apiKey: 'k',
        fetch: answeringFetch,
      });
      return new SendWorker({ client, wsapi, instances: ['ins_1'] });
    });
    await finished;
    const milliseconds = performance.now() - started;
    ended();
    await Promise.all(all.map((worker) => worker.close()));
    await queue.close();
    return milliseconds;
  };
};
