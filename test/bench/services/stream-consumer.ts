/** The same with `consumeEvents`, which counts attempts, keeps the order of chats, and hands over entries when it dies. */
import { consumeEvents, RedisDuplicateStore } from 'wsapi-client/redis';
import { connect, fill } from './stream-entries.ts';

export const prepare = async (url: string, duplicates = '') => {
  const client = await connect(url);
  return async (count: number): Promise<number> => {
    await fill(client, count);
    let handled = 0;
    let done = (): void => undefined;
    const finished = new Promise<void>((resolve) => (done = resolve));
    const started = performance.now();
    const consumer = consumeEvents({
      client,
      group: 'ours',
      consumer: 'one',
      streams: 'stream:ins_1',
      secret: 'unsigned',
      concurrency: 64,
      ...(duplicates !== '' && { duplicates: new RedisDuplicateStore({ client }) }),
      on: {
        message: () => {
          handled += 1;
          if (handled === count) done();
        },
      },
    });
    await finished;
    const milliseconds = performance.now() - started;
    await consumer.close();
    return milliseconds;
  };
};
