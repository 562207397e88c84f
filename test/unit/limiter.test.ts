import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CoolingDown, type Entry } from '../../src/limiter/limiter.ts';
import { LocalLimiters, type Caller } from '../../src/limiter/limiters.ts';
import {
  LocalLimiter,
  type LimiterOptions,
  type LocalPass,
} from '../../src/limiter/local-limiter.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
});

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const entry = (more: Partial<Entry> = {}): Entry => ({
  signal: undefined,
  maxWaitMs: 60_000,
  isRetry: false,
  ...more,
});

/** Enters calls, and collects the passes of those that are let out. */
const queueUp = async (
  limiter: LocalLimiter,
  count: number,
  more: Partial<Entry> = {},
): Promise<{ passes: LocalPass[] }> => {
  const passes: LocalPass[] = [];
  for (let index = 0; index < count; index += 1)
    void limiter.enter(entry(more)).then((pass) => passes.push(pass));
  await vi.advanceTimersByTimeAsync(0);
  return { passes };
};

/** A gateway that takes so many requests a second, in one of the usual ways. */
const gatewayOf = (kind: 'fixed window' | 'token bucket' | 'sliding window', perSecond: number) => {
  const taken: number[] = [];
  let tokens = perSecond;
  let at = performance.now();
  return (): { ok: boolean; waitMs: number } => {
    const time = performance.now();
    if (kind === 'token bucket') {
      tokens = Math.min(perSecond, tokens + ((time - at) * perSecond) / 1000);
      at = time;
      const ok = tokens >= 1;
      if (ok) tokens -= 1;
      return { ok, waitMs: ((1 - tokens) * 1000) / perSecond };
    }
    const since = kind === 'fixed window' ? Math.floor(time / 1000) * 1000 : time - 1000;
    const inWindow = taken.filter(
      (when) => when > since || (kind === 'fixed window' && when === since),
    );
    const ok = inWindow.length < perSecond;
    if (ok) taken.push(time);
    return { ok, waitMs: (kind === 'fixed window' ? since : (inWindow[0] ?? time)) + 1000 - time };
  };
};

describe('a thousand calls at once against a gateway that admits 20 a second', () => {
  const retryAfters: Readonly<Record<string, (ms: number) => number | undefined>> = {
    'Retry-After in seconds': (ms) => Math.ceil(ms / 1000) * 1000,
    'the exact wait': (ms) => Math.ceil(ms),
    'a date, which has whole seconds and is often just past': (ms) => Math.floor(ms / 1000) * 1000,
    'no word of when': () => undefined,
  };
  const cases = (['fixed window', 'token bucket', 'sliding window'] as const).flatMap((kind) =>
    [1, 40, 300].flatMap((latencyMs) =>
      Object.keys(retryAfters).map((header) => ({ kind, latencyMs, header })),
    ),
  );

  test.each(cases)(
    '$kind, answering after $latencyMs ms with $header',
    async ({ kind, latencyMs, header }) => {
      const limiter = new LocalLimiter();
      const admits = gatewayOf(kind, 20);
      const accepted: number[] = [];
      let requests = 0;
      let mostAttempts = 0;
      const call = async (id: number): Promise<void> => {
        for (let attempts = 1; ; attempts += 1) {
          const pass = await limiter.enter(entry({ isRetry: attempts > 1 }));
          requests += 1;
          await sleep(latencyMs / 2);
          const { ok, waitMs } = admits();
          await sleep(latencyMs / 2);
          pass.leave(
            ok
              ? { kind: 'answered' }
              : {
                  kind: 'rate-limited',
                  source: 'gateway',
                  retryAfterMs: retryAfters[header]?.(waitMs),
                },
          );
          mostAttempts = Math.max(mostAttempts, attempts);
          if (ok) {
            accepted.push(id);
            return;
          }
        }
      };
      const calls = Promise.all(Array.from({ length: 1000 }, (_, id) => call(id)));
      await vi.advanceTimersByTimeAsync(120_000);
      await calls;
      expect(new Set(accepted).size).toBe(1000);
      expect(accepted).toHaveLength(1000);
      expect(requests).toBeLessThanOrEqual(1300);
      // Well below the number of repeats that a call is allowed.
      expect(mostAttempts).toBeLessThanOrEqual(8);
    },
  );
});

