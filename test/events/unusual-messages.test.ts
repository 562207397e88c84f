import { describe, expect, test } from 'vitest';
import { orderKeyOf } from '../../src/events/order-key.ts';
import { duplicateKeys } from '../../src/events/duplicate-keys.ts';
import { parseEvent } from '../../src/events/parse-event.ts';
import type { EventOf, UnknownEvent, WsapiEvent } from '../../src/events/event.ts';
import { textOf, WsapiClient } from '../../src/index.ts';
import { schemas } from '../../src/schemas.ts';
import { createGateway } from '../../src/testing.ts';
import { exampleEvents, gatewayJson, messageEvent } from '../support/events.ts';
import { guideFunctions } from '../support/guide-block.ts';
import { makeWebhook, sendTo } from '../support/webhook.ts';

/** What the gateway sends though the contract does not say so. Each of them is an event of the contract's types. */
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

const cases = Object.entries(senders).flatMap(([who, sender]) =>
  Object.entries(contents).map(([what, content]): [string, string, Data] => [
    what,
    who,
    { ...common, sender, ...content },
  ]),
);

/** The functions in the code of the guide. */
const { describe: describeEvent } = await guideFunctions<{
  describe: (event: WsapiEvent | UnknownEvent) => string;
}>('guides/events.md', ['describe']);

const gateway = createGateway();
const wsapi = new WsapiClient({ ...gateway.clientOptions, validate: 'error', schemas });
const { answer } = await guideFunctions<{
  answer: (event: EventOf<'message'>) => Promise<void>;
}>('guides/events.md', ['answer'], { wsapi, to: '+12025550143' });

describe.each(cases)('%s from %s', (_, __, eventData) => {
  const event: EventOf<'message'> = { ...messageEvent(1), eventData };
  const text = 'text' in eventData ? eventData.text : undefined;

  test('is parsed and handled', async () => {
    expect(parseEvent(gatewayJson(event))).toEqual(event);
    expect(orderKeyOf(event)).toBe(`${event.instanceId} ${common.chatId}`);
    expect(duplicateKeys(event)).toContain(
      `message:${event.instanceId}:${common.chatId}:${common.id}`,
    );
    const texts: unknown[] = [];
    const { webhook } = makeWebhook({
      on: { message: (received) => texts.push(textOf(received)) },
    });
    expect(await sendTo(webhook, event)).toBe(200);
    await webhook.close();
    expect(webhook.state).toMatchObject({ handled: 1, failed: 0 });
    expect(texts).toEqual([text]);
  });

  test('is answered by the code of the guide', async () => {
    gateway.reset();
    expect(describeEvent(event)).toBe(text ?? eventData.type);
    await answer(event);
    const { body } = gateway.requests.at(-1) ?? {};
    expect(JSON.parse(body ?? '')).toMatchObject({
      to: chatId,
      text: `Got it: ${text ?? 'no text'}`,
      replyTo: eventData.isEdit === true ? edit.originalMessageId : id,
    });
    expect(body?.includes('replyToSenderId')).toBe(eventData.sender.id.includes('@'));
  });
});

const exampleOf = <T extends WsapiEvent['eventType']>(eventType: T): EventOf<T> => {
  const example = exampleEvents.find((event): event is EventOf<T> => event.eventType === eventType);
  if (example === undefined) throw new Error(`The contract has no example of ${eventType}.`);
  return example;
};
const presence = exampleOf('chat_presence');
const read = exampleOf('message_read');
const setting = exampleOf('chat_setting');
const nobody = { id: '', isMe: false } as const;

test.each<[string, WsapiEvent, string]>([
  [
    'an empty state of a chat',
    { ...presence, eventData: { ...presence.eventData, state: '' } },
    'chat_presence',
  ],
  [
    'an unknown type of a receipt',
    { ...read, eventData: { ...read.eventData, receiptType: 'played-twice', sender: nobody } },
    'message_read',
  ],
  [
    'a chat that is muted for ever',
    {
      ...setting,
      eventData: { id: chatId, settingType: 'mute', mute: { isMuted: true } },
    },
    'muted until for ever',
  ],
])('%s is parsed, handled and described', async (_, event, described) => {
  expect(parseEvent(gatewayJson(event))).toEqual(event);
  const { webhook } = makeWebhook({ otherwise: () => undefined });
  expect(await sendTo(webhook, event)).toBe(200);
  await webhook.close();
  expect(webhook.state).toMatchObject({ handled: 1, failed: 0 });
  expect(describeEvent(event)).toBe(described);
});

test('a group whose owner is not known passes the validation of responses', async () => {
  const example = (await wsapi.groups.list())[0];
  const unowned = { ...example, owner: { id: '' } };
  gateway.answer(200, JSON.stringify([unowned]), { operationId: 'listGroups' });
  expect((await wsapi.groups.list())[0]?.owner).toEqual({ id: '' });
  gateway.answer(200, JSON.stringify([{ ...example, owner: {} }]), { operationId: 'listGroups' });
  await expect(wsapi.groups.list()).rejects.toThrow('owner.id');
});
