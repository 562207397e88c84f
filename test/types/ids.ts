import { expectTypeOf } from 'vitest';
import { createClient, getContact, getGroup, sendText } from '../../src/operations.ts';
import {
  formatJid,
  isBotJid,
  isBroadcastJid,
  isGroupJid,
  isJid,
  isLidJid,
  isNewsletterJid,
  isStatusJid,
  isUserJid,
  WsapiClient,
  type BotJid,
  type BroadcastJid,
  type GroupJid,
  type Jid,
  type JidLike,
  type LidJid,
  type NewsletterJid,
  type PhoneNumber,
  type Recipient,
  type ResolvedNumber,
  type StatusJid,
  type UserJid,
} from '../../src/index.ts';

/**
 * What of ids compiles, and what does not: `tsc` reads this, and it never runs. A line below `@ts-expect-error`
 * that compiles is an error there.
 */

const wsapi = new WsapiClient();
const client = createClient();

declare const text: string;
declare const user: UserJid;
declare const lid: LidJid;
declare const group: GroupJid;
declare const newsletter: NewsletterJid;
declare const jid: Jid;
declare const person: UserJid | LidJid;
declare const some: GroupJid | UserJid;
declare const number: PhoneNumber;

/** Known texts, as path parameters of methods. */
export const literals = (): unknown[] => [
  wsapi.groups.get('120363041234567890@g.us'),
  wsapi.contacts.get('12025550143@s.whatsapp.net'),
  wsapi.contacts.get('182746519284736@lid'),
  wsapi.newsletters.get('120363144038483540@newsletter'),
  wsapi.chats.getInfo('status@broadcast'),
  wsapi.chats.getInfo('1609459200@broadcast'),
  // People are also named by their numbers, in any spelling.
  wsapi.contacts.get('+1 (202) 555-0143'),
  wsapi.contacts.get('https://wa.me/12025550143'),
  // An older spelling, or space around: the client mends it.
  wsapi.contacts.get('12025550143@c.us'),
  wsapi.groups.get(' 120363041234567890@G.US'),
  wsapi.users.check('+1 (202) 555-0143'),

  // @ts-expect-error a group is no contact
  wsapi.contacts.get('120363041234567890@g.us'),
  // @ts-expect-error a newsletter is no contact
  wsapi.contacts.get('120363144038483540@newsletter'),
  // @ts-expect-error a person is no group
  wsapi.groups.get('12025550143@s.whatsapp.net'),
  // @ts-expect-error nor a person without a number
  wsapi.groups.get('182746519284736@lid'),
  // @ts-expect-error a phone number is no group
  wsapi.groups.get('+1 (202) 555-0143'),
  // @ts-expect-error digits alone are no group
  wsapi.groups.get('120363041234567890'),
  // @ts-expect-error a group is no newsletter
  wsapi.newsletters.get('120363041234567890@g.us'),
  // @ts-expect-error a phone number is no newsletter
  wsapi.newsletters.get('12025550143'),
  // @ts-expect-error the second id is checked like the first
  wsapi.communities.unlinkGroup('120363055512345678@g.us', '12025550143@s.whatsapp.net'),
  // @ts-expect-error nothing is no id
  wsapi.groups.get(undefined),
  // @ts-expect-error a number is no id
  wsapi.contacts.get(12025550143),
];

/** The same for the functions by themselves. */
export const functions = (): unknown[] => [
  getGroup(client, '120363041234567890@g.us'),
  getGroup(wsapi, group),
  getGroup(client, text),
  getContact(client, '+1 (202) 555-0143'),
  getContact(client, lid),
  sendText(client, { to: jid, text }),

  // @ts-expect-error a person is no group
  getGroup(client, '12025550143@s.whatsapp.net'),
  // @ts-expect-error a phone number is no group
  getGroup(client, '+1 (202) 555-0143'),
  // @ts-expect-error neither is one that is known to be a person by its type
  getGroup(client, user),
  // @ts-expect-error a group is no contact
  getContact(client, '120363041234567890@g.us'),
  // @ts-expect-error nor is one by its type
  getContact(client, group),
  // @ts-expect-error of any kind is too much
  getContact(client, jid),
];

/** Variables, of which the type alone is known. */
export const variables = (): unknown[] => [
  // From a database or a form: checked before anything is sent.
  wsapi.groups.get(text),
  wsapi.contacts.get(text),
  wsapi.contacts.get(number),
  wsapi.contacts.get(formatJid(text)),
  wsapi.contacts.get(user),
  wsapi.contacts.get(lid),
  wsapi.contacts.get(person),
  wsapi.groups.get(group),
  wsapi.newsletters.get(newsletter),
  wsapi.chats.getInfo(jid),
  wsapi.users.check(user),

  // @ts-expect-error a person is no group
  wsapi.groups.get(user),
  // @ts-expect-error nor by LID
  wsapi.groups.get(lid),
  // @ts-expect-error a group is no contact
  wsapi.contacts.get(group),
  // @ts-expect-error a newsletter is no group
  wsapi.groups.get(newsletter),
  // @ts-expect-error of any kind is too much
  wsapi.groups.get(jid),
  // @ts-expect-error of two kinds one is too much
  wsapi.groups.get(some),
  // @ts-expect-error the same where people are meant
  wsapi.contacts.get(some),
];

