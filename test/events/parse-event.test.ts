import { expect, test } from 'vitest';
import { InvalidEventError } from '../../src/errors/invalid-event-error.ts';
import { isKnownEvent } from '../../src/events/event.ts';
import { knownTime } from '../../src/events/known-time.ts';
import { parseEvent } from '../../src/events/parse-event.ts';
import { exampleEvents, gatewayJson, messageEvent } from '../support/events.ts';

test('parses every event of the contract, from text and from bytes', () => {
  expect(new Set(exampleEvents.map(({ eventType }) => eventType)).size).toBe(21);
  for (const event of exampleEvents) {
    const text = gatewayJson(event);
    expect(parseEvent(text)).toEqual(event);
    expect(parseEvent(Buffer.from(text))).toEqual(event);
    expect(isKnownEvent(parseEvent(text))).toBe(true);
  }
});

test('returns an event of an unknown type as it is', () => {
  const poll = { ...messageEvent(1), eventType: 'poll_vote', eventData: { votes: [1] } };
  const event = parseEvent(JSON.stringify(poll));
  expect(event).toEqual(poll);
  expect(isKnownEvent(event)).toBe(false);
});

test('accepts an empty instanceId, which a gateway in single mode may send', () => {
  expect(parseEvent(JSON.stringify({ ...messageEvent(1), instanceId: '' })).instanceId).toBe('');
});

const without = (field: string): string =>
  JSON.stringify({ ...messageEvent(1), [field]: undefined });

test.each<[string, string | Uint8Array, RegExp]>([
  ['nothing', '', /not valid JSON/],
  ['half of it', gatewayJson(messageEvent(1)).slice(0, -9), /or it is incomplete/],
  ['invalid UTF-8', Buffer.from([0x22, 0xc3, 0x28, 0x22]), /not valid UTF-8/],
  ['a byte order mark', `\ufeff${gatewayJson(messageEvent(1))}`, /not valid JSON/],
  ['a string', '"event"', /must be an object, not of type string/],
  ['null', 'null', /not null/],
  ['an array', '[]', /not an array/],
  ['no eventId', without('eventId'), /`eventId` must be a string, not missing/],
  ['no instanceId', without('instanceId'), /`instanceId` .* missing/],
  ['no eventType', without('eventType'), /`eventType` .* missing/],
  ['no receivedAt', without('receivedAt'), /`receivedAt` .* missing/],
  ['no eventData', without('eventData'), /`eventData` .* missing/],
  ['an empty eventId', JSON.stringify({ ...messageEvent(1), eventId: '' }), /`eventId` is empty/],
  ['a number as its type', JSON.stringify({ ...messageEvent(1), eventType: 5 }), /of type number/],
  ['an array as its data', JSON.stringify({ ...messageEvent(1), eventData: [] }), /not an array/],
])('refuses %s', (_, body, message) => {
  expect(() => parseEvent(body)).toThrow(InvalidEventError);
  expect(() => parseEvent(body)).toThrow(message);
});

test('does not quote the text of an invalid event', () => {
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
