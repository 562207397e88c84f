import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retryIdempotent } from '../../src/retry/retry-idempotent.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const lost = new Error('Socket closed unexpectedly');
const failing = (times: number) => {
  let attempts = 0;
  return vi.fn(() => {
    attempts += 1;
    if (attempts <= times) throw lost;
    return attempts;
  });
};

test('retries until it works', async () => {
  const result = retryIdempotent(failing(3));
  await vi.runAllTimersAsync();
  expect(await result).toBe(4);
});

test('gives up with the last error once the waits are used up', async () => {
  const action = failing(Number.POSITIVE_INFINITY);
  const result = retryIdempotent(action, { forMs: 1000 });
  const expected = expect(result).rejects.toBe(lost);
  await vi.runAllTimersAsync();
  await expected;
  // After waits of 50, 100, 200 and 400 ms; the next would be 500 ms.
  expect(action).toHaveBeenCalledTimes(5);
});

test('makes one attempt if the signal is aborted already', async () => {
  const action = failing(1);
  const signal = AbortSignal.abort(new Error('closed'));
  await expect(retryIdempotent(action, { signal })).rejects.toThrow('closed');
  expect(action).toHaveBeenCalledTimes(1);
});

test('does not retry an error that stays the same', async () => {
  const action = vi.fn(() => Promise.reject(new Error('WRONGTYPE Operation against a key')));
  await expect(retryIdempotent(action)).rejects.toThrow('WRONGTYPE');
  expect(action).toHaveBeenCalledTimes(1);
});
