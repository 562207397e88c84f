import { chatIdsOf } from './chat-ids.ts';
import type { UnknownEvent, WsapiEvent } from './event.ts';

/**
 * The keys that identify an event: two events that share a key are the same event. One key is the event's id. A message
 * is also identified by chat and message id, because WhatsApp may deliver a message again as another event, and by
 * each id of the chat, because the second delivery may name the person by LID instead of by number.
 *
 * Two instances in one group each have their own keys.
 */
export const duplicateKeys = (event: WsapiEvent | UnknownEvent): readonly string[] => {
  const { eventId, instanceId, eventType } = event;
  const own = `event:${instanceId}:${eventId}`;
  // Only the envelope was validated.
  const data = event.eventData as Readonly<Record<string, unknown>>;
  const messageId = data['id'];
  if (eventType !== 'message' || typeof messageId !== 'string' || messageId === '') return [own];
  return [own, ...chatIdsOf(data).map((chatId) => `message:${instanceId}:${chatId}:${messageId}`)];
};
