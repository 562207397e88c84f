import { expect, test } from 'vitest';
import { InvalidEventError } from '../../src/errors/invalid-event-error.ts';
import { isKnownEvent } from '../../src/events/event.ts';
import { knownTime } from '../../src/events/known-time.ts';
import { parseEvent } from '../../src/events/parse-event.ts';
import { exampleEvents, gatewayJson, messageEvent } from '../support/events.ts';

test('every event of the contract, as text and as bytes', () => {
  expect(new Set(exampleEvents.map(({ eventType }) => eventType)).size).toBe(21);
  for (const event of exampleEvents) {
    const text = gatewayJson(event);
    expect(parseEvent(text)).toEqual(event);
    expect(parseEvent(Buffer.from(text))).toEqual(event);
    expect(isKnownEvent(parseEvent(text))).toBe(true);
  }
});

test('an event of a type that nobody knows comes out as it is', () => {
  const poll = { ...messageEvent(1), eventType: 'poll_vote', eventData: { votes: [1] } };
  const event = parseEvent(JSON.stringify(poll));
  expect(event).toEqual(poll);
  expect(isKnownEvent(event)).toBe(false);
});

test('a gateway with a single instance may have no name for it', () => {
  expect(parseEvent(JSON.stringify({ ...messageEvent(1), instanceId: '' })).instanceId).toBe('');
});

const without = (field: string): string =>
  JSON.stringify({ ...messageEvent(1), [field]: undefined });

test.each<[string, string | Uint8Array, RegExp]>([
  ['nothing', '', /no JSON/],
  ['half of it', gatewayJson(messageEvent(1)).slice(0, -9), /no JSON, or not all of it/],
  ['no UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22]), /no UTF-8/],
  ['a byte order mark', `\ufeff${gatewayJson(messageEvent(1))}`, /no JSON/],
  ['a text', '"event"', /is an object, not of type string/],
  ['null', 'null', /not null/],
  ['a list', '[]', /not a list/],
  ['no eventId', without('eventId'), /eventId has to be a string, not missing/],
  ['no instanceId', without('instanceId'), /instanceId .* missing/],
  ['no eventType', without('eventType'), /eventType .* missing/],
  ['no receivedAt', without('receivedAt'), /receivedAt .* missing/],
  ['no eventData', without('eventData'), /eventData .* missing/],
  ['an empty eventId', JSON.stringify({ ...messageEvent(1), eventId: '' }), /eventId is empty/],
  ['a number for a type', JSON.stringify({ ...messageEvent(1), eventType: 5 }), /of type number/],
  ['a list of data', JSON.stringify({ ...messageEvent(1), eventData: [] }), /not a list/],
])('%s is no event', (_, body, message) => {
  expect(() => parseEvent(body)).toThrow(InvalidEventError);
  expect(() => parseEvent(body)).toThrow(message);
});

test('what is no event is not quoted', () => {
  const error = ((): unknown => {
    try {
      return parseEvent('{"text":"meet me at +44 7700 900123" oops');
    } catch (caught) {
      return caught;
    }
  })();
  expect(error).toBeInstanceOf(InvalidEventError);
  expect(String((error as Error).stack)).not.toContain('meet');
  expect((error as Error).cause).toBeUndefined();
});

test.each<[string | undefined, string | undefined]>([
  ['0001-01-01T00:00:00Z', undefined],
  [undefined, undefined],
  ['', undefined],
  ['2026-03-14T09:26:53.589793238+01:00', '2026-03-14T08:26:53.589Z'],
  ['2026-03-14T09:26:53+01:00', '2026-03-14T08:26:53.000Z'],
  ['2026-03-14T08:26:53.5Z', '2026-03-14T08:26:53.500Z'],
])('the known time of %j', (time, expected) => {
  expect(knownTime(time)?.toISOString()).toBe(expected);
});
