import { parseJid } from './jid.ts';

/**
 * A person: one id, or all that are known, as answers and events give them (`Identity`). Of one who hides their
 * number that is a LID alone.
 */
export type Person =
  | string
  | {
      readonly id?: string | null | undefined;
      readonly lid?: string | null | undefined;
      readonly phone?: string | null | undefined;
    };

/** What of a person can be compared: a number with a number, a LID with a LID. */
const namesOf = (person: Person): string[] =>
  (typeof person === 'string' ? [person] : [person.id, person.lid, person.phone]).flatMap(nameOf);

const nameOf = (id: string | null | undefined): string[] => {
  // Events have empty ids, and may have those of servers to come: neither must stop whoever handles them.
  if (typeof id !== 'string') return [];
  try {
    const { kind, user, server } = parseJid(id);
    if (kind === 'bot') return [`bot ${user}`];
    if (kind === 'user' || server === 'hosted') return [`phone ${user}`];
    return kind === 'lid' || server === 'hosted.lid' ? [`lid ${user}`] : [];
  } catch {
    return [];
  }
};

/**
 * Whether two ids mean the same person; devices make no difference. A phone number and a LID are never the same
 * by their digits: that they belong together is known from an `Identity` alone, which has both.
 *
 * Groups, newsletters and what else is no person, or no id at all, are nobody's, not even their own.
 *
 * @example
 * sameUser('12025550143:5@s.whatsapp.net', '+1 (202) 555-0143'); // true
 * sameUser('12025550143@s.whatsapp.net', '12025550143@lid'); // false
 * sameUser(message.sender, '+1 (202) 555-0143'); // true where the number of the sender is known
 */
export const sameUser = (a: Person, b: Person): boolean => {
  const names = namesOf(a);
  return namesOf(b).some((name) => names.includes(name));
};
