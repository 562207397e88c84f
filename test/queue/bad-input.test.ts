import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WsapiClient, WsapiError } from '../../src/index.ts';
import { SendQueue, SendWorker } from '../../src/queue.ts';
import { redisLimiters, redisResolveCache } from '../../src/redis.ts';
import { redisIsThere, redisNote } from '../support/redis-server.ts';
import { useSendQueue } from '../support/send-queue.ts';

const to = '12025550143@s.whatsapp.net';

/** What programs in JavaScript pass by mistake. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom(null, undefined, '', 'ins_1', 0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY),
  fc.constant(Symbol('s')),
  fc.constant(() => undefined),
  fc.constant(new Date(Number.NaN)),
  fc.constant('\u{D800}'),
);

type Call = (...given: readonly unknown[]) => unknown;

/** Runs a function, and expects it to succeed or to fail with an error of this package. */
const expectOurError = async (run: () => unknown): Promise<void> => {
  try {
    await run();
  } catch (error) {
    if (!WsapiError.is(error)) throw new Error('The error is not ours', { cause: error });
  }
};

describe.skipIf(!redisIsThere)(`bad input to the queue and to Redis${redisNote}`, () => {
  const { redis, makeQueue } = useSendQueue();

  it('is refused before Redis, and says what would be right', async () => {
    const queue = await makeQueue();
    const add = (options: object) => queue.add('sendText', { to, text: 'hello' }, options);
    const whole = '`priority` must be a whole number from 1 to 2097151.';
    await expect(add({ id: '' })).rejects.toThrow('`id` must be a non-empty string, not an empty');
    await expect(add({ id: null })).rejects.toThrow('`id` must be a non-empty string, not null');
    await expect(add({ id: 17 })).rejects.toThrow('`id` must be a non-empty string, not a number');
    await expect(add({ instanceId: null })).rejects.toThrow(
      '`instanceId` must be a string, not null',
    );
    await expect(add({ priority: 1.5 })).rejects.toThrow(whole);
    await expect(add({ priority: 1e9 })).rejects.toThrow(whole);
    await expect(add({ priority: 0 })).rejects.toThrow(whole);
    await expect(add({ at: Date.now() })).rejects.toThrow('`at` must be a valid Date.');
    await expect(add({ at: new Date('never') })).rejects.toThrow('`at` must be a valid Date.');
    await expect(add({ at: new Date(), delayMs: 1 })).rejects.toThrow('either `delayMs` or `at`');
    await expect(add({ delayMs: '5' })).rejects.toThrow('delayMs');
    await expect(add({ delayMs: Infinity })).rejects.toThrow('less than 69 years ahead');
    await expect(queue.cancel('')).rejects.toThrow('`id` must be a non-empty string');
    expect(() => new SendQueue({ client: {} } as never)).toThrow('`client` must be a connected');
    expect(await (await redis.client()).dbSize()).toBe(0);
  });

  it('is refused where JSON would lose it or no worker could send it', async () => {
    const queue = await makeQueue();
    await expect(
      queue.add('sendLocation', { to, latitude: Number('52,5'), longitude: 13 }),
    ).rejects.toThrow('sendLocation: body.latitude is NaN, which JSON cannot express.');
    await expect(
      queue.add('sendLocation', { to, latitude: 1, longitude: -Infinity }),
    ).rejects.toThrow('body.longitude is -Infinity');
    await expect(
      queue.add('updateAccountInstanceSettings', 'ins_2', { eventFilters: ['mesage'] }),
    ).rejects.toThrow('body.eventFilters[0]: There is no such event type. Did you mean message?');
    const body: Record<string, unknown> = { to, text: 'hello' };
    body['itself'] = { body };
    await expect(queue.add('sendText', body as never)).rejects.toThrow(
      'sendText: body.itself.body refers to an object around it.',
    );
    expect(await (await redis.client()).dbSize()).toBe(0);
  });

  it('does not include the largest priority', async () => {
    const queue = await makeQueue();
    await queue.add('sendText', { to, text: 'hello' }, { priority: 2_097_151 });
    expect(await queue.counts()).toMatchObject({ waiting: 1 });
  });

  it('is always an error of this package, whatever is passed to a queue', async () => {
    const queue = await makeQueue();
    const calls: readonly Call[] = [
      queue.add.bind(queue) as Call,
      (options) => (queue.add as Call).call(queue, 'sendText', { to, text: 'hello' }, options),
      ...(['id', 'instanceId', 'delayMs', 'at', 'priority'] as const).map(
        (name) => (value: unknown) =>
          (queue.add as Call).call(queue, 'sendText', { to, text: 'hello' }, { [name]: value }),
      ),
      (id) => (queue.cancel as Call).call(queue, id),
      (id) => (queue.cancel as Call).call(queue, 'order-17', id),
      (id) => (queue.counts as Call).call(queue, id),
      (name) => (queue.on as Call).call(queue, name, () => undefined),
      (listener) => (queue.on as Call).call(queue, 'failed', listener),
      (id) => (queue.failed.list as Call).call(queue.failed, id),
      (call) => (queue.failed.requeue as Call).call(queue.failed, call),
      (call) => (queue.failed.remove as Call).call(queue.failed, call),
      (options) => (queue.failed.clear as Call).call(queue.failed, options),
      (olderThanMs) => (queue.failed.clear as Call).call(queue.failed, { olderThanMs }),
      (call) => (queue.unknown.requeue as Call).call(queue.unknown, call),
      (call) => (queue.unknown.resolve as Call).call(queue.unknown, call),
      (id) => (queue.unknown.resolve as Call).call(queue.unknown, { id, instanceId: 'ins_1' }),
    ];
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...calls), anything, anything, async (call, one, other) => {
        await expectOurError(() => call(one, other));
      }),
      { numRuns: 600 },
    );
  });

  it('is always an error of this package, whatever the options are', async () => {
    const client = await redis.client();
    const wsapi = new WsapiClient({ baseUrl: 'http://127.0.0.1:1', apiKey: 'k' });
    const names = {
      queue: ['client', 'instanceId', 'prefix', 'rememberMs', 'keepFailedMs'],
      worker: [
        ...['client', 'wsapi', 'instances', 'prefix', 'concurrency', 'pace', 'retry'],
        ...['unpairedPauseMs', 'stalledAfterMs', 'discoverEveryMs', 'logger'],
      ],
      redis: ['client', 'prefix'],
    };
    const made: { close(): Promise<void> }[] = [];
    const makeQueueOf = (options: unknown) => made.push(new SendQueue(options as never));
    const makeWorkerOf = (options: unknown) => made.push(new SendWorker(options as never));
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        await expectOurError(() => makeQueueOf(value));
        await expectOurError(() => makeWorkerOf(value));
        await expectOurError(() => redisLimiters(value as never));
        await expectOurError(() => redisResolveCache(value as never));
        for (const name of names.queue)
          await expectOurError(() => makeQueueOf({ client, [name]: value }));
        for (const name of names.worker)
          await expectOurError(() => makeWorkerOf({ client, wsapi, instances: [], [name]: value }));
        for (const name of names.redis) {
          await expectOurError(() => redisLimiters({ client, [name]: value }));
          await expectOurError(() => redisResolveCache({ client, [name]: value }));
        }
        for (const one of made.splice(0)) await one.close();
      }),
      { numRuns: 60 },
    );
  });
});
