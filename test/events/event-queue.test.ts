import { expect, test } from 'vitest';
import { EventQueue, type Result } from '../../src/events/event-queue.ts';
import { messageEvent } from '../support/events.ts';

test('a queue survives work that rejects: the event failed, and the next of its lane begins', async () => {
  const results: Result[] = [];
  const limits = { maxEvents: 10, maxBytes: 1000, concurrency: 1 };
  const queue = new EventQueue(limits, ({ bytes }) =>
    bytes === 1 ? Promise.reject(new Error('not expected')) : Promise.resolve('handled'),
  );
  for (const bytes of [1, 2])
    queue.offer({
      event: messageEvent(bytes),
      bytes,
      order: 'chat',
      done: (result) => results.push(result),
    });
  await queue.idle();
  expect(results).toEqual(['failed', 'handled']);
  expect([queue.waiting, queue.running]).toEqual([0, 0]);
});
