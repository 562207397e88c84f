/** A worker in a process of its own. */
import { WsapiClient } from '../../src/index.ts';
import { SendWorker } from '../../src/queue.ts';
import { connect } from '../support/redis-server.ts';

interface Setup {
  readonly redis: string;
  readonly gateway: string;
  readonly stalledAfterMs: number;
}

const { redis, gateway, stalledAfterMs } = JSON.parse(process.argv[2] ?? '') as Setup; // the test's own
const client = await connect(redis);
const worker = new SendWorker({
  client,
  wsapi: new WsapiClient({ baseUrl: gateway, apiKey: 'k' }),
  concurrency: 2,
  stalledAfterMs,
  discoverEveryMs: 50,
});
process.once('SIGTERM', () => {
  void worker.close().then(() => client.close());
});
console.log('ready');
