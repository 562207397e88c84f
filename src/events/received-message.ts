import type { EventOf } from './event.ts';
import { checkObject } from '../options/option-checks.ts';

/** A message as it was received: the `message` event, or its `eventData`. */
export type ReceivedMessage = EventOf<'message'> | EventOf<'message'>['eventData'];

/** @throws {ConfigurationError} for something else than an object, or an event without data. */
export const dataOf = (message: ReceivedMessage): EventOf<'message'>['eventData'] => {
  checkObject(message, 'The message');
  const data = 'eventData' in message ? message.eventData : message;
  checkObject(data, 'The `eventData` of the message');
  return data;
};
