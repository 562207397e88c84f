import { WsapiClient, type ContactInfo } from 'wsapi-client';

const wsapi = new WsapiClient({ apiKey: 'example-key', instanceId: 'ins_1' });
const to = '12025550143@s.whatsapp.net';

export async function remind(text: string): Promise<string> {
  const { id } = await wsapi.messages.sendText({ to, text });
  await wsapi.messages.star(id, { chatId: to, senderId: to, isStarred: true } as never);
  await wsapi.messages.markAsRead(id, { chatId: to, senderId: to, receiptType: 'read' } as never);
  return id;
}

export async function illustrate(): Promise<void> {
  await wsapi.messages.sendImage({ to, url: 'https://example.com/a.jpg', caption: 'A' });
  await wsapi.messages.sendVideo({ to, url: 'https://example.com/a.mp4' });
  await wsapi.messages.sendAudio({ to, url: 'https://example.com/a.ogg' });
  await wsapi.messages.sendDocument({ to, url: 'https://example.com/a.pdf', filename: 'a.pdf' });
  await wsapi.messages.sendSticker({ to, url: 'https://example.com/a.webp' });
  await wsapi.messages.sendLocation({ to, latitude: 1, longitude: 2 });
}

export async function listPeople(): Promise<string[]> {
  const { contacts, chats } = wsapi;
  await contacts.sync();
  for (const chat of await chats.list()) console.log(chat.id);
  await chats.archive(to, { archived: true });
  await chats.mute(to, { duration: '8h' });
  await chats.pin(to, { pinned: true });
  await chats.setPresence(to, { state: 'typing' });
  return (await contacts.list()).map(nameOf);
}

const nameOf = ({ fullName }: ContactInfo): string => fullName;

export async function publish(): Promise<void> {
  await wsapi.status.postText({ text: 'Open again' });
  for (const { type } of await wsapi.status.getPrivacy())
    if (type === 'blacklist') console.log('not for all');
  const qr = await wsapi.session.getStatus();
  console.log(qr.isConnected);
  await wsapi.users.setPresence({ presence: 'available' });
  await wsapi.users.check('+12025550143');
  await wsapi.newsletters.list();
  await wsapi.communities.list();
}
