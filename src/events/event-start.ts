import type { EventStart } from '../telemetry/channels.ts';
import type { UnknownEvent, WsapiEvent } from './event.ts';

/** What telemetry is told of an event: nothing of its content. */
export const eventStart = (
  source: EventStart['source'],
  { eventType, receivedAt }: WsapiEvent | UnknownEvent,
): EventStart => ({ source, eventType, receivedAt });
