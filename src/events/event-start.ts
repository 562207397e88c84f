import type { EventStart } from '../telemetry/event-channel.ts';
import type { UnknownEvent, WsapiEvent } from './event.ts';

/** What telemetry learns about an event: nothing of its content. */
export const eventStart = (
  source: EventStart['source'],
  { eventType, receivedAt }: WsapiEvent | UnknownEvent,
  attempt = 1,
): EventStart => ({ source, eventType, receivedAt, attempt });
