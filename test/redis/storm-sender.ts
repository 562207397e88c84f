/** One of the processes that send through one limit: so many sends at once. */
import { WsapiClient } from '../../src/index.ts';
import { redisLimiters } from '../../src/redis.ts';
import { connect } from '../support/redis-server.ts';

interface Setup {
  readonly redis: string;
  readonly gateway: string;
  readonly name: string;
  readonly calls: number;
}

const setup = JSON.parse(process.argv[2] ?? '') as Setup; // the test's own
const client = await connect(setup.redis);
const wsapi = new WsapiClient({
  baseUrl: setup.gateway,
  apiKey: 'k',
  instanceId: 'ins_1',
  limiters: redisLimiters({ client }),
});
await Promise.all(
  Array.from({ length: setup.calls }, (_, index) =>
    wsapi.messages.sendText({
      to: '12025550143@s.whatsapp.net',
      text: `${setup.name} ${index}`,
    }),
  ),
);
await client.close();
