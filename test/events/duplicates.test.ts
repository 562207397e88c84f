import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { claimEvent, duplicateKeys, MemoryDuplicateStore } from '../../src/events/duplicates.ts';
import { exampleEvents, messageEvent } from '../support/events.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the memory', () => {
  test('hands an event out once, until it is given back', () => {
    const store = new MemoryDuplicateStore();
    expect(store.claim('a', 1000)).toBe('new');
    expect(store.claim('a', 1000)).toBe('pending');
    store.release('a');
    expect(store.claim('a', 1000)).toBe('new');
    store.confirm('a', 5000);
    expect(store.claim('a', 1000)).toBe('done');
    expect(store.claim('b', 1000)).toBe('new');
  });

  test('forgets a claim whose owner is dead, and what is too old', () => {
    const store = new MemoryDuplicateStore();
    store.claim('a', 1000);
    vi.advanceTimersByTime(999);
    expect(store.claim('a', 1000)).toBe('pending');
    vi.advanceTimersByTime(1);
    expect(store.claim('a', 1000)).toBe('new');
    store.confirm('a', 5000);
    vi.advanceTimersByTime(5000);
    expect(store.claim('a', 1000)).toBe('new');
  });

  test('is bounded: what came first goes first', () => {
    const store = new MemoryDuplicateStore(3);
    for (const key of ['a', 'b', 'c', 'd']) store.claim(key, 1000);
    expect(store.size).toBe(3);
    expect(store.claim('d', 1000)).toBe('pending');
    expect(store.claim('a', 1000)).toBe('new');
  });
});

test('an event is known by its id, a message also by chat and message id', () => {
  const message = messageEvent(1);
  expect(duplicateKeys(message)).toEqual([
    `event:ins_V1StGXR8Z5jd:${message.eventId}`,
    `message:ins_V1StGXR8Z5jd:447700900123@s.whatsapp.net:${message.eventData.id}`,
  ]);
  const others = exampleEvents.filter(({ eventType }) => eventType !== 'message');
  for (const event of others) expect(duplicateKeys(event)).toHaveLength(1);
});

test('all keys of an event are claimed, or none', async () => {
  const store = new MemoryDuplicateStore();
  expect(await claimEvent(store, ['event:1', 'message:1'], 1000)).toBe('new');
  expect(await claimEvent(store, ['event:2', 'message:1'], 1000)).toBe('pending');
  expect(await claimEvent(store, ['event:2', 'message:2'], 1000)).toBe('new');
});
