import type { components } from '../../../generated/events.ts';

type Schemas = components['schemas'];

/** The payload of each type of event, by the events' contract. */
export type EventData = {
  [
    Name in keyof Schemas as Schemas[Name] extends { eventType: infer Type extends string }
      ? string extends Type
        ? never
        : Type
      : never
  ]: Schemas[Name] extends { eventData: infer Data } ? Data : never;
};

export type EventType = keyof EventData;

/** An event as the gateway delivers it. */
export interface Envelope<Type extends EventType = EventType> {
  readonly eventId: string;
  readonly instanceId: string;
  readonly eventType: Type;
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly eventData: EventData[Type];
}

/** JSON as Go writes it: what could end a script in HTML is escaped, and signatures are of this text. */
export const goJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