describe('a refusal', () => {
  test('stops the others before they are sent; then comes a probe, then one after another', async () => {
    const limiter = new LocalLimiter();
    const { passes } = await queueUp(limiter, 40);
    expect(passes).toHaveLength(32);
    passes[0]?.leave({ kind: 'rate-limited', source: 'gateway', retryAfterMs: 1000 });
    for (const pass of passes.slice(1))
      pass.leave({ kind: 'rate-limited', source: 'gateway', retryAfterMs: 1000 });
    await vi.advanceTimersByTimeAsync(999);
    expect(passes).toHaveLength(32);
    await vi.advanceTimersByTimeAsync(60);
    expect(passes).toHaveLength(33);
    await vi.advanceTimersByTimeAsync(1000);
    expect(passes).toHaveLength(33);
    passes[32]?.leave({ kind: 'answered' });
    await vi.advanceTimersByTimeAsync(20_000);
    expect(passes).toHaveLength(40);
    for (const pass of passes) pass.leave({ kind: 'answered' });
  });

  test('of an earlier request prolongs the cooldown, without starting another', async () => {
    const limiter = new LocalLimiter();
    const { passes } = await queueUp(limiter, 3);
    expect(
      passes[0]?.leave({ kind: 'rate-limited', source: 'gateway', retryAfterMs: 1000 }),
    ).toBeGreaterThanOrEqual(1000);
    expect(
      passes[1]?.leave({ kind: 'rate-limited', source: 'gateway', retryAfterMs: 5000 }),
    ).toBeGreaterThanOrEqual(5000);
    expect(
      passes[2]?.leave({ kind: 'rate-limited', source: 'gateway', retryAfterMs: 10 }),
    ).toBeGreaterThanOrEqual(5000);
    const next = await queueUp(limiter, 1);
    await vi.advanceTimersByTimeAsync(4999);
    expect(next.passes).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(300);
    expect(next.passes).toHaveLength(1);
  });

  test('sends another probe after one that got no response', async () => {
    const limiter = new LocalLimiter();
    const { passes } = await queueUp(limiter, 1);
    passes[0]?.leave({ kind: 'rate-limited', source: 'gateway', retryAfterMs: 100 });
    const next = await queueUp(limiter, 2);
    await vi.advanceTimersByTimeAsync(200);
    expect(next.passes).toHaveLength(1);
    next.passes[0]?.leave({ kind: 'unanswered' });
    await vi.advanceTimersByTimeAsync(0);
    expect(next.passes).toHaveLength(2);
  });

  test('rejects at once calls that would not wait so long, now and later', async () => {
    const limiter = new LocalLimiter({ maxConcurrency: 1 });
    const { passes } = await queueUp(limiter, 1);
    const patient = limiter.enter(entry()); // the one place is taken
    const impatient = limiter.enter(entry({ maxWaitMs: 1000 }));
    const rejected = expect(impatient).rejects.toBeInstanceOf(CoolingDown);
    passes[0]?.leave({ kind: 'rate-limited', source: 'gateway', retryAfterMs: 5000 });
    await rejected;
    await expect(limiter.enter(entry({ maxWaitMs: 1000 }))).rejects.toThrow(CoolingDown);
    await vi.advanceTimersByTimeAsync(6000);
    (await patient).leave({ kind: 'answered' });
  });

  test('lets retries go before calls that were not sent yet', async () => {
    const limiter = new LocalLimiter({ maxConcurrency: 1 });
    const [first] = (await queueUp(limiter, 1)).passes;
    const order: string[] = [];
    const join = (name: string, isRetry: boolean): void => {
      void Promise.resolve(limiter.enter(entry({ isRetry }))).then((pass) => {
        order.push(name);
        pass.leave({ kind: 'answered' });
      });
    };
    join('fresh', false);
    join('retry', true);
    first?.leave({ kind: 'answered' });
    await vi.advanceTimersByTimeAsync(0);
    expect(order).toEqual(['retry', 'fresh']);
  });
});

