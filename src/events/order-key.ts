import { chatIdsOf, isObject } from './chat-ids.ts';
import type { UnknownEvent, WsapiEvent } from './event.ts';

/**
 * The key by which events are kept in order: events with the same key are handled one after another. Events of a chat
 * share a key, whether they name the person by number or by LID. So do the events of a call, and the news about a
 * person. All other events of an instance share one key.
 */
export const orderKeyOf = ({ instanceId, eventData }: WsapiEvent | UnknownEvent): string => {
  // Only the envelope was validated.
  const data = eventData as Readonly<Record<string, unknown>>;
  const { caller, id } = data;
  const callId = isObject(caller) && typeof id === 'string' && id !== '' ? id : undefined;
  return `${instanceId} ${callId ?? chatIdsOf(data)[0] ?? ''}`;
};
