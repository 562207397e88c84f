import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdaptiveRate } from '../../src/limiter/adaptive-rate.ts';
import { TokenBucket } from '../../src/limiter/token-bucket.ts';
import { enterScript, leaveScript } from '../../src/redis/rate-script.ts';
import {
  redisIsThere,
  redisNote,
  useRedis,
  type TestRedisClient,
} from '../support/redis-server.ts';

type Reply = [
  granted: number,
  waitMs: number,
  demandedMs: number,
  source: string,
  epoch: number,
  probeWasRefused: 0 | 1,
];

/** An event of an instance, some ms after the one before. */
const step = fc.record({
  afterMs: fc.integer({ min: 0, max: 400 }),
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constant('enter' as const) },
    { weight: 3, arbitrary: fc.constant('answered' as const) },
    { weight: 2, arbitrary: fc.constant('unanswered' as const) },
    { weight: 1, arbitrary: fc.constant('rate-limited' as const) },
  ),
  which: fc.nat(40),
  retryAfterMs: fc.option(fc.integer({ min: 0, max: 1500 }), { nil: undefined }),
  random: fc.double({ min: 0, max: 0.999, noNaN: true }),
  waiting: fc.boolean(),
  lowersRate: fc.boolean(),
});

/** The hash in Redis, where the script keeps what it knows. */
const stateIn = async (client: TestRedisClient, key: string) => {
  const { window, probing, ...rest } = await client.hGetAll(key);
  return { window: Number(window), isProbing: probing === '1', ...rest };
};

/** Later than the end of any cooldown of these tests. */
const muchLater = 1e12;

/** Whether so many requests fill the window of the local rate. */
const isFull = (rate: AdaptiveRate, underWay: number): boolean =>
  rate.waitMs(muchLater, underWay) === Number.POSITIVE_INFINITY;

