import { describe, expect, test } from 'vitest';
import { useGatewayBy, ways } from '../both-ways.ts';

const chat = '12025550143@s.whatsapp.net';

describe.each(ways)('chats and contacts by %s', (way) => {
  const by = useGatewayBy(way);

  test('keep settings, and end muting by the clock', async () => {
    const { gateway, wsapi } = by;
    gateway.clock.set('2026-03-14T09:00:00Z');
    await wsapi.chats.pin(chat, { pinned: true });
    await wsapi.chats.archive(chat, { archived: true });
    await wsapi.chats.mute(chat, { duration: '8h' });
    expect(await wsapi.chats.getInfo(chat)).toMatchObject({
      isPinned: true,
      isArchived: true,
      isMuted: true,
      muteEndTime: '2026-03-14T17:00:00.000Z',
      fullName: 'Amara Okafor',
    });
    gateway.clock.advance(8 * 3_600_000);
    expect(await wsapi.chats.getInfo(chat)).toMatchObject({ isMuted: false });
    await wsapi.chats.mute(chat, { duration: 'always' });
    await wsapi.chats.pin(chat, {});
    const after = await wsapi.chats.getInfo(chat);
    expect(after).toMatchObject({ isMuted: true, isPinned: false });
    expect(after).not.toHaveProperty('muteEndTime');
    expect(gateway.events.map(({ eventType }) => eventType)).toEqual(
      Array.from({ length: 5 }, () => 'chat_setting'),
    );
  });

  test('mark messages as read, request older ones and clear them', async () => {
    const { gateway, wsapi } = by;
    await gateway.receive({ from: chat, text: 'One' });
    const second = await gateway.receive({ from: chat, text: 'Two' });
    expect(gateway.messages.map(({ isRead }) => isRead)).toEqual([false, false]);
    await wsapi.chats.markAsRead(chat, { read: true });
    expect(gateway.messages.map(({ isRead }) => isRead)).toEqual([true, true]);
    await wsapi.chats.requestMessages(chat, {
      lastMessageId: second.eventData.id,
      lastMessageSenderId: chat,
    });
    await gateway.delivered();
    expect(gateway.events.at(-1)).toMatchObject({
      eventType: 'message_history_sync',
      eventData: { chatId: chat, messages: [{ type: 'text', text: 'One' }] },
    });
    await wsapi.chats.clear(chat);
    expect(gateway.messages).toEqual([]);
  });

  test('save and read a contact; an unknown one has empty names', async () => {
    const { wsapi } = by;
    const id = '447700900123@s.whatsapp.net';
    expect(await wsapi.contacts.get(id)).toEqual({
      id,
      phone: '447700900123',
      fullName: '',
      pushName: '',
      inPhoneAddressBook: false,
    });
    await wsapi.contacts.create({ id, fullName: 'Lucía Fernández', firstName: 'Lucía' });
    expect(await wsapi.contacts.get(id)).toMatchObject({ fullName: 'Lucía Fernández' });
    expect(await wsapi.contacts.list()).toHaveLength(2);
  });

  test('block a contact, whose messages then do not arrive', async () => {
    const { gateway, wsapi } = by;
    await wsapi.contacts.block(chat);
    expect(await wsapi.contacts.getBlocklist()).toEqual([{ id: chat, phone: '12025550143' }]);
    await expect(gateway.receive({ from: chat, text: 'Hello?' })).rejects.toThrow(/blocked/);
    await wsapi.contacts.unblock(chat);
    expect(await wsapi.contacts.getBlocklist()).toEqual([]);
    await gateway.receive({ from: chat, text: 'Hello' });
  });

  test('change the profile and privacy', async () => {
    const { wsapi } = by;
    await wsapi.account.updateMyProfile({ name: 'Okafor Bikes', status: 'Open', picture: 'AAAA' });
    const profile = await wsapi.account.getMyProfile();
    expect(profile).toMatchObject({ pushName: 'Okafor Bikes', status: 'Open' });
    expect(profile.pictureId).not.toBe('');
    await wsapi.account.setPrivacySetting({ setting: 'last', value: 'none' });
    expect(await wsapi.account.getPrivacySettings()).toMatchObject({ lastSeen: 'none' });
  });

  test("check numbers, which come back with a plus in WhatsApp's order", async () => {
    const { gateway, wsapi } = by;
    gateway.numbers.set('+44 7700 900123', false);
    expect(
      await wsapi.users.bulkCheck({ phones: ['5531987654321', '447700900123', '12025550143'] }),
    ).toEqual([
      { query: '+12025550143', isInWhatsApp: true, jid: chat },
      { query: '+447700900123', isInWhatsApp: false },
      { query: '+5531987654321', isInWhatsApp: true, jid: '553187654321@s.whatsapp.net' },
    ]);
    expect(await wsapi.users.check('447700900123')).toEqual({ isInWhatsApp: false });
  });
});
