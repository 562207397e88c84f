import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { whileClaimed } from '../../src/events/claim-event.ts';
import { MemoryDuplicateStore } from '../../src/webhooks.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('a renewal that fails is retried until the next one is due, and not beyond', async () => {
  const renew = vi.fn(() => Promise.reject(new Error('the store is down')));
  const store = Object.assign(new MemoryDuplicateStore(), { renew });
  const work = Promise.withResolvers<string>();
  const { signal } = new AbortController();
  const claimed = whileClaimed(store, ['key'], 300_000, signal, () => work.promise);

  // The second renewal began at 120 s. It is retried twice per second.
  await vi.advanceTimersByTimeAsync(125_000);
  renew.mockClear();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(renew).toHaveBeenCalledTimes(20);

  work.resolve('done');
  await expect(claimed).resolves.toBe('done');
  renew.mockClear();
  await vi.advanceTimersByTimeAsync(600_000);
  expect(renew).not.toHaveBeenCalled();
});
