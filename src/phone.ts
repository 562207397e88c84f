/**
 * `wsapi-client/phone`: reads phone numbers without a country code; needs `libphonenumber-js` 1.11 or later.
 *
 * @module wsapi-client/phone
 */
export type { PhoneNumbers } from './ids/national-numbers.ts';
export { formatJid, parseJid, phoneNumbers, type PhoneOptions } from './ids/default-country.ts';
