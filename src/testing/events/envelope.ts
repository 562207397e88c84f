import type { EventOf, EventType } from '../../../generated/events.ts';

export type { EventOf, EventType, WsapiEvent } from '../../../generated/events.ts';

/** The payload of an event type. */
export type EventData<Type extends EventType> = EventOf<Type>['eventData'];

/** JSON as Go writes it, with `<`, `>` and `&` escaped. Signatures are made over this text. */
export const goJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
