import type { components } from '../../../generated/contract-types.ts';
import { identityOf, namedPerson, type PersonJid } from '../state/jids.ts';
import type { Behaviours, Call } from './behaviour.ts';

/** An unknown contact has empty names; it is never 404. */
const infoOf = (
  { account }: Pick<Call, 'account'>,
  id: PersonJid,
): components['schemas']['ContactInfo'] => {
  const {
    fullName = '',
    firstName,
    pushName = '',
    inPhoneAddressBook = false,
  } = account.contacts.get(id) ?? {};
  return {
    ...identityOf(id),
    fullName,
    ...(firstName !== undefined && { firstName }),
    pushName,
    inPhoneAddressBook,
  };
};

export const contacts: Behaviours = {
  listContacts: (call) => [...call.account.contacts.values()].map(({ id }) => infoOf(call, id)),
  getContact: (call) => infoOf(call, namedPerson('contact', call.param('id'))),
  createContact: ({ account, body, emit }) => {
    const id = namedPerson('contact', body.id);
    const { fullName, firstName } = body;
    account.contacts.set(id, {
      id,
      fullName,
      ...(firstName !== undefined && { firstName }),
      pushName: account.contacts.get(id)?.pushName ?? '',
      inPhoneAddressBook: true,
    });
    emit('contact', { contact: identityOf(id), fullName, inPhoneAddressBook: true });
  },
  getBlocklist: ({ account }) => [...account.blocked].map(identityOf),
  blockContact: ({ account, param }) => {
    account.blocked.add(namedPerson('contact', param('id')));
  },
  unblockContact: ({ account, param }) => {
    account.blocked.delete(namedPerson('contact', param('id')));
  },
};
