import type { UnknownEvent, WsapiEvent } from './event.ts';

/**
 * What an event has to keep its order with: what happens in a chat stays in order, calls keep to themselves, and
 * so do the people about whom there is news. Events that are about none of these share their instance's.
 */
export const orderOf = ({ instanceId, eventData }: WsapiEvent | UnknownEvent): string => {
  // The envelope alone was checked.
  const data = eventData as Readonly<Record<string, unknown>>;
  const about =
    (isObject(data['caller']) ? text(data['id']) : undefined) ??
    text(data['chatId']) ??
    jid(data['id']) ??
    personIn(data['user']) ??
    personIn(data['contact']) ??
    '';
  return `${instanceId} ${about}`;
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const jid = (value: unknown): string | undefined =>
  typeof value === 'string' && value.includes('@') ? value : undefined;

const personIn = (value: unknown): string | undefined =>
  isObject(value) ? text(value['id']) : undefined;
