import { eventsContract } from '../../generated/events-contract.ts';
import { operationsOf, resolve, type MediaType } from '../../src/contract/openapi.ts';
import type { EventOf, WsapiEvent } from '../../src/events/event.ts';

/** The examples of all events of the contract. */
export const exampleEvents: readonly WsapiEvent[] = operationsOf(
  eventsContract,
  'webhooks',
).flatMap(({ operation }) => {
  const { content } = resolve(eventsContract, operation.requestBody ?? { content: {} });
  const { example, examples = {} }: MediaType = content['application/json'] ?? {};
  return [example, ...Object.values(examples).map(({ value }) => value)].filter(
    (value): value is WsapiEvent => value !== undefined, // the contract says so of its examples
  );
});

/** JSON as the gateway writes it. It is written in Go, which escapes `<`, `>`, `&` and the line separators. */
export const gatewayJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** One of many messages. */
export const messageEvent = (
  index: number,
  { chat = '447700900123@s.whatsapp.net', text = `Message ${index}` }: MessageFields = {},
): EventOf<'message'> => ({
  eventId: `evt_1773476813589_${index.toString(16).padStart(16, '0')}`,
  instanceId: 'ins_V1StGXR8Z5jd',
  eventType: 'message',
  receivedAt: '2026-03-14T09:26:53.589793238+01:00',
  eventData: {
    id: `3EB0${index.toString(16).toUpperCase().padStart(16, '0')}`,
    time: '2026-03-14T09:26:53+01:00',
    chatId: chat,
    sender: { id: '447700900123@s.whatsapp.net', phone: '447700900123', isMe: false },
    isGroup: chat.endsWith('@g.us'),
    type: 'text',
    text,
  },
});

export interface MessageFields {
  readonly chat?: EventOf<'message'>['eventData']['chatId'];
  readonly text?: string;
}
