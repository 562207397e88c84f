/**
 * `wsapi-client/phone`: phone numbers as people of a country write them, by the optional peer libphonenumber-js.
 *
 * @module wsapi-client/phone
 */
export type { PhoneNumbers } from './ids/national-numbers.ts';
export { formatJid, parseJid, phoneNumbers, type PhoneOptions } from './ids/default-country.ts';
