import { eventTypes } from '../../generated/event-types.ts';
import type { WsapiEvent } from '../../generated/events.ts';

export type { EventOf, EventType, WsapiEvent } from '../../generated/events.ts';

/**
 * A string that the contract does not list. It is an enum, which has no value at run time, because enum members are
 * the only strings that TypeScript takes to differ from every literal: `switch` still tells the listed types apart.
 */
declare enum Unlisted {
  text = '',
}

/**
 * An event of a type that the contract does not list. A newer gateway may send some. To compare its type with a string,
 * widen it first: `const type: string = event.eventType`.
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
  // JavaScript passes anything, null too.
  eventTypes.some((type) => type === (event as WsapiEvent | undefined)?.eventType);
