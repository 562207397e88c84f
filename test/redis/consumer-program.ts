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
}

const { redis, consumer: name, secret } = JSON.parse(process.argv[2] ?? '') as Setup; // the test's own
const client = await connect(redis);
const consumer = consumeEvents({
  client,
  group: 'test',
  consumer: name,
  secret,
  duplicates: new RedisDuplicateStore({ client }),
  claimAfterMs: 400,
  // An event that is unlucky is killed with its consumer again and again.
  maxAttempts: 1000,
  on: {
    message: async ({ eventId }, { commit }) => {
      await client.hIncrBy('seen', eventId, 1);
      await commit([['HINCRBY', 'effects', eventId, '1']]);
    },
  },
});
process.once('SIGTERM', () => {
  void consumer.close().then(() => client.close());
});
console.log('ready');
