import { isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { formatJid as formatParsed, parseJid as parse, type ParsedJid } from './jid.ts';
import { nationalNumbers, type PhoneNumbers } from './national-numbers.ts';

/**
 * The numbering plans, for a client in a bundle. Outside bundles the client loads them itself.
 *
 * @example new WsapiClient({ defaultCountry: 'BR', phoneNumbers });
 */
export const phoneNumbers: PhoneNumbers = { isSupportedCountry, parsePhoneNumberFromString };

/** The country of numbers without a country code. */
export interface PhoneOptions {
  /** The country of numbers without a country code, in two capital letters (ISO 3166): `BR`. Default: none. */
  readonly defaultCountry?: string | undefined;
}

/**
 * `parseJid` that also reads numbers without a country code. With a `defaultCountry`, every number without a plus or an
 * international prefix (`00`) is read as one.
 *
 * @throws {InvalidIdError} also for a number that the country does not have.
 * @throws {ConfigurationError} for an unknown country.
 * @example parseJid('(11) 91234-5678', { defaultCountry: 'BR' }).user; // '5511912345678'
 */
export const parseJid = (text: string, options: PhoneOptions = {}): ParsedJid => {
  if (typeof options !== 'object' || (options as PhoneOptions | null) === null)
    throw new ConfigurationError("The options must be an object such as { defaultCountry: 'BR' }.");
  const { defaultCountry } = options;
  return parse(
    text,
    defaultCountry === undefined ? undefined : nationalNumbers(phoneNumbers, defaultCountry),
  );
};

/**
 * `formatJid` that also reads numbers without a country code.
 *
 * @throws as `parseJid` does.
 * @example formatJid('06 12 34 56 78', { defaultCountry: 'FR' }); // '33612345678@s.whatsapp.net'
 */
export const formatJid = (text: string, options: PhoneOptions = {}): string =>
  formatParsed(parseJid(text, options));
