import { createReadStream } from 'node:fs';
import { Job, Queue } from 'bullmq';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { InvalidMediaError } from '../../src/index.ts';
import { WsapiClient } from '../../src/index.ts';
import { captureLog } from '../support/capture-log.ts';
import { answer, faults, rateLimit, response, type Behaviour } from '../support/fault-server.ts';
import { redisIsThere, redisNote, type TestRedisClient } from '../support/redis-server.ts';
import { useSendQueue, workerKey } from '../support/send-queue.ts';
import { waitFor } from '../support/wait-for.ts';

const to = '12025550143@s.whatsapp.net';
const notPaired = answer(409, '{"status":409,"detail":"device not paired"}');

const isNotAllowed = (progress: unknown): boolean =>
  JSON.stringify(progress) === '{"state":"not-allowed","pauseMs":50}';

/** The values of all keys. */
const everythingIn = async (client: TestRedisClient): Promise<unknown[]> => {
  const reads: Readonly<Record<string, (key: string) => string[]>> = {
    string: (key) => ['GET', key],
    hash: (key) => ['HGETALL', key],
    set: (key) => ['SMEMBERS', key],
    list: (key) => ['LRANGE', key, '0', '-1'],
    zset: (key) => ['ZRANGE', key, '0', '-1'],
    stream: (key) => ['XRANGE', key, '-', '+'],
  };
  return Promise.all(
    (await client.keys('*')).map(async (key) => [
      key,
      await client.sendCommand(reads[await client.type(key)]?.(key) ?? ['TYPE', key]),
    ]),
  );
};

