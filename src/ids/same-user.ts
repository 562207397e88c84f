import { parseJid } from './jid.ts';

/**
 * A person: one id, or all that are known, as responses and events have them (`Identity`). If the person hides the
 * number, only the LID is known.
 */
export type Person =
  | string
  | {
      readonly id?: string | null | undefined;
      readonly lid?: string | null | undefined;
      readonly phone?: string | null | undefined;
    };

/** The names of a person that can be compared: a number with a number, a LID with a LID. */
const namesOf = (person: Person): string[] => {
  const isObject = typeof person === 'object' && (person as unknown) !== null;
  return (isObject ? [person.id, person.lid, person.phone] : [person]).flatMap((id) => nameOf(id));
};

const nameOf = (id: unknown): string[] => {
  // Events have empty ids, and may have ids of new kinds: neither must stop the handler.
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
 * Whether two ids mean the same person; devices make no difference. A phone number and a LID are never equal by their
 * digits: only an `Identity` with both tells that they belong together.
 *
 * Groups, newsletters, and values that are not ids are not persons: the result is false, even for two equal ones.
 *
 * @example
 * sameUser('12025550143:5@s.whatsapp.net', '+1 (202) 555-0143'); // true
 * sameUser('12025550143@s.whatsapp.net', '12025550143@lid'); // false
 * sameUser(message.sender, '+1 (202) 555-0143'); // true if the number of the sender is known
 */
export const sameUser = (a: Person, b: Person): boolean => {
  const names = namesOf(a);
  return namesOf(b).some((name) => names.includes(name));
};
