import { afterEach, describe, expect, it } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { SendQueue, SendWorker } from '../../src/queue.ts';
import { startCuttingProxy } from '../support/cutting-proxy.ts';
import { useFaultServer } from '../support/fault-client.ts';
import { faults } from '../support/fault-server.ts';
import { connect, redisIsThere, redisNote, useRedis } from '../support/redis-server.ts';
import { waitFor } from '../support/wait-for.ts';

const to = '12025550143@s.whatsapp.net';

describe.skipIf(!redisIsThere)(`a worker that loses its Redis${redisNote}`, () => {
  const redis = useRedis();
  const { server } = useFaultServer();
  const closing: (() => Promise<unknown>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).reverse()) await close();
  });
  const texts = () =>
    server.requests.map(({ body }) => (JSON.parse(body) as { text: string }).text);

  it('does not send a call that another worker took over while it waited for its turn', async () => {
    server.behave(faults.accept);
    const options = { baseUrl: server.url, apiKey: 'k', instanceId: 'ins_1' };
    const setup = { stalledAfterMs: 500, discoverEveryMs: 20 };
    const queue = new SendQueue({ client: await redis.client(), instanceId: 'ins_1' });
    closing.push(() => queue.close());
    const proxy = await startCuttingProxy(redis.server.port, () => undefined);
    const port = Number(new URL(proxy.url).port);
    const cut = await connect(`redis://127.0.0.1:${port}`);

    // The first call uses the pace up: the one from the queue, marked by now, waits for its turn.
    const slow = new WsapiClient({ ...options, pace: { perSecond: 0.4 } });
    await slow.messages.sendText({ to, text: 'before' });
    await queue.add('sendText', { to, text: 'once' }, { id: 'a' });
    let sending = 0;
    await queue.on('progress', () => (sending += 1));
    const first = new SendWorker({ client: cut, wsapi: slow, ...setup });
    await waitFor(() => sending === 1);
    const after = slow.messages.sendText({ to, text: 'after' });
    await proxy.close();

    const second = new SendWorker({
      client: await redis.client(),
      wsapi: new WsapiClient(options),
      ...setup,
    });
    closing.push(() => second.close());
    await waitFor(async () => (await queue.unknown.list()).length === 1);
    expect(await queue.unknown.requeue({ id: 'a', instanceId: 'ins_1' })).toBe(true);
    await waitFor(() => texts().includes('once'));
    await after;
    expect(texts()).toEqual(['before', 'once', 'after']);

    const again = await startCuttingProxy(redis.server.port, () => undefined, port);
    closing.push(() => again.close());
    await first.close();
    cut.destroy();
    expect(texts()).toEqual(['before', 'once', 'after']);
    expect(await queue.unknown.list()).toEqual([]);
  });

  /** A worker sends the call `a`, and loses its Redis as the gateway responds. */
  const sendAndLoseRedis = async () => {
    let answer = (): void => undefined;
    server.behave((socket) => (answer = () => void faults.accept(socket)), faults.accept);
    const client = await redis.client();
    const wsapi = new WsapiClient({ baseUrl: server.url, apiKey: 'k' });
    const setup = { wsapi, stalledAfterMs: 500, discoverEveryMs: 20 };
    const queue = new SendQueue({ client, instanceId: 'ins_1' });
    closing.push(() => queue.close());
    const proxy = await startCuttingProxy(redis.server.port, () => undefined);
    const cut = await connect(proxy.url.replace('http:', 'redis:'));
    await queue.add('sendText', { to, text: 'once' }, { id: 'a' });
    const first = new SendWorker({ client: cut, ...setup });
    await waitFor(() => texts().length === 1);
    const claims = await client.keys('wsapi:queue:claim:*');
    const sending = await client.mGet(claims);
    await proxy.close();
    answer();
    return {
      queue,
      client,
      work: () => {
        const worker = new SendWorker({ client, ...setup });
        closing.push(() => worker.close());
      },
      /** Ends when the worker has reported what the gateway responded. */
      comeBack: async () => {
        const port = Number(new URL(proxy.url).port);
        const again = await startCuttingProxy(redis.server.port, () => undefined, port);
        closing.push(() => again.close());
        await waitFor(async () => (await client.mGet(claims))[0] !== sending[0]);
        await first.close();
        cut.destroy();
      },
    };
  };

  it('does not let a call be requeued that the gateway accepted meanwhile', async () => {
    const { queue, work, comeBack } = await sendAndLoseRedis();
    work();
    await waitFor(async () => (await queue.unknown.list()).length === 1);
    await comeBack();
    expect(await queue.unknown.requeue({ id: 'a', instanceId: 'ins_1' })).toBe(false);
    expect(await queue.unknown.list()).toEqual([]);
    expect(await queue.counts()).toMatchObject({ waiting: 0, active: 0 });
    expect(texts()).toEqual(['once']);
  });

  it('tells the next worker that the gateway accepted a call which waits again', async () => {
    const { queue, client, work, comeBack } = await sendAndLoseRedis();
    let completed = 0;
    await queue.on('completed', () => (completed += 1));
    // Paused, the other workers find the call, but cannot take it.
    const limiter = 'wsapi:queue:instance-ins_1:limiter';
    await client.set(limiter, Number.MAX_SAFE_INTEGER, { PX: 3_600_000 });
    work();
    await waitFor(async () => (await queue.counts()).waiting === 1);
    await comeBack();
    await client.del(limiter);
    work();
    await waitFor(() => completed === 1);
    await waitFor(async () => (await client.keys('wsapi:queue:claim:*')).length === 0);
    expect(texts()).toEqual(['once']);
  });

  it('does not end the process of a queue and a worker that were closed', async () => {
    server.behave(faults.accept);
    const proxy = await startCuttingProxy(redis.server.port, () => undefined);
    const client = await connect(proxy.url.replace('http:', 'redis:'));
    const queue = new SendQueue({ client, instanceId: 'ins_1' });
    const wsapi = new WsapiClient({ baseUrl: server.url, apiKey: 'k' });
    const worker = new SendWorker({ client, wsapi, instances: ['ins_1', 'ins_2'] });
    let completed = 0;
    await queue.on('completed', () => (completed += 1));
    await queue.add('sendText', { to, text: 'one' });
    await waitFor(() => completed === 1);
    await worker.close();
    await queue.close();
    let errors = 0;
    client.on('error', () => (errors += 1));
    // An error without a listener would fail the run.
    await proxy.close();
    await waitFor(() => errors > 0);
    client.destroy();
  });
});