describe.skipIf(!redisIsThere)(`the queue${redisNote}`, () => {
  const { redis, server, makeQueue, work, texts } = useSendQueue();

  it('sends calls in order, and reports how they ended', async () => {
    server.behave(faults.accept);
    const queue = await makeQueue();
    const completed: unknown[] = [];
    await queue.on('completed', ({ id, result }) => completed.push([id, result]));
    await queue.add('sendText', { to, text: 'one' }, { id: 'first' });
    await queue.add('sendText', { to, text: 'two' }, { id: 'second:17' });
    await queue.add('setGroupName', '120363041234567890@g.us', { name: 'Friday' }, { id: '3' });
    await work();
    await waitFor(() => completed.length === 3);
    expect(server.requests.map(({ path }) => path)).toEqual([
      '/messages/text',
      '/messages/text',
      '/groups/120363041234567890@g.us/name',
    ]);
    expect(server.requests[0]?.headers['x-instance-id']).toBe('ins_1');
    expect(completed.map((entry) => (entry as unknown[])[0])).toEqual(['first', 'second:17', '3']);
    expect(completed[0]).toEqual(['first', { id: '3EB0C767D097B7C41F9A' }]);
  });

  it('queues an id once, also after it was sent', async () => {
    server.behave(faults.accept);
    const queue = await makeQueue();
    let completed = 0;
    await queue.on('completed', () => (completed += 1));
    await queue.add('sendText', { to, text: 'once' }, { id: 'order-17' });
    await queue.add('sendText', { to, text: 'once' }, { id: 'order-17' });
    await work();
    await waitFor(() => completed === 1);
    await queue.add('sendText', { to, text: 'once' }, { id: 'order-17' });
    await queue.add('sendText', { to, text: 'another' });
    await waitFor(() => completed === 2);
    expect(texts()).toEqual(['once', 'another']);
  });

  it('keeps no key in Redis', async () => {
    server.behave(faults.reset);
    const queue = await makeQueue();
    await queue.add('sendText', { to, text: 'hello' }, { id: 'a' });
    await work();
    await waitFor(async () => (await queue.unknown.list()).length === 1);
    const all = JSON.stringify(await everythingIn(await redis.client()));
    expect(all).toContain('hello');
    expect(all).not.toContain(workerKey);
  });

  it('waits out a rate limit of one instance, and keeps the order', async () => {
    let refusals = 2;
    server.behave((socket, request) => {
      const limited = request.headers['x-instance-id'] === 'ins_1' && refusals-- > 0;
      if (limited) rateLimit({ 'retry-after-ms': 300 })(socket, request);
      else faults.accept(socket);
    });
    const queue = await makeQueue();
    const progress: unknown[] = [];
    await queue.on('progress', (event) => progress.push(event.progress));
    await queue.add('sendText', { to, text: 'one' });
    await queue.add('sendText', { to, text: 'two' });
    await work();
    await waitFor(() => server.requests.length === 1);
    await queue.add('sendText', { to, text: 'elsewhere' }, { instanceId: 'ins_2' });
    await waitFor(() => server.requests.length === 5);
    expect(texts().filter((text) => text !== 'elsewhere')).toEqual(['one', 'one', 'one', 'two']);
    expect(texts().indexOf('elsewhere')).toBeLessThan(4);
    expect(progress).toContainEqual({ state: 'rate-limited', pauseMs: 300 });
  });

  it.each([undefined, { perSecond: 100, burst: 100 }])(
    'does not shorten a rate limit by another pause, with pace %o',
    async (pace) => {
      let release = (): void => undefined;
      server.behave(
        (socket, request) => (release = () => notPaired(socket, request)),
        rateLimit({ 'retry-after': 600 }),
      );
      const queue = await makeQueue();
      const client = await redis.client();
      const limiter = 'wsapi:queue:instance-ins_1:limiter';
      for (const text of ['one', 'two']) await queue.add('sendText', { to, text });
      await work({ concurrency: 2, ...(pace && { pace }) });
      const waiting = async () => (await queue.counts()).waiting;
      await waitFor(() => server.requests.length === 2);
      await waitFor(async () => (await waiting()) === 1);
      release();
      await waitFor(async () => (await waiting()) === 2);
      expect(await client.get(limiter)).toBe(String(Number.MAX_SAFE_INTEGER));
      expect(await client.pTTL(limiter)).toBeGreaterThan(60_000);
    },
  );

  it('lengthens a pause, and pauses though the pace counts for longer', async () => {
    const releases: (() => void)[] = [];
    const held =
      (then: Behaviour): Behaviour =>
      (socket, request) =>
        void releases.push(() => then(socket, request));
    server.behave(held(notPaired), held(rateLimit({ 'retry-after': 800 })));
    const queue = await makeQueue();
    const client = await redis.client();
    const limiter = 'wsapi:queue:instance-ins_1:limiter';
    for (const text of ['one', 'two']) await queue.add('sendText', { to, text });
    const pace = { perSecond: 0.01, burst: 7 };
    await work({ concurrency: 2, pace, unpairedPauseMs: 500_000 });
    await waitFor(() => releases.length === 2);
    expect(await client.get(limiter)).toBe('2');
    releases[0]?.();
    await waitFor(async () => (await queue.counts()).waiting === 1);
    expect(await client.get(limiter)).toBe(String(Number.MAX_SAFE_INTEGER));
    releases[1]?.();
    await waitFor(async () => (await queue.counts()).waiting === 2);
    expect(await client.pTTL(limiter)).toBeGreaterThan(510_000);
  });

  it('waits for an instance that is not logged in', async () => {
    server.behave(notPaired, notPaired, faults.accept);
    const queue = await makeQueue();
    const progress: unknown[] = [];
    let completed = 0;
    await queue.on('progress', (event) => progress.push(event.progress));
    await queue.on('completed', () => (completed += 1));
    await queue.add('sendText', { to, text: 'one' });
    await work();
    await waitFor(() => completed === 1);
    expect(texts()).toEqual(['one', 'one', 'one']);
    expect(progress).toContainEqual({ state: 'not-paired', pauseMs: 200 });
  });

  it('lists a send with an unknown outcome, and does not resend it', async () => {
    server.behave(answer(502, '<html>'), faults.reset, faults.cutJson, faults.accept);
    const queue = await makeQueue();
    const unknown: unknown[] = [];
    let completed = 0;
    await queue.on('unknown', ({ id }) => unknown.push(id));
    await queue.on('completed', () => (completed += 1));
    for (const id of ['a', 'b', 'c', 'd']) await queue.add('sendText', { to, text: id }, { id });
    await work({ retry: { baseWaitMs: 10 } });
    await waitFor(() => unknown.length === 3 && completed === 1);
    expect(texts()).toEqual(['a', 'b', 'c', 'd']);
    const list = await queue.unknown.list();
    expect(list).toMatchObject([
      { id: 'a', instanceId: 'ins_1', operationId: 'sendText', args: { body: { to, text: 'a' } } },
      { id: 'b' },
      { id: 'c' },
    ]);
    const [a, b] = list;
    if (!a || !b) throw new Error('not listed');
    expect(await queue.unknown.resolve(a)).toBe(true);
    const left = JSON.stringify(await everythingIn(await redis.client()));
    expect(left).not.toContain(String.raw`\"text\":\"a\"`);
    expect(left).toContain(String.raw`\"text\":\"b\"`);
    expect(await queue.unknown.resolve(a)).toBe(false);
    const asked = await Promise.all([queue.unknown.requeue(b), queue.unknown.requeue(b)]);
    expect(asked.filter(Boolean)).toHaveLength(1);
    expect(await queue.unknown.requeue(a)).toBe(false);
    await waitFor(() => completed === 2);
    expect(texts()).toEqual(['a', 'b', 'c', 'd', 'b']);
    expect(await queue.unknown.list()).toMatchObject([{ id: 'c' }]);
  });

  it('retries sends that did not leave, and reads', async () => {
    const queue = await makeQueue();
    let completed = 0;
    const progress: unknown[] = [];
    await queue.on('completed', () => (completed += 1));
    await queue.on('progress', (event) => progress.push(event.progress.state));
    server.behave(faults.reset, answer(503, ''), answer(200, '[]'));
    await queue.add('listGroups');
    const worker = await work({ retry: { baseWaitMs: 10 } });
    await waitFor(() => completed === 1);
    await worker.close();
    expect(server.requests.map(({ path }) => path)).toEqual(['/groups', '/groups', '/groups']);
    // Nobody listens at the first address.
    const addresses = ['http://127.0.0.1:1', server.url];
    server.behave(faults.accept);
    const wsapi = new WsapiClient({
      baseUrl: server.url,
      apiKey: 'k',
      fetch: (url, init) =>
        fetch((url as string).replace(server.url, addresses.shift() ?? server.url), init),
    });
    await queue.add('sendText', { to, text: 'once' });
    await work({ wsapi, retry: { baseWaitMs: 10 } });
    await waitFor(() => completed === 2);
    expect(server.requests.filter(({ path }) => path === '/messages/text')).toHaveLength(1);
    expect(progress.filter((state) => state === 'again')).toHaveLength(2);
    expect(progress.filter((state) => state === 'not-sent')).toHaveLength(1);
  });

  it('waits for an unreachable gateway, and keeps the order', async () => {
    server.behave(faults.accept);
    let refusals = 6;
    const wsapi = new WsapiClient({
      baseUrl: server.url,
      apiKey: 'k',
      // Nobody listens at port 1.
      fetch: (url, init) =>
        fetch(
          refusals-- > 0 ? (url as string).replace(server.url, 'http://127.0.0.1:1') : url,
          init,
        ),
    });
    const queue = await makeQueue();
    const pauses: number[] = [];
    await queue.on('progress', ({ progress }) => {
      if (progress.state === 'not-sent') pauses.push(progress.pauseMs);
    });
    for (const text of ['one', 'two', 'three']) await queue.add('sendText', { to, text });
    await work({ wsapi, retry: { baseWaitMs: 4 } });
    await waitFor(() => texts().length === 3);
    expect(texts()).toEqual(['one', 'two', 'three']);
    await waitFor(() => pauses.length === 6);
    // 4 ms, doubled five times; up to half of it is chance.
    expect(pauses[5]).toBeGreaterThanOrEqual(64);
  });

  it('keeps waiting calls while the key is refused, and logs it', async () => {
    const refusal = (status: number) => answer(status, `{"status":${status},"detail":"no"}`);
    server.behave(refusal(401), refusal(403), faults.accept);
    const { logger, lines } = captureLog();
    const refusals = () => lines.filter((line) => line.startsWith('The queue waits: '));
    const queue = await makeQueue();
    const progress: unknown[] = [];
    await queue.on('progress', (event) => progress.push(event.progress));
    for (const text of ['one', 'two']) await queue.add('sendText', { to, text });
    await work({ logger, unpairedPauseMs: 50 });
    await waitFor(() => texts().length === 4);
    expect(texts()).toEqual(['one', 'one', 'one', 'two']);
    expect(progress).toContainEqual({ state: 'not-allowed', pauseMs: 50 });
    expect(refusals()).toHaveLength(2);
  });

  it('tells every listener, though others fail', async () => {
    server.behave(faults.accept);
    const queue = await makeQueue();
    const fails = (): never => {
      throw new Error('the disk is full');
    };
    await queue.on('completed', fails);
    const rejects = (): unknown => Promise.reject(new Error('the disk is full'));
    await queue.on('completed', rejects);
    const completed: string[] = [];
    await queue.on('completed', ({ id }) => completed.push(id));
    await queue.add('sendText', { to, text: 'one' }, { id: 'first' });
    await work();
    await waitFor(() => completed.length === 1);
  });

  it('lists a call whose outcome is unknown, though the logger fails', async () => {
    server.behave(faults.reset);
    const queue = await makeQueue();
    await queue.add('sendText', { to, text: 'one' }, { id: 'first' });
    const unknown: string[] = [];
    await queue.on('unknown', ({ id }) => unknown.push(id));
    const fails = (): never => {
      throw new Error('the disk is full');
    };
    await work({ logger: { debug: fails, info: fails, warn: fails, error: fails } });
    await waitFor(() => unknown.length === 1);
  });

  it('fails a call that no worker can send, and goes on', async () => {
    server.behave(faults.accept);
    const queue = await makeQueue();
    await queue.add('sendText', { to, text: 'first' }, { id: 'first' });
    await queue.add('sendText', { to, text: 'last' }, { id: 'last' });
    // As another version of the program may have queued it.
    const client = await redis.client();
    const job = 'wsapi:queue:instance-ins_1:send-first';
    const data = JSON.parse((await client.hGet(job, 'data')) ?? '') as object; // BullMQ wrote it
    await client.hSet(job, 'data', JSON.stringify({ ...data, args: {} }));
    await work();
    await waitFor(() => texts().includes('last'));
    expect(await queue.failed.list()).toMatchObject([
      { id: 'first', reason: expect.stringContaining('the body is missing') as unknown },
    ]);
  });

  it('sends a call whole that was resolved although it waits again', async () => {
    server.behave(answer(502, '<html>'), faults.accept);
    const queue = await makeQueue();
    await queue.add('sendText', { to, text: 'a' }, { id: 'a' });
    const worker = await work();
    await waitFor(async () => (await queue.unknown.list()).length === 1);
    await worker.close();
    const [call] = await queue.unknown.list();
    if (!call) throw new Error('not listed');
    const retry = Reflect.get(Job.prototype, 'retry') as (
      this: Job,
      state: string,
    ) => Promise<void>;
    vi.spyOn(Job.prototype, 'retry').mockImplementationOnce(async function (this: Job) {
      await retry.call(this, 'failed');
      throw new Error('Connection is closed.');
    });
    await expect(queue.unknown.requeue(call)).rejects.toThrow('Connection is closed.');
    expect(await queue.unknown.resolve(call)).toBe(true);
    await work();
    await waitFor(() => texts().length === 2);
    expect(texts()).toEqual(['a', 'a']);
  });

  it('pauses an instance ever longer while outcomes are unknown', async () => {
    server.behave(answer(502, '<html>'), answer(503, ''), answer(503, ''), faults.accept);
    const times: number[] = [];
    const queue = await makeQueue();
    await queue.on('unknown', () => times.push(performance.now()));
    for (const id of ['a', 'b', 'c', 'd']) await queue.add('sendText', { to, text: id }, { id });
    await work({ retry: { baseWaitMs: 100 } });
    await waitFor(() => texts().length === 4);
    const [a = 0, b = 0, c = 0] = times;
    // At least half of 100 and of 200 ms; timers may round.
    expect(b - a).toBeGreaterThan(45);
    expect(c - b).toBeGreaterThan(95);
  });

  it('reports calls that were refused, and requeues them on request', async () => {
    server.behave(answer(400, '{"status":400,"detail":"no"}'));
    const queue = await makeQueue();
    const failed: unknown[] = [];
    await queue.on('failed', (event) => failed.push(event));
    await queue.add('sendText', { to, text: 'one' }, { id: 'a' });
    // Where the worker's client had a defaultCountry, it would be a number.
    await queue.add('sendText', { to: '030 1234567', text: 'one' }, { id: 'b' });
    await work();
    await waitFor(() => failed.length === 2);
    expect(failed).toMatchObject([
      {
        id: 'a',
        instanceId: 'ins_1',
        reason: expect.stringContaining('responded with 400') as unknown,
      },
      { id: 'b', reason: expect.stringContaining('sendText: body.to') as unknown },
    ]);
    expect(await queue.unknown.list()).toEqual([]);
    const list = await queue.failed.list();
    expect(list).toMatchObject([
      { id: 'a', operationId: 'sendText', args: { body: { to, text: 'one' } } },
      { id: 'b' },
    ]);
    expect(await queue.add('sendText', { to, text: 'x' }, { id: 'a' })).toMatchObject({
      isNew: false,
    });
    const [a, b] = list;
    if (!a || !b) throw new Error('not listed');
    expect(await queue.failed.remove(b)).toBe(true);
    expect(await queue.failed.remove(b)).toBe(false);
    server.behave(faults.accept);
    const asked = await Promise.all([queue.failed.requeue(a), queue.failed.requeue(a)]);
    expect(asked.filter(Boolean)).toHaveLength(1);
    await waitFor(() => texts().length === 2);
    expect(texts()).toEqual(['one', 'one']);
    expect(await queue.failed.list()).toEqual([]);
    expect(await queue.add('sendText', { to, text: 'two' }, { id: 'b' })).toMatchObject({
      isNew: true,
    });
  });

  it('deletes calls that failed long ago, but none with an unknown outcome', async () => {
    const refusal = answer(400, '{"status":400,"detail":"no"}');
    server.behave(faults.reset, refusal, refusal, refusal, answer(502, '<html>'));
    const queue = await makeQueue();
    const add = (id: string) => queue.add('sendText', { to, text: id }, { id });
    for (const id of ['unknown-1', 'a', 'b', 'c', 'unknown-2']) await add(id);
    const worker = await work({ retry: { baseWaitMs: 10 } });
    await waitFor(async () => (await queue.unknown.list()).length === 2);
    await waitFor(async () => (await queue.failed.list()).length === 3);
    await worker.close();
    const ids = async () => (await queue.failed.list()).map(({ id }) => id);
    const since = (await queue.failed.list())[1]?.since ?? 0;
    await waitFor(() => Date.now() > since + 1);
    expect(await queue.failed.clear({ olderThanMs: 60_000 })).toBe(0);
    expect(await queue.failed.clear({ instanceId: 'ins_2' })).toBe(0);

    // Another process adds something a month later, and hears of no more than that.
    const later = await makeQueue({ keepFailedMs: Date.now() - since - 1 });
    expect(await ids()).toEqual(['a', 'b', 'c']);
    await later.add('sendText', { to, text: 'next' }, { id: 'next' });
    expect(await ids()).not.toContain('a');
    await later.add('sendText', { to, text: 'next' }, { id: 'after' });

    await queue.failed.clear();
    expect(await ids()).toEqual([]);
    expect((await queue.unknown.list()).map(({ id }) => id)).toEqual(['unknown-1', 'unknown-2']);
    expect(await queue.counts()).toMatchObject({ waiting: 2 });
    expect(await add('a')).toMatchObject({ isNew: true });
    expect(await add('unknown-1')).toMatchObject({ isNew: false });
  });

  it('waits for a worker that has the key', async () => {
    server.behave(faults.accept);
    const { logger, lines } = captureLog();
    const queue = await makeQueue();
    const progress: unknown[] = [];
    await queue.on('progress', (event) => progress.push(event.progress));
    await queue.add('sendText', { to, text: 'one' });
    const keyless = new WsapiClient({ baseUrl: server.url, adminApiKey: 'k' });
    const worker = await work({ wsapi: keyless, logger, unpairedPauseMs: 50 });
    await waitFor(() => progress.filter((one) => isNotAllowed(one)).length >= 2);
    await worker.close();
    expect(server.requests).toEqual([]);
    expect(lines.filter((line) => line.startsWith('The queue waits: ')).length).toBeGreaterThan(1);
    expect(await queue.failed.list()).toEqual([]);
    await work();
    await waitFor(() => texts().length === 1);
    expect(texts()).toEqual(['one']);
  });

  it('sends a delayed call at its time, and cancels calls that were not begun', async () => {
    server.behave(faults.accept);
    const queue = await makeQueue();
    let completed = 0;
    await queue.on('completed', () => (completed += 1));
    const inAnHour = new Date(Date.now() + 3_600_000);
    await queue.add('sendText', { to, text: 'later' }, { id: 'later', at: inAnHour });
    await queue.add('sendText', { to, text: 'soon' }, { id: 'soon', delayMs: 100 });
    await queue.add('sendText', { to, text: 'now' });
    await work();
    await waitFor(() => completed === 2);
    expect(texts()).toEqual(['now', 'soon']);
    expect(await queue.cancel('later')).toBe(true);
    expect(await queue.cancel('later')).toBe(false);
    expect(await queue.cancel('soon')).toBe(false);
  });

  it('keeps no more of BullMQ than it needs, however many instances there are', async () => {
    const closed = vi.spyOn(Queue.prototype, 'close');
    onTestFinished(() => closed.mockRestore());
    const queue = await makeQueue();
    const instances = Array.from({ length: 1500 }, (_, index) => `ins_${index}`);
    const add = (instanceId: string) =>
      queue.add('sendText', { to, text: 'Hello' }, { instanceId, id: 'a' });
    // All at once: queues are closed on which an operation is under way.
    const added = await Promise.all(instances.map(add));
    expect(added.every(({ isNew }) => isNew)).toBe(true);
    const again = await Promise.all(instances.map(add));
    expect(again.some(({ isNew }) => isNew)).toBe(false);
    expect(closed.mock.calls.length).toBeGreaterThanOrEqual(500);
  });

  it('shares a pace among all workers', async () => {
    const times: number[] = [];
    server.behave((socket) => {
      times.push(performance.now());
      socket.write(response(201, '{"id":"3EB0"}'));
    });
    const queue = await makeQueue();
    for (let index = 0; index < 12; index += 1)
      await queue.add('sendText', { to, text: `${index}` });
    const pace = { perSecond: 20, burst: 2 };
    await work({ pace });
    await work({ pace });
    await waitFor(() => times.length === 12);
    // Two in each 100 ms: the last two go out 500 ms after the first at the earliest; timers may round.
    expect((times.at(-1) ?? 0) - (times[0] ?? 0)).toBeGreaterThan(450);
  });

  it('refuses calls that cannot be stored in Redis', async () => {
    const queue = await makeQueue();
    const image = (data: unknown) =>
      queue.add('sendImage', { to, data } as { to: string; data: string });
    await expect(image(new Blob(['x']))).rejects.toThrow(
      new InvalidMediaError(
        'A value of type Blob cannot be queued. Give a file as base64, as a data: URL, or by its url.',
        {
          operationId: 'sendImage',
          field: 'body.data',
        },
      ),
    );
    await expect(image(new Uint8Array(3))).rejects.toThrow(
      'A value of type Uint8Array cannot be queued',
    );
    await expect(image(() => 'x')).rejects.toThrow('A value of type function cannot be queued');
    await expect(image(new ReadableStream())).rejects.toThrow(
      'A value of type ReadableStream cannot be queued',
    );
    // Nothing listens to it any more, so its error would end the process.
    const missing = createReadStream('/no/such/file.png');
    await expect(image(missing)).rejects.toThrow('A value of type ReadStream cannot be queued');
    await expect.poll(() => missing.closed).toBe(true);
    await expect(queue.add('downloadMedia', { id: 'x' })).rejects.toThrow('its response is a file');
    await expect(queue.add('sendTxt' as 'sendText', { to, text: '' })).rejects.toThrow(
      'no operation "sendTxt"',
    );
    // What JavaScript passes: a worker would stop at it, and the lane with it.
    const anything = queue.add.bind(queue) as (...given: readonly unknown[]) => Promise<unknown>;
    await expect(anything('sendText')).rejects.toThrow('sendText: the body is missing');
    await expect(anything('setGroupName', '', { name: 'Friday' })).rejects.toThrow('id is missing');
    await expect(queue.add('sendText', { to: 'nobody', text: '' })).rejects.toThrow(
      expect.objectContaining({
        name: 'InvalidIdError',
        operationId: 'sendText',
        field: 'body.to',
      }) as Error,
    );
    await expect(
      queue.add('setGroupName', '12025550143@s.whatsapp.net', { name: 'Friday' }),
    ).rejects.toThrow('This is the id of a user, but that of a group is expected here.');
    await expect(
      queue.add('sendText', { to, text: '' }, { at: new Date('never') }),
    ).rejects.toThrow('`at` must be a valid Date');
  });
});
