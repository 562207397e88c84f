import { describe, expect, test } from 'vitest';
import { useGatewayBy, ways } from '../both-ways.ts';

const to = '12025550143@s.whatsapp.net';
const group = '120363041234567890@g.us';

describe.each(ways)('messages by %s', (way) => {
  const by = useGatewayBy(way);

  test('edit, star, pin, react to and delete', async () => {
    const { gateway, wsapi } = by;
    const { id } = await wsapi.messages.sendText({ to, text: 'Saturday, 19:30', mentions: [to] });
    const found = () => gateway.inbox.messages.find((message) => message.id === id);
    expect(found()).toMatchObject({
      chatId: to,
      from: gateway.phone,
      fromMe: true,
      kind: 'text',
      text: 'Saturday, 19:30',
      mentions: [to],
      isEdited: false,
    });
    const senderId = gateway.phone;
    await wsapi.messages.edit(id, { to, text: 'Saturday, 20:00' });
    await wsapi.messages.star(id, { chatId: to, senderId, starred: true });
    await wsapi.messages.pin(id, { chatId: to, senderId, pinned: true, pinExpiration: '7d' });
    await wsapi.messages.sendReaction(id, { to, reaction: '👍' });
    expect(found()).toMatchObject({
      text: 'Saturday, 20:00',
      isEdited: true,
      isStarred: true,
      isPinned: true,
      reactions: { [gateway.phone]: '👍' },
    });
    await wsapi.messages.sendReaction(id, { to, reaction: '' });
    await wsapi.messages.star(id, { chatId: to, senderId });
    expect(found()).toMatchObject({ isStarred: false, reactions: {} });
    await wsapi.messages.delete(id, { chatId: to, senderId });
    expect(found()).toMatchObject({ isDeleted: true });
    expect(found()).not.toHaveProperty('text');
    await wsapi.messages.deleteForMe(id, { chatId: to, isFromMe: true });
    expect(gateway.messages).toEqual([]);
    expect(found()).toMatchObject({ isDeleted: true });
  });

  test('arrive as they were sent, whatever their kind', async () => {
    const { gateway, wsapi } = by;
    const data = new Uint8Array([0xff, 0xd8, 0xff, 1]);
    await wsapi.messages.sendImage({ to, data, mimeType: 'image/jpeg', caption: 'Menu' });
    const voice = new TextEncoder().encode(`OggS${'\0'.repeat(24)}OpusHead`);
    await wsapi.messages.sendVoice({ to, data: voice });
    await wsapi.messages.sendDocument({ to, data, filename: 'menu.pdf' });
    await wsapi.messages.sendSticker({ to, data });
    await wsapi.messages.sendContact({ to, displayName: 'Lucía' });
    await wsapi.messages.sendLocation({ to, longitude: 8.5 });
    await wsapi.messages.sendLink({ to, text: 'Look', url: 'https://example.com/x', title: 'X' });
    expect(gateway.inbox.messages).toMatchObject([
      { kind: 'image', text: 'Menu', media: { mimeType: 'image/jpeg', bytes: data } },
      { kind: 'voice', media: { mimeType: 'audio/ogg; codecs=opus' } },
      { kind: 'document', media: { mimeType: 'application/pdf', filename: 'menu.pdf' } },
      { kind: 'sticker', media: { mimeType: 'image/webp' } },
      { kind: 'contact', contact: { displayName: 'Lucía' } },
      { kind: 'location', location: { latitude: 0, longitude: 8.5 } },
      { kind: 'link', link: { url: 'https://example.com/x', title: 'X' } },
    ]);
  });

  test('download a file by its id', async () => {
    const { gateway, wsapi } = by;
    const data = new TextEncoder().encode('the bytes');
    await wsapi.messages.sendDocument({ to, data, filename: 'Lucía "1".pdf' });
    const file = await wsapi.media.download({ id: gateway.inbox.last?.media?.id ?? '' });
    expect([file.filename, file.type, await file.text()]).toEqual([
      'Lucía _1_.pdf',
      'application/pdf',
      'the bytes',
    ]);
    await expect(wsapi.media.download({ id: 'bm9uZQ==' })).rejects.toMatchObject({
      status: 400,
      detail: 'download failed with status code 404',
    });
  });

  test('update their chat, and are deleted with it', async () => {
    const { gateway, wsapi } = by;
    gateway.clock.set('2026-03-14T09:26:53Z');
    await wsapi.messages.sendText({ to: group, text: 'Hello' });
    expect(await wsapi.chats.getInfo(group)).toMatchObject({
      id: group,
      isGroup: true,
      lastActivity: '2026-03-14T09:26:53.000Z',
    });
    await wsapi.chats.delete(group);
    expect(gateway.messages).toEqual([]);
    expect((await wsapi.chats.list()).map(({ id }) => id)).not.toContain(group);
  });

  test('accept a message to an id that is not on WhatsApp, but do not deliver it', async () => {
    const { gateway, wsapi } = by;
    gateway.numbers.set('+1 202 555 0199', false);
    await wsapi.messages.sendText({ to: '+1 202 555 0199', text: 'Hello' });
    await wsapi.messages.sendText({ to: '+55 31 98765-4321', text: 'Hello' });
    expect(gateway.messages).toHaveLength(2);
    expect(gateway.inbox.messages).toEqual([]);
    await expect(gateway.inbox.next({}, { timeout: 1 })).rejects.toThrow(
      /not on WhatsApp \(see gateway.numbers\): 2/,
    );
    const who = await wsapi.resolve('+55 31 98765-4321');
    await wsapi.messages.sendText({ to: who.registered ? who.jid : '', text: 'Hello' });
    expect(gateway.inbox.messages).toMatchObject([{ chatId: '553187654321@s.whatsapp.net' }]);
  });
});
