import type { EventOf } from '../events/event.ts';

/** A message as it was received: the `message` event, or its `eventData`. */
export type ReceivedMessage = EventOf<'message'> | EventOf<'message'>['eventData'];

export const dataOf = (message: ReceivedMessage): EventOf<'message'>['eventData'] =>
  'eventData' in message ? message.eventData : message;
