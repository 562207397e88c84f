import { describe, expect, it } from 'vitest';
import { schemas } from '../../src/schemas.ts';
import { captureLog } from '../support/capture-log.ts';
import { messageEvent } from '../support/events.ts';
import { redisIsThere, redisNote } from '../support/redis-server.ts';
import { useConsumers } from '../support/stream-consumers.ts';
import { addEvent } from '../support/stream-events.ts';
import { waitFor } from '../support/wait-for.ts';

const right = JSON.stringify(messageEvent(1).eventData);
const wrong = JSON.stringify({ ...messageEvent(2).eventData, id: 5, text: 'secret words' });
const difference =
  'A `message` event is not what the contract says: $.eventData.id: expected string, found number';

describe.skipIf(!redisIsThere)(`validate for events from streams${redisNote}`, () => {
  const { redis, consume, deadLetters, pending } = useConsumers();

  it('makes a dead letter of an event that differs', async () => {
    const client = await redis.client();
    const seen: string[] = [];
    await addEvent(client, { eventId: 'evt_1', eventData: wrong });
    await addEvent(client, { eventId: 'evt_2', eventData: right });
    await consume({
      validate: 'error',
      schemas,
      on: { message: ({ eventId }) => seen.push(eventId) },
    });
    await waitFor(async () => seen.length === 1 && (await pending(client)) === 0);
    expect(seen).toEqual(['evt_2']);
    expect(await deadLetters(client)).toMatchObject([{ eventId: 'evt_1', reason: difference }]);
  });

  it('warns of one and handles it', async () => {
    const client = await redis.client();
    const { logger, lines } = captureLog();
    const seen: string[] = [];
    await addEvent(client, { eventId: 'evt_1', eventData: wrong });
    await consume({
      validate: 'warn',
      schemas,
      logger,
      on: { message: ({ eventId }) => seen.push(eventId) },
    });
    await waitFor(async () => seen.length === 1 && (await pending(client)) === 0);
    expect(lines.join('\n')).toContain(difference);
    expect(lines.join('\n')).not.toContain('secret words');
  });
});