/** An id of any kind is narrowed before it is taken for one of a kind. */
export const narrowed = (): unknown => {
  if (isGroupJid(jid)) {
    expectTypeOf(jid).toEqualTypeOf<GroupJid>();
    return wsapi.groups.get(jid);
  }
  // @ts-expect-error this one is anything but a group
  return wsapi.groups.get(jid);
};

export const excluded = (sender: UserJid | LidJid | GroupJid): unknown => {
  if (isGroupJid(sender)) return wsapi.groups.get(sender);
  expectTypeOf(sender).toEqualTypeOf<UserJid | LidJid>();
  return wsapi.contacts.get(sender);
};

export const guarded = (value: unknown): void => {
  if (isJid(value)) expectTypeOf(value).toEqualTypeOf<Jid>();
  if (isUserJid(value)) expectTypeOf(value).toEqualTypeOf<UserJid>();
  if (isLidJid(value)) expectTypeOf(value).toEqualTypeOf<LidJid>();
  if (isGroupJid(value)) expectTypeOf(value).toEqualTypeOf<GroupJid>();
  if (isNewsletterJid(value)) expectTypeOf(value).toEqualTypeOf<NewsletterJid>();
  if (isBotJid(value)) expectTypeOf(value).toEqualTypeOf<BotJid>();
  if (isStatusJid(value)) expectTypeOf(value).toEqualTypeOf<StatusJid>();
  if (isBroadcastJid(value)) expectTypeOf(value).toEqualTypeOf<BroadcastJid>();
};

/** From a string, as from a database. */
export const fromText = (id: string): unknown => {
  if (isGroupJid(id)) return wsapi.groups.get(id);
  if (isUserJid(id) || isLidJid(id)) return wsapi.contacts.get(id);
  return undefined;
};

/** The kinds are types of their own. */
export const kinds = (): unknown[] => {
  const a: UserJid = '12025550143@s.whatsapp.net';
  const b: GroupJid = `${text}@g.us`;
  const c: StatusJid = 'status@broadcast';
  const d: BroadcastJid = c;
  const e: Jid[] = [user, lid, group, newsletter, c, d, '867051314767696@bot'];
  const f: string = jid;
  // @ts-expect-error a group is no person
  const g: UserJid = group;
  // @ts-expect-error a person is no group
  const h: GroupJid = user;
  // @ts-expect-error a LID is no phone number's id
  const i: UserJid = lid;
  // @ts-expect-error any string may be any id
  const j: GroupJid = text;
  // @ts-expect-error a number is no id until it is formatted
  const k: UserJid = '+1 (202) 555-0143';
  // @ts-expect-error a broadcast list is not the status
  const l: StatusJid = '1609459200@broadcast';
  // @ts-expect-error WhatsApp writes c.us no more
  const m: Jid = '12025550143@c.us';
  return [a, b, c, d, e, f, g, h, i, j, k, l, m];
};

/** Fields of bodies take any string, for their types are not made for each call. */
export const bodies = (to: Recipient, members: JidLike<'user' | 'lid'>[]): unknown[] => [
  wsapi.messages.sendText({ to, text }),
  wsapi.messages.sendText({ to: jid, text, mentions: [user, lid, '+1 202 555 0143'] }),
  wsapi.messages.sendText({ to: '120363041234567890@g.us', text, replyToSenderId: user }),
  wsapi.groups.create({ name: text, participants: members }),

  // @ts-expect-error a recipient is a string
  wsapi.messages.sendText({ to: 12025550143, text }),
  // @ts-expect-error and there has to be one
  wsapi.messages.sendText({ text }),
  // @ts-expect-error one person is no list of them
  wsapi.groups.create({ name: text, participants: user }),
];

export const recipients = (): Recipient[] => [
  user,
  lid,
  group,
  newsletter,
  text,
  '867051314767696@bot',
  'status@broadcast',
  '+1 (202) 555-0143',
  // @ts-expect-error a recipient is a string
  12025550143,
];

/** Where to send to is known of registered numbers alone. */
export const resolved = async (): Promise<UserJid | LidJid | undefined> => {
  const who = await wsapi.resolve('+55 31 98765-4321');
  expectTypeOf(who).toEqualTypeOf<ResolvedNumber>();
  // @ts-expect-error it may not be registered
  String(who.jid);
  if (who.registered) return who.jid;
  expectTypeOf(who).toEqualTypeOf<{ readonly phone: string; readonly registered: false }>();
  const [first] = await wsapi.resolveMany([text, user]);
  expectTypeOf(first).toEqualTypeOf<ResolvedNumber | undefined>();
  return first?.registered === true ? first.jid : undefined;
};
