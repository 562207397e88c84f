/**
 * Two workers send queued messages, and one of them is killed while it sends: nothing is lost, nothing is sent twice,
 * and the call that it was sending is left to a person. It needs Redis, and uses the test gateway where WSAPI_BASE_URL
 * is not set:
 *
 *   npm install wsapi-client bullmq redis
 *   REDIS_URL=redis://localhost:6379 node examples/two-workers.ts
 */
import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createClient } from 'redis';
import { WsapiClient } from 'wsapi-client';
import { SendQueue, SendWorker } from 'wsapi-client/queue';
import { createGateway } from 'wsapi-client/testing';

const redis = createClient({ url: process.env['REDIS_URL'] ?? 'redis://localhost:6379' });
redis.on('error', (error: Error) => console.error(error.message));
await redis.connect();
// Its own prefix, so that no other worker takes these calls.
const prefix = 'example:queue';

if (process.argv[2] === 'worker') work();
else await main();

function work(): void {
  const worker = new SendWorker({
    client: redis,
    wsapi: new WsapiClient(),
    prefix,
    stalledAfterMs: 2000,
  });
  process.once('SIGTERM', () => void worker.close().then(() => redis.close()));
}

async function main(): Promise<void> {
  const gateway = process.env['WSAPI_BASE_URL'] === undefined ? createGateway() : undefined;
  const sends = 30;
  gateway?.pair();
  gateway?.delay(100, { times: 10 * sends });
  const environment = gateway && {
    WSAPI_BASE_URL: (await gateway.listen()).url,
    WSAPI_API_KEY: gateway.apiKey,
  };
  const instanceId = gateway?.instanceId ?? process.env['WSAPI_INSTANCE_ID'] ?? '';
  const to = process.env['WSAPI_TO'] ?? '+1 (202) 555-0143';

  const queue = new SendQueue({ client: redis, instanceId, prefix });
  let completed = 0;
  let unknown = 0;
  await queue.on('completed', () => (completed += 1));
  await queue.on('unknown', () => (unknown += 1));
  await queue.on('failed', ({ id, reason }) => console.error(`${id} failed: ${reason}`));
  // Left over from an earlier run.
  for (const call of await queue.unknown.list()) await queue.unknown.resolve(call);

  const run = `run-${Date.now()}`;
  for (let index = 1; index <= sends; index += 1)
    await queue.add('sendText', { to, text: `Message ${index}` }, { id: `${run}-${index}` });
  console.log(`${sends} messages are queued.`);

  const start = (): ChildProcess =>
    fork(fileURLToPath(import.meta.url), ['worker'], { env: { ...process.env, ...environment } });
  const [one, two] = [start(), start()];
  await until(() => completed >= 10);
  one.kill('SIGKILL');
  console.log(`One of two workers was killed after ${completed} messages.`);
  await until(() => completed + unknown === sends);
  two.kill('SIGTERM');

  console.log(`${completed} were sent, ${unknown} have an unknown outcome:`);
  for (const { id, reason } of await queue.unknown.list()) console.log(`  ${id}: ${reason}`);
  if (gateway) {
    const bodies = gateway.requests.map(({ body }) => body);
    console.log(`${bodies.length - new Set(bodies).size} were sent twice.`);
  }
  await queue.close();
  await gateway?.close();
  await redis.close();
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 50));
}
