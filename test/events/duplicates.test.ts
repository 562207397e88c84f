import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { duplicateKeys } from '../../src/events/duplicate-keys.ts';
import { MemoryDuplicateStore } from '../../src/events/duplicate-store.ts';
import { claimEvent } from '../../src/events/claim-event.ts';
import { exampleEvents, messageEvent } from '../support/events.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the store in memory', () => {
  test('gives an event to one caller until it is released', () => {
    const store = new MemoryDuplicateStore();
    expect(store.claim('a', 1000)).toBe('new');
    expect(store.claim('a', 1000)).toBe('pending');
    store.release('a');
    expect(store.claim('a', 1000)).toBe('new');
    store.confirm('a', 5000);
    expect(store.claim('a', 1000)).toBe('done');
    expect(store.claim('b', 1000)).toBe('new');
  });

  test('forgets claims and handled events that have expired', () => {
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

  test('forgets the oldest key when it is full', () => {
    const store = new MemoryDuplicateStore(3);
    for (const key of ['a', 'b', 'c', 'd']) store.claim(key, 1000);
    expect(store.size).toBe(3);
    expect(store.claim('d', 1000)).toBe('pending');
    expect(store.claim('a', 1000)).toBe('new');
  });
});

test('identifies an event by its id, a message also by chat and message id', () => {
  const message = messageEvent(1);
  expect(duplicateKeys(message)).toEqual([
    `event:ins_V1StGXR8Z5jd:${message.eventId}`,
    `message:ins_V1StGXR8Z5jd:447700900123@s.whatsapp.net:${message.eventData.id}`,
  ]);
  const others = exampleEvents.filter(({ eventType }) => eventType !== 'message');
  for (const event of others) expect(duplicateKeys(event)).toHaveLength(1);
});

test('claims all keys of an event, or none', async () => {
  const store = new MemoryDuplicateStore();
  expect(await claimEvent(store, ['event:1', 'message:1'], 1000)).toBe('new');
  expect(await claimEvent(store, ['event:2', 'message:1'], 1000)).toBe('pending');
  expect(await claimEvent(store, ['event:2', 'message:2'], 1000)).toBe('new');
});

test('knows a duplicate though the store cannot release the first key', async () => {
  class FailingStore extends MemoryDuplicateStore {
    override release(): never {
      throw new Error('lost the connection');
    }
  }
  const store = new FailingStore();
  store.confirm('message:1', 1000);
  expect(await claimEvent(store, ['event:2', 'message:1'], 1000)).toBe('done');
});
