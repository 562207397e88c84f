import { ConfigurationError } from '../errors/configuration-error.ts';
import { InvalidIdError } from '../errors/field-error.ts';
import { parseJid } from '../ids/jid.ts';
import type { BotJid, JidLike, LidJid, UserJid } from '../ids/types.ts';
import { kindOf } from '../options/option-checks.ts';

/** A text with mentions, to spread into the body of a send. */
export interface MentioningText {
  readonly text: string;
  readonly mentions: (UserJid | LidJid | BotJid)[];
}

/**
 * Mentions people in a text. WhatsApp wants each of them twice: as `@` with the digits of their id in the text, and in
 * the list `mentions`. In the text, `{0}` is replaced by the mention of the first id, `{1}` by that of the second, and
 * so on. An id without a place in the text is mentioned before it.
 *
 * @param ids phone numbers or JIDs.
 * @throws {InvalidIdError} for anything but a person or an assistant.
 * @throws {ConfigurationError} unless they are an array, and the text is a string.
 * @example
 * const body = mention('Welcome, {0}!', ['+1 (202) 555-0143']);
 * // { text: 'Welcome, @12025550143!', mentions: ['12025550143@s.whatsapp.net'] }
 * await wsapi.messages.sendText({ to: groupId, ...body });
 */
export const mention = (
  text: string,
  ids: readonly JidLike<'user' | 'lid' | 'bot'>[],
): MentioningText => {
  if (typeof text !== 'string')
    throw new ConfigurationError(`The text must be a string, not ${kindOf(text)}.`);
  const list: unknown = ids;
  if (!Array.isArray(list))
    throw new ConfigurationError(`The ids must be an array, not ${kindOf(list)}.`);
  const people = ids.map((id) => {
    const { kind, user, server } = parseJid(id);
    if (kind !== 'user' && kind !== 'lid' && kind !== 'bot')
      throw new InvalidIdError(`Only people can be mentioned, not an id of the kind ${kind}.`);
    return { written: `@${user}`, jid: `${user}@${server}` as UserJid | LidJid | BotJid }; // safe: its kind is one of these
  });
  // A number in braces that no id belongs to is part of the text.
  const filled = text.replaceAll(
    /\{(\d+)\}/g,
    (whole, number: string) => people[Number(number)]?.written ?? whole,
  );
  const missing = people.filter(({ written }) => !isWritten(filled, written));
  return {
    text: [...new Set(missing.map(({ written }) => written)), filled].join(' ').trimEnd(),
    mentions: [...new Set(people.map(({ jid }) => jid))],
  };
};

/** Whether the text has this mention, not only a longer one that starts with it. */
const isWritten = (text: string, written: string): boolean =>
  text
    .split(written)
    .slice(1)
    .some((after) => !/^\d/.test(after));
