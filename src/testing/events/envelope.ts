import type { EventOf, EventType } from '../../../generated/events.ts';

export type { EventOf, EventType, WsapiEvent } from '../../../generated/events.ts';

/** The payload of a type of event, by the events' contract. */
export type EventData<Type extends EventType> = EventOf<Type>['eventData'];

/** JSON as Go writes it: what could end a script in HTML is escaped, and signatures are of this text. */
export const goJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
