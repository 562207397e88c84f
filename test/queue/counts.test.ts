import { Queue } from 'bullmq';
import { describe, expect, it } from 'vitest';
import type { SendQueue } from '../../src/queue.ts';
import { BullMqConnection } from '../../src/queue/bullmq-connection.ts';
import { defaultPrefix, jobIdOf, queueName } from '../../src/queue/queue-keys.ts';
import { redisIsThere, redisNote } from '../support/redis-server.ts';
import { useSendQueue } from '../support/send-queue.ts';
import { observe } from '../support/telemetry.ts';
import { waitFor } from '../support/wait-for.ts';
import { faults } from '../support/fault-server.ts';

const to = '+1 202 555 0143';

const hasWaited = async (queue: SendQueue, ms: number): Promise<boolean> =>
  (await queue.counts()).oldestMs >= ms;

describe.skipIf(!redisIsThere)(`the age of a queue${redisNote}`, () => {
  const { redis, server, makeQueue, work, texts, isOver } = useSendQueue();

  it.each([
    ['a call that goes first', { priority: 1 }],
    ['a call without a priority', {}],
  ])('is that of the oldest call, whatever the priority of %s', async (_, options) => {
    const queue = await makeQueue();
    await queue.add('sendText', { to, text: 'old' }, { priority: 9 });
    await waitFor(() => hasWaited(queue, 100));
    await queue.add('sendText', { to, text: 'new' }, options);
    expect(await hasWaited(queue, 100)).toBe(true);
    expect(await queue.counts()).toMatchObject({ waiting: 2 });
  });

  it('counts a call that is being sent', async () => {
    let finish = (): void => undefined;
    server.behave((socket) => {
      finish = () => faults.accept(socket);
    });
    const queue = await makeQueue();
    await queue.add('sendText', { to, text: 'stuck' });
    await work();
    await waitFor(() => texts().length === 1);
    await waitFor(() => hasWaited(queue, 100));
    expect(await queue.counts()).toMatchObject({ waiting: 0, active: 1 });
    finish();
    await waitFor(() => isOver(queue));
    expect(await queue.counts()).toMatchObject({ oldestMs: 0 });
  });

  it('does not count the time until a delayed call is due', async () => {
    const telemetry = observe();
    server.behave(faults.accept);
    const queue = await makeQueue();
    await queue.add('sendText', { to, text: 'later' }, { id: 'later', delayMs: 3_600_000 });
    // BullMQ forgets the delay of a job when it is due. This one is sent an hour early.
    const connection = new BullMqConnection(await redis.client());
    const bullmq = new Queue(queueName('ins_1'), {
      connection: connection.forBullMq,
      prefix: defaultPrefix,
    });
    await (await bullmq.getJob(jobIdOf('later')))?.promote();
    await bullmq.close();
    connection.close();
    await waitFor(async () => (await queue.counts()).waiting === 1);
    const promotedAt = Date.now();
    await waitFor(() => Date.now() > promotedAt);
    expect(await queue.counts()).toMatchObject({ oldestMs: 0 });
    await work();
    await waitFor(() => isOver(queue));
    expect(await telemetry.metric('wsapi.queue.wait')).toMatchObject([{ value: { sum: 0 } }]);
  });
});
