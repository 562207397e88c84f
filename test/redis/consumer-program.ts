/**
 * A consumer in a process of its own. Its handler notes each event twice: once by `commit`, together with the mark
 * that it was handled, and once by itself, as an effect that lies elsewhere.
 */
import { consumeEvents, RedisDuplicateStore } from '../../src/redis.ts';
import { connect } from '../support/redis-server.ts';

interface Setup {
  readonly redis: string;
  readonly consumer: string;
  readonly secret: string;
  /** How long a handler takes. */
  readonly handlerMs?: number;
}

// The test's own.
const setup = JSON.parse(process.argv[2] ?? '') as Setup;
const { redis, consumer: name, secret, handlerMs = 0 } = setup;
const client = await connect(redis);
const consumer = consumeEvents({
  client,
  group: 'test',
  consumer: name,
  secret,
  duplicates: new RedisDuplicateStore({ client }),
  claimAfterMs: 400,
  on: {
    message: async ({ eventId }, { commit }) => {
      if (eventId === 'poison') {
        await new Promise((resolve) => setTimeout(resolve, 20));
        process.kill(process.pid, 'SIGKILL');
      }
      // Those beside it are under way when it strikes.
      if (handlerMs > 0) await new Promise((resolve) => setTimeout(resolve, handlerMs));
      await client.hIncrBy('seen', eventId, 1);
      await commit([['HINCRBY', 'effects', eventId, '1']]);
    },
  },
});
process.once('SIGTERM', () => {
  void consumer.close().then(() => client.close());
});
console.log('ready');
