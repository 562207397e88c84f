import { eventTypes } from '../../generated/event-types.ts';
import type { WsapiEvent } from '../../generated/events.ts';

export type { EventOf, EventType, WsapiEvent } from '../../generated/events.ts';

/**
 * A text that is none of those which the contract lists. An enum, which has no value at run time: of all strings
 * TypeScript takes only these to be different from any literal, so that `switch` still tells the listed ones apart.
 */
declare enum Unlisted {
  text = '',
}

/**
 * An event of a type that the contract does not list: a newer gateway may send some. To compare its type with a text,
 * take it for a string first: `const type: string = event.eventType`.
 */
export interface UnknownEvent {
  readonly eventId: string;
  readonly instanceId: string;
  readonly eventType: Unlisted;
  readonly receivedAt: string;
  readonly eventData: Readonly<Record<string, unknown>>;
}

/**
 * Whether an event is of a type that the contract lists.
 *
 * @example if (isKnownEvent(event)) event satisfies WsapiEvent;
 */
export const isKnownEvent = (event: WsapiEvent | UnknownEvent): event is WsapiEvent =>
  eventTypes.some((type) => type === event.eventType);
