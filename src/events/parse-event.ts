import { InvalidEventError } from '../errors/invalid-event-error.ts';
import { isObject } from './chat-ids.ts';
import type { UnknownEvent, WsapiEvent } from './event.ts';
import { textOf, type RawBody } from './raw-body.ts';

/**
 * Parses an event. Only the envelope is validated: the content of `eventData` is what the gateway sent. An event type
 * that the contract does not list is returned as an `UnknownEvent`.
 *
 * @throws {InvalidEventError} naming the field that is missing or has the wrong type, but no value.
 */
export const parseEvent = (body: RawBody): WsapiEvent | UnknownEvent => {
  const text = textOf(body);
  if (text === undefined) throw new InvalidEventError('The event is not valid UTF-8.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own error quotes the text.
    throw new InvalidEventError('The event is not valid JSON, or it is incomplete.');
  }
  return checkedEnvelope(value);
};

/** @throws {InvalidEventError} */
const checkedEnvelope = (value: unknown): WsapiEvent | UnknownEvent => {
  if (!isObject(value))
    throw new InvalidEventError(`An event must be an object, not ${kindOf(value)}.`);
  for (const [field, mayBeEmpty] of envelopeTexts) {
    const text = value[field];
    if (typeof text !== 'string')
      throw new InvalidEventError(
        `The event's \`${field}\` must be a string, not ${kindOf(text)}.`,
      );
    if (text === '' && !mayBeEmpty)
      throw new InvalidEventError(`The event's \`${field}\` is empty.`);
  }
  if (!isObject(value['eventData']))
    throw new InvalidEventError(
      `The event's \`eventData\` must be an object, not ${kindOf(value['eventData'])}.`,
    );
  return value as unknown as WsapiEvent | UnknownEvent; // safe: checked above; `eventType` tells which
};

/** A gateway in single mode may have no name for its instance. */
const envelopeTexts = [
  ['eventId', false],
  ['instanceId', true],
  ['eventType', false],
  ['receivedAt', false],
] as const;

const kindOf = (value: unknown): string => {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'an array' : `of type ${typeof value}`;
};
