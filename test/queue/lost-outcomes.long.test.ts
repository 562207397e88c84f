import { describe, expect, it } from 'vitest';
import { retryIdempotent } from '../../src/retry/retry-idempotent.ts';
import { answer, faults, rateLimit } from '../support/fault-server.ts';
import { Program } from '../support/program.ts';
import { redisIsThere, redisNote } from '../support/redis-server.ts';
import { useSendQueue } from '../support/send-queue.ts';
import { waitFor } from '../support/wait-for.ts';

const to = '12025550143@s.whatsapp.net';

describe.skipIf(!redisIsThere)(`queued calls whose outcome could get lost${redisNote}`, () => {
  const { redis, server, makeQueue, work: startWorker, texts, isOver } = useSendQueue();
  const work = () => startWorker({ stalledAfterMs: 1000, retry: { baseWaitMs: 10 } });

  it('completes calls while the connections to Redis are killed again and again', async () => {
    const admin = await redis.client();
    const killConnections = () =>
      admin.sendCommand(['CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes']);
    const queue = await makeQueue();
    const completed = new Set<string>();
    await queue.on('completed', ({ id }) => completed.add(id));
    const ids = Array.from({ length: 60 }, (_, index) => `${index}`);
    for (const id of ids) await queue.add('sendText', { to, text: id }, { id });
    let received = 0;
    server.behave((socket) => {
      faults.accept(socket);
      received += 1;
      // As the response arrives, or as the worker tells Redis of it.
      if (received % 4 === 0) setTimeout(() => void killConnections(), Math.random() * 10);
    });
    await work();
    await waitFor(() => completed.size === ids.length);
    // The connection of this test was killed as well, and perhaps just now.
    expect(await retryIdempotent(() => queue.failed.list())).toEqual([]);
    expect(await retryIdempotent(() => queue.unknown.list())).toEqual([]);
    expect(texts().toSorted()).toEqual(ids.toSorted());
  });

  it('starts to work, though the connections are killed while they are made', async () => {
    server.behave(faults.accept);
    const admin = await redis.client();
    const queue = await makeQueue();
    const ids = Array.from({ length: 20 }, (_, index) => `${index}`);
    for (const id of ids) await queue.add('sendText', { to, text: id }, { id });
    let kills = 0;
    const killing = setInterval(() => {
      kills += 1;
      void admin.sendCommand(['CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes']);
    }, 2);
    for (let worker = 0; worker < 5; worker += 1) await work();
    await waitFor(() => kills >= 300);
    clearInterval(killing);
    await waitFor(() => isOver(queue));
    expect(await queue.failed.list()).toEqual([]);
    expect(texts().toSorted()).toEqual(ids.toSorted());
  });

  it('refuses to cancel a call whose worker died while sending', async () => {
    server.behave((socket, request) => {
      const { text } = JSON.parse(request.body) as { text: string };
      if (text === 'two') rateLimit({ 'retry-after-ms': 6000 })(socket, request);
      // The first one is carried out, and its worker dies before the response.
    });
    const queue = await makeQueue();
    await queue.add('sendText', { to, text: 'one' }, { id: 'one' });
    const killed = new Program('test/queue/worker-program.ts', {
      redis: redis.server.url,
      gateway: server.url,
      stalledAfterMs: 1000,
    });
    await waitFor(() => texts().length === 1);
    await killed.kill();
    // The second one makes the instance pause, so that the first one is recovered, and waits.
    await queue.add('sendText', { to, text: 'two' }, { id: 'two' });
    await work();
    await waitFor(async () => (await queue.counts()).waiting === 2);
    expect(await queue.cancel('one')).toBe(false);
    expect(await queue.add('sendText', { to, text: 'one' }, { id: 'one' })).toMatchObject({
      isNew: false,
    });
    await waitFor(() => queue.cancel('two'));
    await waitFor(async () => (await queue.unknown.list()).length === 1);
    expect((await queue.unknown.list())[0]).toMatchObject({ id: 'one', args: { body: { to } } });
    expect(texts().filter((text) => text === 'one')).toHaveLength(1);
  });

  it('sends no call that was cancelled while a worker took it, and every call that could not be cancelled', async () => {
    server.behave(faults.accept);
    const queue = await makeQueue();
    const ids = Array.from({ length: 60 }, (_, index) => `${index}`);
    for (const id of ids) await queue.add('sendText', { to, text: id }, { id });
    await work();
    await waitFor(() => texts().length > 5);
    const cancelled = await Promise.all(ids.map((id) => queue.cancel(id)));
    await waitFor(() => isOver(queue));
    expect(texts()).toEqual(ids.filter((_, index) => cancelled[index] === false));
    expect(cancelled).toContain(true);
  });

  it.each([301, 303, 307, 408])('lists a send that was answered %i as unknown', async (status) => {
    server.behave(answer(status, '', { Location: '/messages/1' }), faults.accept);
    const queue = await makeQueue();
    for (const id of ['a', 'b']) await queue.add('sendText', { to, text: id }, { id });
    await work();
    await waitFor(() => isOver(queue));
    // Whoever requeues all failed calls sends nothing twice.
    expect(await queue.failed.list()).toEqual([]);
    expect(await queue.failed.requeue({ id: 'a', instanceId: 'ins_1' })).toBe(false);
    expect(await queue.unknown.list()).toMatchObject([{ id: 'a' }]);
    expect(texts()).toEqual(['a', 'b']);
  });

  it('believes an error that says what became of the call, whatever its status', async () => {
    const refusal = (detail: string) => answer(400, JSON.stringify({ status: 400, detail }));
    let received = 0;
    server.behave((socket, request) => {
      received += 1;
      // The gateway's socket to WhatsApp is dropped in the middle of it, and comes back.
      if (received === 6)
        refusal('websocket disconnected before message send returned response')(socket, request);
      else if (received > 6 && received < 12) refusal('websocket not connected')(socket, request);
      else faults.accept(socket);
    });
    const queue = await makeQueue();
    const ids = Array.from({ length: 20 }, (_, index) => `${index}`);
    for (const id of ids) await queue.add('sendText', { to, text: id }, { id });
    await work();
    await waitFor(() => isOver(queue));
    expect(await queue.failed.list()).toEqual([]);
    expect((await queue.unknown.list()).map(({ id }) => id)).toEqual(['5']);
    // The one that was not sent stayed at the front.
    expect(texts()).toEqual([...ids.slice(0, 6), ...Array<string>(5).fill('6'), ...ids.slice(6)]);
  });
});