describe.skipIf(!redisIsThere)(`the shared rate${redisNote}`, () => {
  const redis = useRedis();

  it('makes the same decisions and has the same window as the local rate, in any sequence', async () => {
    const client = await redis.client();
    let run = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 20, maxLength: 120 }),
        fc.option(
          fc.record({
            perSecond: fc.double({ min: 0.5, max: 50, noNaN: true }),
            burst: fc.integer({ min: 1, max: 9 }),
          }),
          { nil: undefined },
        ),
        async (steps, pace) => {
          run += 1;
          const keys = [`rate:${run}`, `rate:${run}:under-way`];
          let time = 1_000_000;
          const local = new AdaptiveRate(time);
          const bucket = pace && new TokenBucket(pace, time);
          // One request is always under way: otherwise the shared rate forgets, which the local one does only when told.
          const held: { name: string; epoch: number; local: number }[] = [];
          let names = 0;
          const enter = async () => {
            names += 1;
            const reply = (await enterScript.run(client, keys, [
              time,
              1,
              `${names}:`,
              1e9,
              '',
              pace?.perSecond ?? '',
              pace?.burst ?? '',
            ])) as Reply;
            const waitMs = Math.max(local.waitMs(time, held.length), bucket?.waitMs(time) ?? 0);
            const goes = waitMs === 0;
            expect(reply[0]).toBe(goes ? 1 : 0);
            expect(reply[2]).toBe(Math.ceil(local.demandedMs(time)));
            expect(reply[5]).toBe(local.probeWasRefused ? 1 : 0);
            if (goes) {
              bucket?.take();
              held.push({ name: `${names}:1`, epoch: reply[4], local: local.sent(time) });
              expect(reply[4] - (reply[4] % 1)).toBe(reply[4]);
            } else {
              // The two may differ by a rounding error, which `ceil` makes a whole millisecond.
              if (!Number.isFinite(waitMs)) expect(reply[1]).toBe(-1);
              else expect(Math.abs(reply[1] - waitMs)).toBeLessThanOrEqual(1.001);
            }
          };
          await enter();
          for (const { afterMs, what, which, retryAfterMs, random, waiting, lowersRate } of steps) {
            time += afterMs;
            if (what === 'enter') {
              await enter();
              continue;
            }
            if (held.length < 2) continue;
            const [gone] = held.splice(1 + (which % (held.length - 1)), 1);
            if (!gone) continue;
            await leaveScript.run(client, keys, [
              time,
              gone.name,
              gone.epoch,
              what,
              waiting ? 1 : 0,
              what === 'rate-limited' ? (retryAfterMs ?? '') : '',
              'gateway',
              random,
              lowersRate ? 1 : 0,
            ]);
            if (what === 'answered') local.answered(time, gone.local, waiting);
            else if (what === 'unanswered') local.unanswered(gone.local);
            else local.refused(time, gone.local, retryAfterMs, random, lowersRate);
            const { window, isProbing } = await stateIn(client, keys[0] ?? '');
            const most = isProbing ? 1 : window;
            if (most > 1e9) expect(isFull(local, 1e9)).toBe(false);
            else {
              expect(isFull(local, most)).toBe(true);
              expect(isFull(local, most - 1)).toBe(false);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('opens the window no further than 1024 for a gateway that stays silent, as the local rate does', async () => {
    const client = await redis.client();
    const keys = ['rate', 'rate:under-way'];
    const local = new AdaptiveRate(0);
    const epoch = local.sent(0);
    const enter = async (time: number) =>
      (await enterScript.run(client, keys, [time, 1, `${time}:`, 1e9, '', '', ''])) as Reply;
    // With nothing under way, the shared rate would forget.
    const sharedEpoch = (await enter(1000))[4];
    for (let time = 1001; time <= 1030; time += 1) {
      await enter(time);
      await leaveScript.run(client, keys, [
        time,
        `${time}:1`,
        sharedEpoch,
        'unanswered',
        0,
        '',
        '',
        0,
      ]);
      local.unanswered(epoch);
    }
    expect((await stateIn(client, 'rate')).window).toBe(1024);
    expect([isFull(local, 1023), isFull(local, 1024)]).toEqual([false, true]);
  });

  it('probes early in a cooldown of hours, as the local rate does', async () => {
    const client = await redis.client();
    const keys = ['rate', 'rate:under-way'];
    const hours = 36_000_000;
    const local = new AdaptiveRate(1000);
    const enter = async (time: number) =>
      (await enterScript.run(client, keys, [time, 1, `${time}:`, 1e9, '', '', ''])) as Reply;
    const leave = async (sentAt: number, time: number, epoch: number, outcome: string) =>
      leaveScript.run(client, keys, [
        time,
        `${sentAt}:1`,
        epoch,
        outcome,
        0,
        hours,
        'gateway',
        0,
        1,
      ]);
    let epoch = (await enter(1000))[4];
    let localEpoch = local.sent(1000);
    await leave(1000, 1100, epoch, 'rate-limited');
    local.refused(1100, localEpoch, hours, 0);
    for (const [probe, refusedAt] of [
      [61_100, 61_200],
      [181_100, 181_200],
    ] as const) {
      const [granted, waitMs] = await enter(probe - 100);
      expect([granted, waitMs, local.waitMs(probe - 100, 0)]).toEqual([0, 100, 100]);
      expect([(await enter(probe))[0], local.waitMs(probe, 0)]).toEqual([1, 0]);
      epoch = (await enter(probe))[4];
      localEpoch = local.sent(probe);
      expect([(await enter(probe))[1], local.waitMs(probe, 1)]).toEqual(
        [120_000, 120_000].map((ms) => (probe > 100_000 ? 2 * ms : ms)),
      );
      if (probe > 100_000) break;
      await leave(probe, refusedAt, epoch, 'rate-limited');
      local.refused(refusedAt, localEpoch, hours, 0);
    }
    await leave(181_100, 181_200, epoch, 'answered');
    local.answered(181_200, localEpoch, false);
    expect([(await enter(181_200))[0], local.waitMs(181_200, 0)]).toEqual([1, 0]);
    expect((await enter(181_200))[0]).toBe(1);
  });

  it.each([
    { pace: ['', ''], waitMs: 4000 },
    { pace: [5, 1], waitMs: 4000 },
  ])(
    'keeps no times of a clock that was set back by an hour: pace $pace',
    async ({ pace, waitMs }) => {
      const client = await redis.client();
      const keys = ['rate', 'rate:under-way'];
      const hour = 3_600_000;
      const enter = async (time: number, name: string, most: number | '' = '') =>
        (await enterScript.run(client, keys, [time, 1, name, 15_000, most, ...pace])) as Reply;
      const [, , , , epoch] = await enter(2 * hour, 'a:');
      await leaveScript.run(client, keys, [
        2 * hour,
        'a:1',
        epoch,
        'rate-limited',
        0,
        4000,
        'gateway',
        0,
        1,
      ]);
      // The cooldown counts from the time at which the new clock is read first.
      const [granted, firstWaitMs] = await enter(hour, 'b:');
      expect([granted, firstWaitMs]).toEqual([0, waitMs]);
      expect((await enter(hour + 4100, 'c:'))[0]).toBe(1);
      await leaveScript.run(client, keys, [
        hour + 4100,
        'c:1',
        epoch + 1,
        'answered',
        0,
        '',
        '',
        0,
      ]);
    },
  );

  it('sends at the learnt rate after the clock was set back, however long ago the refusal was', async () => {
    const client = await redis.client();
    const keys = ['rate', 'rate:under-way'];
    const hour = 3_600_000;
    const enter = async (time: number, name: string) =>
      (await enterScript.run(client, keys, [time, 1, name, 15_000, '', '', ''])) as Reply;
    const leave = async (time: number, name: string, epoch: number, outcome: string) =>
      leaveScript.run(client, keys, [time, name, epoch, outcome, 0, 1000, 'gateway', 0, 1]);
    let time = hour;
    const epoch = (await enter(time, 'first:'))[4];
    await leave(time, 'first:1', epoch, 'rate-limited');
    // Steady traffic for two hours: one request is always under way, so the rate is never forgotten.
    let last = '';
    const end = time + 2 * hour;
    for (time += 1000; time <= end; time += 10_000) {
      const name = `${time}:`;
      expect((await enter(time, name))[0]).toBe(1);
      if (last === '') await leave(time, `${name}1`, epoch + 1, 'answered');
      else await leave(time, last, epoch + 1, 'unanswered');
      last = `${name}1`;
    }
    const setBack = time - 10_000 - hour;
    const [granted, waitMs] = await enter(setBack, 'later:');
    expect([granted, waitMs > 0 && waitMs <= 1000]).toEqual([0, true]);
    expect((await enter(setBack + waitMs, 'due:'))[0]).toBe(1);
  });

  it('forgets a request of a process that died while the clock was set back', async () => {
    const client = await redis.client();
    const keys = ['rate', 'rate:under-way'];
    const enter = async (time: number, name: string) =>
      ((await enterScript.run(client, keys, [time, 1, name, 15_000, 1, '', ''])) as Reply)[0];
    expect(await enter(10_000_000, 'a:')).toBe(1);
    expect(await enter(1_000_000, 'b:')).toBe(0);
    expect(await enter(1_015_001, 'c:')).toBe(1);
  });

  it('forgets a request of a process that died after 15 s', async () => {
    const client = await redis.client();
    const keys = ['rate', 'rate:under-way'];
    const enter = async (time: number, name: string) =>
      ((await enterScript.run(client, keys, [time, 1, name, 15_000, 1, '', ''])) as Reply)[0];
    expect(await enter(1000, 'a:')).toBe(1);
    expect(await enter(2000, 'b:')).toBe(0);
    expect(await enter(16_001, 'c:')).toBe(1);
  });

  it('forgets the learnt rate after a minute without requests', async () => {
    const client = await redis.client();
    const keys = ['rate', 'rate:under-way'];
    const enter = async (time: number) =>
      (await enterScript.run(client, keys, [time, 1, `${time}:`, 15_000, '', '', ''])) as Reply;
    const epoch = (await enter(1000))[4];
    await leaveScript.run(client, keys, [
      1100,
      '1000:1',
      epoch,
      'rate-limited',
      0,
      5000,
      'whatsapp',
      0,
      1,
    ]);
    expect(await enter(2000)).toEqual([0, 4100, 4100, 'whatsapp', epoch + 1, 0]);
    expect(await enter(6100)).toEqual([1, -1, 0, 'whatsapp', epoch + 1, 0]); // the probe
    await leaveScript.run(client, keys, [6200, '6100:1', epoch + 1, 'answered', 0, '', '', 0]);
    expect((await enter(6200))[1]).toBeGreaterThan(0); // now at a rate
    expect(await enter(70_000)).toEqual([1, 0, 0, 'gateway', epoch + 2, 0]);
  });
});
