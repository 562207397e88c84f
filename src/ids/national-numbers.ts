import { ConfigurationError } from '../errors/configuration-error.ts';
import { demandPeer } from '../peers/optional-peer.ts';
import type { NationalNumbers } from './phone-digits.ts';
import { refuse } from './refuse-id.ts';
import { hasTrunkZero } from './trunk-zero.ts';

/** The part of libphonenumber-js that is used: the numbering plans of all countries. */
export interface PhoneNumbers {
  /**
   * Whether the plans have a country.
   *
   * @param country in two capital letters (ISO 3166).
   */
  isSupportedCountry(country: string): boolean;
  /**
   * Reads a number by the rules of a country; undefined if it is not one. `number` has the E.164 form, with a plus.
   *
   * @param text the number alone, without other words.
   */
  parsePhoneNumberFromString(
    text: string,
    options: { readonly defaultCountry: never; readonly extract: false },
  ):
    | {
        readonly number: string;
        /** Whether its length is right for its country. */
        isPossible(): boolean;
        /** Whether its country assigns such numbers. */
        isValid(): boolean;
      }
    | undefined;
}

/**
 * Reads numbers as people of a country write them to each other: `(11) 91234-5678` in Brazil. Bare digits that are also
 * a complete number of another country are refused: nobody can tell which is meant.
 *
 * @throws {ConfigurationError} for an unknown country.
 */
export const nationalNumbers = (plans: PhoneNumbers, country: string): NationalNumbers => {
  if (typeof country !== 'string' || !plans.isSupportedCountry(country))
    throw new ConfigurationError(
      '`defaultCountry` must be the two capital letters of a country (ISO 3166), for example "BR".',
    );
  const read = (number: string): ParsedNumber =>
    plans.parsePhoneNumberFromString(number, {
      defaultCountry: country as never, // safe: checked above
      extract: false,
    });
  return (number, text) => {
    const own = read(number);
    if (number.startsWith('+')) return own?.isPossible() === true ? own.number.slice(1) : undefined;
    const digits = number.replace(/\D/g, '');
    if (digits.startsWith('00')) {
      // The same as a plus in most countries. In some a carrier or more digits follow (0011).
      const international = `+${digits.slice(2)}`;
      const abroad = read(international);
      const isRead = abroad?.number === international || hasTrunkZero(international.slice(1));
      if (abroad?.isPossible() === true && isRead) return abroad.number.slice(1);
      return own?.isPossible() === true ? own.number.slice(1) : undefined;
    }
    if (own?.isPossible() !== true)
      return refuse(
        text,
        `${country} has no numbers of this length, and a number with a country code needs a plus`,
      );
    const abroad = read(`+${digits}`);
    // The gateway writes international numbers without a plus.
    if (digits === number && abroad?.isValid() === true && abroad.number !== own.number)
      return refuse(
        text,
        `it may be a number of ${country}, or have its country code; write a plus, or its area code in brackets`,
      );
    return own.number.slice(1);
  };
};

type ParsedNumber = ReturnType<PhoneNumbers['parsePhoneNumberFromString']>;

/**
 * The same, with the plans loaded when they are first needed.
 *
 * @param plans those of `wsapi-client/phone`, for bundles; otherwise the installed package is used.
 * @throws {ConfigurationError} at once for given plans that do not have the country.
 */
export const lazyNationalNumbers = (
  country: string,
  plans?: PhoneNumbers,
): (() => Promise<NationalNumbers>) => {
  let reader = plans && nationalNumbers(plans, country);
  return async () => (reader ??= nationalNumbers(await loadPlans(), country));
};

const loadPlans = (): Promise<PhoneNumbers> =>
  demandPeer<PhoneNumbers>('libphonenumber-js/min', {
    option: 'defaultCountry',
    peer: 'libphonenumber-js',
    since: '1.11',
    value: 'phoneNumbers',
    entry: 'phone',
  });
