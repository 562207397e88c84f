import { InvalidIdError } from '../errors/field-error.ts';
import { vcardOf } from '../fields/vcard.ts';
import { parseJid } from '../ids/jid.ts';
import type { PhoneNumber } from '../ids/types.ts';
import { checkText } from '../options/option-checks.ts';

/** A contact to send, to spread into the body of `sendContact`. */
export interface ContactCard {
  readonly displayName: string;
  readonly vcard: string;
}

/**
 * A contact card from a name and a number. The number has its `waid`, so that the recipient gets a button to message
 * that person.
 *
 * @throws {InvalidIdError} for an invalid number, or an id without a number.
 * @throws {ConfigurationError} for a name that is not a string, or is empty.
 * @example
 * await wsapi.messages.sendContact({ to, ...contactCard('Amara Okafor', '+44 7700 900123') });
 */
export const contactCard = (name: string, phone: PhoneNumber): ContactCard => {
  checkText(name, 'name');
  const { kind, user } = parseJid(phone);
  if (kind !== 'user')
    throw new InvalidIdError(`A contact card needs a phone number, not an id of the kind ${kind}.`);
  return { displayName: name, vcard: vcardOf(name, user) };
};
