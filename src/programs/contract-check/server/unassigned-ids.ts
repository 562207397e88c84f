import { resolve, type OpenApi, type Parameter, type Schema } from '../../../contract/openapi.ts';

/**
 * Ids that are well-formed and name nobody, so that a request that a server lets through by mistake reaches
 * nobody either:
 * - no country has the code 999, and no number that begins with it can have WhatsApp;
 * - a group of the older kind is named by who made it and when, and this one is made by nobody, in 2001;
 * - what WhatsApp numbers in 15 to 18 digits is never 1;
 * - the name `.invalid` is kept free (RFC 2606), so nothing is fetched from there.
 */
const nobodyNumber = '9990000000000';

const nobodyByKind: Readonly<Record<string, string>> = {
  user: `${nobodyNumber}@s.whatsapp.net`,
  group: `${nobodyNumber}-1000000000@g.us`,
  newsletter: '1@newsletter',
  lid: '1@lid',
  bot: '1@bot',
  broadcast: '1@broadcast',
};

/** The account's own status is never among them: everybody in the address book sees it. */
const nobodyOf = ({ 'x-jid-kinds': kinds = ['user'] }: Schema): string =>
  Object.entries(nobodyByKind).find(([kind]) => kinds.includes(kind))?.[1] ?? '1@broadcast';

/** The path of a route that nobody has. */
export const unknownPath = '/wsapi-contract/nothing';

/** The id of an instance that is not there. */
export const unknownInstance = 'wsapi-contract-nobody';

/** One transparent pixel. */
const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

const harmlessFormats: Readonly<Record<string, string>> = {
  uri: 'https://wsapi-contract.invalid/',
  byte: picture,
  'date-time': '2001-01-01T00:00:00Z',
  date: '2001-01-01',
};

/** A text that satisfies its schema and does no harm wherever it arrives. */
export const validText = (schema: Schema): string => {
  if (schema.enum !== undefined) return String(schema.enum[0]);
  if (schema.format === 'jid') return nobodyOf(schema);
  if (schema.format === 'phone')
    return schema['x-phone-spelling'] === 'plus' ? `+${nobodyNumber}` : nobodyNumber;
  const known = harmlessFormats[schema.format ?? ''];
  if (known !== undefined) return known;
  if (schema['x-id'] === 'message') return '3EB00000000000000000';
  const own = [unknownInstance, 'wsapi', schema.example, '0'].find(
    (text) => typeof text === 'string' && fits(schema, text),
  );
  if (typeof own === 'string') return own;
  return 'x'.repeat(Math.min(schema.minLength ?? 0, schema.maxLength ?? Number.POSITIVE_INFINITY));
};

const fits = ({ pattern, minLength = 0, maxLength = Infinity }: Schema, text: string): boolean =>
  text.length >= minLength &&
  text.length <= maxLength &&
  (pattern === undefined || new RegExp(pattern, 'u').test(text));

/** What stands for a parameter of the path where nobody is to be reached. */
export const validParameter = (document: OpenApi, { schema }: Parameter): string => {
  const resolved = resolve<Schema>(document, schema ?? {});
  return [resolved.type].flat().includes('integer') ? '1' : validText(resolved);
};
