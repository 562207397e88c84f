import type { Schema } from '../../../contract/openapi.ts';

/**
 * Well-formed ids that belong to no one, so a request that the server accepts by mistake reaches no one:
 * - no country has the code 999, so no number that starts with it is on WhatsApp;
 * - a legacy group id is its creator's number and the time of creation; this one predates WhatsApp;
 * - WhatsApp's own numeric ids have 15 to 18 digits and are never 1.
 */
const unassignedNumber = '9990000000000';

const unassignedByKind: Readonly<Record<string, string>> = {
  user: `${unassignedNumber}@s.whatsapp.net`,
  group: `${unassignedNumber}-1000000000@g.us`,
  newsletter: '1@newsletter',
  lid: '1@lid',
  bot: '1@bot',
  broadcast: '1@broadcast',
};

/** `status@broadcast` is never used: everyone in the address book sees what is sent there. */
export const unassignedJid = ({ 'x-jid-kinds': kinds = ['user'] }: Schema): string =>
  Object.entries(unassignedByKind).find(([kind]) => kinds.includes(kind))?.[1] ?? '1@broadcast';

export const unassignedPhone = ({ 'x-phone-spelling': spelling }: Schema): string =>
  spelling === 'plus' ? `+${unassignedNumber}` : unassignedNumber;

/** A path that no gateway has. */
export const unknownPath = '/wsapi-contract/nothing';

/** An instance id that no gateway has. */
export const unknownInstance = 'wsapi-contract-unknown';

/** A key that no gateway has. */
export const wrongKey = 'wsapi-contract-wrong-key';
