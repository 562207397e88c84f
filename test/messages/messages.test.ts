import { describe, expect, test } from 'vitest';
import {
  contactCard,
  InvalidIdError,
  mediaOf,
  mention,
  replyTo,
  textOf,
  type EventOf,
} from '../../src/index.ts';
import { eventsContract } from '../../generated/events-contract.ts';
import { useGateway } from '../support/gateway-client.ts';

const gatewayClient = useGateway();
type Data = EventOf<'message'>['eventData'];

/** Every example of a message in the contract: texts, files, reactions, contacts, pins, edits, statuses. */
const examples = (): (readonly [string, EventOf<'message'>])[] => {
  const { requestBody = { content: {} } } = eventsContract.webhooks?.['message']?.post ?? {};
  const { content } = requestBody as { content: Record<string, { examples?: object }> }; // as in the contract
  return Object.entries(content['application/json']?.examples ?? {}).map(([name, example]) => [
    name,
    (example as { value: EventOf<'message'> }).value,
  ]);
};

const message = (more: object = {}): Data => ({
  id: '3EB0C767D097B7C41F9A',
  time: '2026-03-14T09:26:53+01:00',
  chatId: '120363041234567890@g.us',
  sender: { id: '447700900123@s.whatsapp.net', isMe: false },
  isGroup: true,
  type: 'text',
  text: 'Hello',
  ...more,
}); // also messages of kinds that the contract does not list

describe('on every kind of message', () => {
  test.each(examples())('%s', async (_, event) => {
    const { eventData } = event;
    const reply = replyTo(event);
    expect(reply).toEqual(replyTo(eventData));
    expect(reply.replyTo).not.toBe('');
    const { id } = await gatewayClient.client().messages.sendText({ ...reply, text: 'Thanks' });
    expect(id).toMatch(/\w/);
    expect(textOf(event)).toBe(eventData.text ?? eventData.media?.caption);
    expect(mediaOf(event)?.id).toBe(eventData.media?.id);
  });

  test('there are examples of many', () => {
    expect(new Set(examples().map(([, { eventData }]) => eventData.type)).size).toBeGreaterThan(4);
  });
});

describe('replyTo', () => {
  test('names chat, message and author', () => {
    expect(replyTo(message())).toEqual({
      to: '120363041234567890@g.us',
      replyTo: '3EB0C767D097B7C41F9A',
      replyToSenderId: '447700900123@s.whatsapp.net',
    });
  });

  test.each(['', 's.whatsapp.net'])('leaves out the author "%s"', async (id) => {
    const reply = replyTo(message({ sender: { id, isMe: false } }));
    expect(reply).not.toHaveProperty('replyToSenderId');
    await gatewayClient.client().messages.sendText({ ...reply, text: 'Thanks' });
  });

  test.each([
    { isStatus: true, chatId: 'status@broadcast' },
    { chatId: 'status@broadcast' },
    { chatId: '1773476813@broadcast' },
  ])('replies to the author of %o', (more) => {
    expect(replyTo(message(more)).to).toBe('447700900123@s.whatsapp.net');
    const nobody = message({ ...more, sender: { id: '', isMe: false } });
    expect(() => replyTo(nobody)).toThrow(InvalidIdError);
    expect(() => replyTo(nobody)).toThrow('author of this status or broadcast is not known');
  });

  test('quotes the original of an edit', () => {
    const edit = { originalMessageId: '3EB0A1B2C3D4E5F60718' };
    expect(replyTo(message({ isEdit: true, edit })).replyTo).toBe('3EB0A1B2C3D4E5F60718');
    expect(replyTo(message({ isEdit: true, edit: {} })).replyTo).toBe('3EB0C767D097B7C41F9A');
  });
});

