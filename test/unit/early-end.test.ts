import { getEventListeners } from 'node:events';
import { expect, test } from 'vitest';
import { EarlyEnd } from '../../src/transports/early-end.ts';

test('a signal that was lent leads back', () => {
  const early = new EarlyEnd();
  expect(EarlyEnd.by(early.lentSignal)).toBe(early);
});

test('a signal from elsewhere ends all who have it, and keeps nobody', () => {
  const elsewhere = new AbortController();
  const ended: string[] = [];
  const all = ['first', 'second', 'third'].map((name) => {
    const early = EarlyEnd.by(elsewhere.signal);
    early.onEnd(() => ended.push(name));
    return early;
  });
  all[1]?.onEnd(undefined);
  expect(getEventListeners(elsewhere.signal, 'abort')).toHaveLength(2);
  elsewhere.abort('enough');
  expect(ended).toEqual(['first', 'third']);
  expect(getEventListeners(elsewhere.signal, 'abort')).toEqual([]);
  expect(all[0]?.reason).toBe('enough');
  expect(() => EarlyEnd.by(elsewhere.signal).throwIfOver()).toThrow('enough');
});
