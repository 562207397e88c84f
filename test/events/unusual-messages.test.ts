import { expect, test } from 'vitest';
import { orderKeyOf } from '../../src/events/order-key.ts';
import { duplicateKeys } from '../../src/events/duplicate-keys.ts';
import { parseEvent } from '../../src/events/parse-event.ts';
import type { EventOf } from '../../src/events/event.ts';
import { gatewayJson, messageEvent } from '../support/events.ts';
import { makeWebhook, sendTo } from '../support/webhook.ts';

/** What the gateway sends though the contract does not say so. Each of them is a message of the contract's types. */
type Data = EventOf<'message'>['eventData'];

const { id, time, chatId, isGroup } = messageEvent(1).eventData;
const common = { id, time, chatId, isGroup };
const edit = { originalMessageId: '3EB0', originalMessageTime: '2026-03-14T09:26:53Z' };

const senders: Record<string, Data['sender']> = {
  'a number': { id: '447700900123@s.whatsapp.net', phone: '447700900123', isMe: false },
  'a LID': { id: '182746519284736@lid', lid: '182746519284736@lid', isMe: false },
  'a bare server': { id: 's.whatsapp.net', isMe: false },
  nobody: { id: '', isMe: false },
};
const contents = {
  'a text': { type: 'text', text: 'hello' },
  'a link preview without text': { type: 'text', extendedText: { title: 'A hut' } },
  'an edited text': { type: 'text', text: 'Sunday', isEdit: true, edit },
  'an edited caption': { type: 'media', isEdit: true, edit },
  'an edited caption as a text': { type: 'text', isEdit: true, edit },
  'an edit of an unknown type': { type: 'poll', isEdit: true, edit },
  'a picture': { type: 'media', media: { mediaType: 'image' } },
  'a reaction': { type: 'reaction', reaction: { messageId: '3EB0', emoji: '' } },
} as const;

/** As in the guide of events. */
const textOf = (eventData: Data): string | undefined => {
  if (eventData.text !== undefined) return eventData.text;
  if (eventData.isEdit !== true && eventData.type === 'media') return eventData.media.caption;
  return undefined;
};

const cases = Object.entries(senders).flatMap(([who, sender]) =>
  Object.entries(contents).map(([what, content]): [string, string, Data] => [
    what,
    who,
    { ...common, sender, ...content },
  ]),
);

test.each(cases)('%s from %s is parsed and handled', async (_, __, eventData) => {
  const event: EventOf<'message'> = { ...messageEvent(1), eventData };
  expect(parseEvent(gatewayJson(event))).toEqual(event);
  expect(orderKeyOf(event)).toBe(`${event.instanceId} ${common.chatId}`);
  expect(duplicateKeys(event)).toContain(
    `message:${event.instanceId}:${common.chatId}:${common.id}`,
  );
  const texts: unknown[] = [];
  const { webhook } = makeWebhook({
    on: { message: (received) => texts.push(textOf(received.eventData)) },
  });
  expect(await sendTo(webhook, event)).toBe(200);
  await webhook.close();
  expect(webhook.state).toMatchObject({ handled: 1, failed: 0 });
  expect(texts).toEqual(['text' in eventData ? eventData.text : undefined]);
});
