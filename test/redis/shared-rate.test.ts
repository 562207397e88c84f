import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdaptiveRate } from '../../src/limiter/adaptive-rate.ts';
import { TokenBucket } from '../../src/limiter/token-bucket.ts';
import { enterScript, leaveScript } from '../../src/redis/rate-script.ts';
import { redisIsThere, redisNote, useRedis } from '../support/redis-server.ts';

type Reply = [granted: number, waitMs: number, demandedMs: number, source: string, epoch: number];

/** What happens to an instance, a little later than what happened before. */
const step = fc.record({
  afterMs: fc.integer({ min: 0, max: 400 }),
  what: fc.oneof(
    { weight: 3, arbitrary: fc.constant('enter' as const) },
    { weight: 3, arbitrary: fc.constant('answered' as const) },
    { weight: 1, arbitrary: fc.constant('unanswered' as const) },
    { weight: 1, arbitrary: fc.constant('refused' as const) },
  ),
  which: fc.nat(40),
  retryAfterMs: fc.option(fc.integer({ min: 0, max: 1500 }), { nil: undefined }),
  random: fc.double({ min: 0, max: 0.999, noNaN: true }),
  waiting: fc.boolean(),
});

describe.skipIf(!redisIsThere)(`the shared rate${redisNote}`, () => {
  const redis = useRedis();

  it('decides as the local one does, whatever happens', async () => {
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
          // One that is under way all the time, since a shared rate at rest forgets, and the local one is told to.
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
          for (const { afterMs, what, which, retryAfterMs, random, waiting } of steps) {
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
              what === 'refused' ? (retryAfterMs ?? '') : '',
              'gateway',
              random,
            ]);
            if (what === 'answered') local.answered(time, gone.local, waiting);
            else if (what === 'unanswered') local.unanswered(gone.local);
            else local.refused(time, gone.local, retryAfterMs, random);
          }
        },
      ),
      { numRuns: 150 },
    );
  });

  it('takes a request of a process that died as over, once it was silent for long enough', async () => {
    const client = await redis.client();
    const keys = ['rate', 'rate:under-way'];
    const enter = async (time: number, name: string) =>
      ((await enterScript.run(client, keys, [time, 1, name, 15_000, 1, '', ''])) as Reply)[0];
    expect(await enter(1000, 'a:')).toBe(1);
    expect(await enter(2000, 'b:')).toBe(0);
    expect(await enter(16_001, 'c:')).toBe(1);
  });

  it('forgets what it learnt once nobody asked for a minute', async () => {
    const client = await redis.client();
    const keys = ['rate', 'rate:under-way'];
    const enter = async (time: number) =>
      (await enterScript.run(client, keys, [time, 1, `${time}:`, 15_000, '', '', ''])) as Reply;
    const epoch = (await enter(1000))[4];
    await leaveScript.run(client, keys, [1100, '1000:1', epoch, 'refused', 0, 5000, 'whatsapp', 0]);
    expect(await enter(2000)).toEqual([0, 4100, 4100, 'whatsapp', epoch + 1]);
    expect(await enter(6100)).toEqual([1, -1, 0, 'whatsapp', epoch + 1]); // the probe
    await leaveScript.run(client, keys, [6200, '6100:1', epoch + 1, 'answered', 0, '', '', 0]);
    expect((await enter(6200))[1]).toBeGreaterThan(0); // now at a rate
    expect(await enter(70_000)).toEqual([1, 0, 0, 'gateway', epoch + 2]);
  });
});
