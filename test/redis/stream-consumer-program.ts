/**
 * A consumer in a process of its own. Its handler notes each event twice: with `commit`, in one step with the mark that
 * it was handled, and at a server of the test, as an effect that lies elsewhere.
 */
import { consumeEvents, RedisDuplicateStore } from '../../src/redis.ts';
import { connect } from '../support/redis-server.ts';

interface Setup {
  readonly redis: string;
  readonly consumer: string;
  readonly secret: string;
  /** The server that counts effects. */
  readonly effects?: string;
  /** Whether the handler uses `commit`. */
  readonly commits?: boolean;
  readonly claimAfterMs?: number;
  /** How long a handler takes. */
  readonly handlerMs?: number;
}

// The test writes it.
const setup = JSON.parse(process.argv[2] ?? '') as Setup;
const { redis, consumer: name, secret, effects, commits = true, handlerMs = 0 } = setup;
const client = await connect(redis);
const consumer = consumeEvents({
  client,
  group: 'test',
  consumer: name,
  secret,
  duplicates: new RedisDuplicateStore({ client }),
  claimAfterMs: setup.claimAfterMs ?? 400,
  logger: false,
  on: {
    message: async ({ eventId }, { commit }) => {
      if (eventId === 'poison') {
        await new Promise((resolve) => setTimeout(resolve, 20));
        process.kill(process.pid, 'SIGKILL');
      }
      // The handlers beside the poisonous one are running when it strikes.
      if (handlerMs > 0) await new Promise((resolve) => setTimeout(resolve, handlerMs));
      if (effects !== undefined) await fetch(`${effects}/${eventId}`, { method: 'POST' });
      if (commits) await commit([['HINCRBY', 'effects', eventId, '1']]);
    },
  },
});
process.once('SIGTERM', () => {
  void consumer.close().then(() => client.close());
});
console.log('ready');
