import { InvalidEventError } from '../errors/invalid-event-error.ts';
import type { UnknownEvent, WsapiEvent } from './event.ts';
import { textOf, type RawBody } from './raw-body.ts';

/**
 * Reads an event from its JSON. The envelope is checked, of the rest the gateway's word is taken; one of a type that
 * the contract does not list comes out as well, as an `UnknownEvent`.
 *
 * @throws {InvalidEventError} naming what is missing or of a wrong type, but no value.
 */
export const parseEvent = (body: RawBody): WsapiEvent | UnknownEvent => {
  const text = textOf(body);
  if (text === undefined) throw new InvalidEventError('What came is no UTF-8.');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser's own error quotes what it stumbled over.
    throw new InvalidEventError('What came is no JSON, or not all of it.');
  }
  return checkedEnvelope(value);
};

/** @throws {InvalidEventError} */
const checkedEnvelope = (value: unknown): WsapiEvent | UnknownEvent => {
  if (!isObject(value)) throw new InvalidEventError(`An event is an object, not ${kindOf(value)}.`);
  for (const [field, mayBeEmpty] of envelopeTexts) {
    const text = value[field];
    if (typeof text !== 'string')
      throw new InvalidEventError(`The event's ${field} has to be a string, not ${kindOf(text)}.`);
    if (text === '' && !mayBeEmpty) throw new InvalidEventError(`The event's ${field} is empty.`);
  }
  if (!isObject(value['eventData']))
    throw new InvalidEventError(
      `The event's eventData has to be an object, not ${kindOf(value['eventData'])}.`,
    );
  return value as unknown as WsapiEvent | UnknownEvent; // which of them, its type says
};

/** A gateway with a single instance may have no name for it. */
const envelopeTexts = [
  ['eventId', false],
  ['instanceId', true],
  ['eventType', false],
  ['receivedAt', false],
] as const;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const kindOf = (value: unknown): string => {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : `of type ${typeof value}`;
};
