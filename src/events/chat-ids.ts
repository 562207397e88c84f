/**
 * The ids of what an event is about: a chat, or a person. WhatsApp delivers one person's messages under the phone
 * number or under the LID. Where the event names both, both ids are returned, the number first.
 *
 * Empty for an event about neither, such as a login.
 *
 * @param data an event's `eventData`, not validated.
 */
export const chatIdsOf = (data: Readonly<Record<string, unknown>>): readonly string[] => {
  const people = ['sender', 'user', 'contact', 'caller'].map((name) => personIds(data[name]));
  const [user = [], contact = []] = people.slice(1);
  const about = text(data['chatId']) ?? jid(data['id']) ?? user[0] ?? contact[0];
  if (about === undefined) return [];
  return people.find((ids) => ids.includes(about)) ?? [about];
};

/** The ids of an `Identity` of the contract, the number first. */
const personIds = (person: unknown): readonly string[] => {
  if (!isObject(person)) return [];
  const phone = text(person['phone']);
  const ids = [phone && `${phone}@s.whatsapp.net`, text(person['id']), text(person['lid'])];
  return [...new Set(ids.filter((id) => id !== undefined))];
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

const jid = (value: unknown): string | undefined =>
  typeof value === 'string' && value.includes('@') ? value : undefined;