describe('an abort in the queue', () => {
  test('ends the wait at once, with its reason, and leaves its place to the next', async () => {
    const limiter = new LocalLimiter({ maxConcurrency: 1 });
    const [first] = (await queueUp(limiter, 1)).passes;
    const abort = new AbortController();
    const waiting = limiter.enter(entry({ signal: abort.signal })); // the one place is taken
    const next = await queueUp(limiter, 1);
    abort.abort('enough');
    await expect(waiting).rejects.toBe('enough');
    first?.leave({ kind: 'answered' });
    await vi.advanceTimersByTimeAsync(0);
    expect(next.passes).toHaveLength(1);
  });

  test('in a cooldown leaves no timer when no other call waits', async () => {
    const limiter = new LocalLimiter();
    (await queueUp(limiter, 1)).passes[0]?.leave({
      kind: 'rate-limited',
      source: 'gateway',
      retryAfterMs: 60_000 - 3000,
    });
    const abort = new AbortController();
    const waiting = limiter.enter(entry({ signal: abort.signal })); // it is cooling down
    expect(vi.getTimerCount()).toBe(1);
    abort.abort('enough');
    await expect(waiting).rejects.toBe('enough');
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('limits set by the caller', () => {
  const sentWithin = async (options: LimiterOptions, ms: number): Promise<number> => {
    const limiter = new LocalLimiter(options);
    const { passes } = await queueUp(limiter, 1000);
    let left = 0;
    for (let time = 0; time < ms; time += 10) {
      await vi.advanceTimersByTimeAsync(10);
      for (; left < passes.length; left += 1) passes[left]?.leave({ kind: 'answered' });
    }
    const count = passes.length;
    vi.clearAllTimers();
    return count;
  };

  test('keep a pace', async () => {
    expect(await sentWithin({ pace: { perSecond: 10 } }, 2000)).toBe(21);
  });

  test('keep a pace with a burst', async () => {
    expect(await sentWithin({ pace: { perSecond: 10, burst: 20 } }, 2000)).toBe(40);
  });

  test('keep the number of simultaneous calls', async () => {
    const limiter = new LocalLimiter({ maxConcurrency: 3 });
    expect((await queueUp(limiter, 10)).passes).toHaveLength(3);
  });
});

describe('the window', () => {
  test('opens with every response as long as others wait for it', async () => {
    const limiter = new LocalLimiter();
    const { passes } = await queueUp(limiter, 200);
    expect(passes).toHaveLength(32);
    passes[0]?.leave({ kind: 'answered' });
    await vi.advanceTimersByTimeAsync(0);
    expect(passes).toHaveLength(34);
    for (let left = 1; left < 200; left += 1) {
      passes[left]?.leave({ kind: 'answered' });
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(passes).toHaveLength(200);
  });

  test('is closed again after a rest', async () => {
    const limiter = new LocalLimiter();
    for (let count = 0; count < 1000; count += 1)
      (await queueUp(limiter, 1)).passes[0]?.leave({ kind: 'answered' });
    expect((await queueUp(limiter, 100)).passes).toHaveLength(32);
  });
});

test('does not admit a call that was aborted', async () => {
  const limiter = new LocalLimiter();
  const reason = new Error('gone');
  await expect(limiter.enter(entry({ signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
  expect((await queueUp(limiter, 40)).passes).toHaveLength(32);
});

describe('knowing little', () => {
  test('a single refusal does not slow calls down for long', async () => {
    const limiter = new LocalLimiter();
    (await queueUp(limiter, 1)).passes[0]?.leave({
      kind: 'rate-limited',
      source: 'gateway',
      retryAfterMs: 10_000,
    });
    let answered = 0;
    const call = async (): Promise<void> => {
      const pass = await limiter.enter(entry());
      await sleep(50);
      pass.leave({ kind: 'answered' });
      answered += 1;
    };
    const calls = Promise.all(Array.from({ length: 300 }, call));
    await vi.advanceTimersByTimeAsync(10_500 + 6_000);
    expect(answered).toBe(300);
    await calls;
  });

  test('a silent gateway has refused nothing, so the window opens', async () => {
    const limiter = new LocalLimiter();
    const { passes } = await queueUp(limiter, 100);
    expect(passes).toHaveLength(32);
    passes[0]?.leave({ kind: 'unanswered' });
    await vi.advanceTimersByTimeAsync(0);
    expect(passes).toHaveLength(65);
    for (const pass of passes.slice(1, 65)) pass.leave({ kind: 'unanswered' });
    await vi.advanceTimersByTimeAsync(0);
    expect(passes).toHaveLength(100);
    for (const pass of passes.slice(65)) pass.leave({ kind: 'answered' });
  });
});

describe('the limiters of a client', () => {
  const caller = (instanceId: string): Caller => ({
    baseUrl: 'https://wsapi.chat',
    key: 'instance',
    instanceId,
  });

  test('keep instances apart', async () => {
    const limiters = new LocalLimiters({});
    (await queueUp(limiters.of(caller('a')), 1)).passes[0]?.leave({
      kind: 'rate-limited',
      source: 'gateway',
      retryAfterMs: 60_000 - 3000,
    });
    expect((await queueUp(limiters.of(caller('b')), 1)).passes).toHaveLength(1);
    expect(limiters.of(caller('a'))).toBe(limiters.of(caller('a')));
  });

  test('are dropped when there are many, unless they learnt something that is not too old', async () => {
    const limiters = new LocalLimiters({});
    const learnt = limiters.of(caller('learnt'));
    const idle = limiters.of(caller('idle'));
    const useMany = (): void => {
      for (let index = 0; index < 64; index += 1) limiters.of(caller(`other ${index}`));
    };
    (await queueUp(learnt, 1)).passes[0]?.leave({
      kind: 'rate-limited',
      source: 'gateway',
      retryAfterMs: 1000,
    });
    (await queueUp(idle, 1)).passes[0]?.leave({ kind: 'answered' });
    expect(limiters.of(caller('idle'))).toBe(idle);
    useMany();
    expect(limiters.of(caller('idle'))).not.toBe(idle);
    expect(limiters.of(caller('learnt'))).toBe(learnt);
    vi.advanceTimersByTime(61_000);
    useMany();
    expect(limiters.of(caller('learnt'))).not.toBe(learnt);
  });
});

describe('a limit of WhatsApp', () => {
  const overlimit = { kind: 'rate-limited', source: 'whatsapp', retryAfterMs: undefined } as const;

  test('for one target makes only calls for that target wait', async () => {
    const limiter = new LocalLimiter();
    const [poison] = (await queueUp(limiter, 1, { target: 'getGroup a' })).passes;
    expect(poison?.leave(overlimit)).toBeGreaterThan(0);
    const same = await queueUp(limiter, 1, { target: 'getGroup a' });
    const others = await queueUp(limiter, 10, { target: 'sendText b' });
    expect(same.passes).toHaveLength(0);
    expect(others.passes).toHaveLength(10);
    for (const pass of others.passes) pass.leave({ kind: 'answered' });
    await vi.advanceTimersByTimeAsync(500);
    expect(same.passes).toHaveLength(1);
    same.passes[0]?.leave({ kind: 'answered' });
  });

  test('for two targets of one operation makes only calls for these wait', async () => {
    const limiter = new LocalLimiter();
    for (const target of ['getGroup a', 'getGroup b', 'getGroup a', 'getGroup b']) {
      (await queueUp(limiter, 1, { target })).passes[0]?.leave(overlimit);
      const others = await queueUp(limiter, 10, { target: 'sendText c' });
      expect(others.passes).toHaveLength(10);
      for (const pass of others.passes) pass.leave({ kind: 'answered' });
      await vi.advanceTimersByTimeAsync(2000);
    }
  });

  test.each([
    ['two operations', ['getGroup a', 'sendText b']],
    ['many targets of one operation', Array.from({ length: 9 }, (_, index) => `sendText ${index}`)],
  ])('for %s is a limit of the whole instance', async (_, targets) => {
    const limiter = new LocalLimiter();
    for (const target of targets)
      (await queueUp(limiter, 1, { target })).passes[0]?.leave(overlimit);
    const others = await queueUp(limiter, 1, { target: 'sendText c' });
    expect(others.passes).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1000);
    others.passes[0]?.leave({ kind: 'answered' });
  });

  test('that is longer than a call waits rejects the call', async () => {
    const limiter = new LocalLimiter();
    const target = 'getGroup a';
    (await queueUp(limiter, 1, { target })).passes[0]?.leave({
      ...overlimit,
      retryAfterMs: 30_000,
    });
    await expect(limiter.enter(entry({ target, maxWaitMs: 1000 }))).rejects.toMatchObject({
      source: 'whatsapp',
    });
  });

  test('with a wait of hours is probed after a minute, then ever more rarely', async () => {
    const limiter = new LocalLimiter();
    const target = 'sendText a';
    const [first] = (await queueUp(limiter, 1, { target })).passes;
    first?.leave({ ...overlimit, retryAfterMs: 60_000_000 });
    const enter = () => limiter.enter(entry({ target }));
    const rejected = { name: 'CoolingDown', source: 'whatsapp' };
    await vi.advanceTimersByTimeAsync(59_999);
    await expect(enter()).rejects.toMatchObject(rejected);
    await vi.advanceTimersByTimeAsync(1);
    const refusedProbe = await enter();
    await expect(enter()).rejects.toMatchObject(rejected);
    refusedProbe.leave({ ...overlimit, retryAfterMs: 60_000_000 });
    await vi.advanceTimersByTimeAsync(119_999);
    await expect(enter()).rejects.toMatchObject(rejected);
    await vi.advanceTimersByTimeAsync(1);
    const probe = await enter();
    probe.leave({ kind: 'answered' });
    for (const pass of (await queueUp(limiter, 5, { target })).passes)
      pass.leave({ kind: 'answered' });
    expect(limiter.isAtRest()).toBe(true);
  });
});

test('for one call that is always refused does not hold up the others', async () => {
  const limiter = new LocalLimiter();
  const done: number[] = [];
  const started = performance.now();
  const call = async (isPoison: boolean): Promise<void> => {
    for (let refusals = 0; refusals < 11; refusals += 1) {
      const pass = await limiter.enter(entry({ isRetry: refusals > 0, refusals }));
      await sleep(20);
      pass.leave(
        isPoison
          ? { kind: 'rate-limited', source: 'gateway', retryAfterMs: undefined }
          : { kind: 'answered' },
      );
      if (isPoison) continue;
      done.push(performance.now() - started);
      return;
    }
  };
  const poison = call(true);
  await vi.advanceTimersByTimeAsync(200);
  const others = Promise.all(Array.from({ length: 10 }, () => call(false)));
  await vi.advanceTimersByTimeAsync(600_000);
  await Promise.all([poison, others]);
  expect(Math.max(...done)).toBeLessThan(20_000);
});

describe('a Retry-After that may be wrong', () => {
  const refuse = async (limiter: LocalLimiter, retryAfterMs: number): Promise<void> => {
    const [first] = (await queueUp(limiter, 1)).passes;
    first?.leave({ kind: 'rate-limited', source: 'gateway', retryAfterMs });
  };

  test('of hours is tested by probes at growing intervals', async () => {
    const limiter = new LocalLimiter();
    const hours = 16 * 3_600_000;
    await refuse(limiter, hours);
    await expect(limiter.enter(entry())).rejects.toThrow(CoolingDown);
    const probes: number[] = [];
    for (let minute = 1; minute <= 15; minute += 1) {
      await vi.advanceTimersByTimeAsync(60_000);
      const pass = await limiter.enter(entry()).catch(() => undefined);
      if (pass === undefined) continue;
      probes.push(minute);
      pass.leave({ kind: 'rate-limited', source: 'gateway', retryAfterMs: hours });
    }
    expect(probes).toEqual([1, 3, 7, 15]);
  });

  test('is forgotten as soon as a probe succeeds', async () => {
    const limiter = new LocalLimiter();
    await refuse(limiter, 16 * 3_600_000);
    await vi.advanceTimersByTimeAsync(60_000);
    (await limiter.enter(entry())).leave({ kind: 'answered' });
    expect((await queueUp(limiter, 32)).passes).toHaveLength(32);
  });

  test('that is infinite sets no timer that overflows', async () => {
    const limiter = new LocalLimiter();
    await refuse(limiter, 300 * 24 * 3_600_000);
    const abort = new AbortController();
    const set = vi.spyOn(globalThis, 'setTimeout');
    const patient = limiter.enter(entry({ maxWaitMs: Infinity, signal: abort.signal }));
    for (const [, ms] of set.mock.calls) expect(ms).toBeLessThan(2 ** 31);
    set.mockRestore();
    abort.abort('enough');
    await expect(patient).rejects.toBe('enough');
  });
});