describe('textOf', () => {
  test.each([
    ['a text', {}, 'Hello'],
    ['an empty text', { text: '' }, undefined],
    ['no text', { text: undefined }, undefined],
    ['null', { text: null }, undefined],
    ['a caption', { type: 'media', text: undefined, media: { caption: 'Menu' } }, 'Menu'],
    ['an edited caption without a file', { type: 'media', isEdit: true, text: 'New' }, 'New'],
    [
      'a preview without text',
      { text: undefined, extendedText: { matchedText: 'https://x.example' } },
      'https://x.example',
    ],
    ['a reaction', { type: 'reaction', text: undefined, reaction: { emoji: '👍' } }, undefined],
    ['a kind that is new', { type: 'poll', text: undefined }, undefined],
  ])('%s', (_, more, text) => {
    expect(textOf(message(more))).toBe(text);
  });
});

describe('mediaOf', () => {
  test('downloads the file', async () => {
    const data = new TextEncoder().encode('The menu');
    const event = await gatewayClient.gateway.receive({
      from: '+447700900123',
      media: { type: 'document', data, mimeType: 'text/plain', filename: 'menu.txt' },
    });
    const media = mediaOf(event);
    expect(media).toMatchObject({ mediaType: 'document', filename: 'menu.txt' });
    const file = await media?.download(gatewayClient.client());
    expect(await file?.text()).toBe('The menu');
  });

  test.each([
    ['a text', {}],
    ['a file without an id', { media: { mediaType: 'image' } }],
    ['a file with an empty id', { media: { mediaType: 'image', id: '' } }],
  ])('has none for %s', (_, more) => {
    expect(mediaOf(message(more))).toBeUndefined();
  });
});

describe('mention', () => {
  test.each([
    ['Welcome, {0}!', ['+1 (202) 555-0143'], 'Welcome, @12025550143!'],
    ['{1} and {0}', ['12025550143', '447700900123'], '@447700900123 and @12025550143'],
    ['Hello', ['12025550143'], '@12025550143 Hello'],
    ['Hello @12025550143', ['12025550143'], 'Hello @12025550143'],
    ['Hello @120255501431', ['12025550143'], '@12025550143 Hello @120255501431'],
    ['{0} {0}', ['12025550143'], '@12025550143 @12025550143'],
    ['A {7} and {x}', ['12025550143'], '@12025550143 A {7} and {x}'],
    ['', ['12025550143', '12025550143'], '@12025550143'],
    ['Hello', [], 'Hello'],
    ['Hi {0}', ['182746519284736@lid'], 'Hi @182746519284736'],
  ])('%s', async (text, ids, expected) => {
    const body = mention(text, ids);
    expect(body.text).toBe(expected);
    await gatewayClient.client().messages.sendText({ to: '120363041234567890@g.us', ...body });
  });

  test('lists each person once, by their id', () => {
    expect(mention('', ['+12025550143', '12025550143:5@s.whatsapp.net']).mentions).toEqual([
      '12025550143@s.whatsapp.net',
    ]);
  });

  test.each(['120363041234567890@g.us', 'nobody', ''])('refuses "%s"', (id) => {
    expect(() => mention('Hello', [id])).toThrow(InvalidIdError);
  });
});

describe('contactCard', () => {
  test('has name and number, with its waid', async () => {
    const card = contactCard('Okafor, Amara', '+44 7700 900123');
    expect(card.displayName).toBe('Okafor, Amara');
    expect(card.vcard.split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:3.0',
      String.raw`N:;Okafor\, Amara;;;`,
      String.raw`FN:Okafor\, Amara`,
      'TEL;type=CELL;waid=447700900123:+447700900123',
      'END:VCARD',
      '',
    ]);
    await gatewayClient.client().messages.sendContact({ to: '12025550143', ...card });
    const sent: unknown = JSON.parse(gatewayClient.gateway.requests.at(-1)?.body ?? '');
    expect(sent).toMatchObject(card);
  });

  test.each(['182746519284736@lid', '120363041234567890@g.us', 'nobody'])('refuses %s', (id) => {
    expect(() => contactCard('Amara', id)).toThrow(InvalidIdError);
  });
});
