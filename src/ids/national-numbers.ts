import { ConfigurationError } from '../errors/configuration-error.ts';
import { demandPeer } from '../peers/optional-peer.ts';
import type { NationalNumbers } from './phone-spelling.ts';
import { refuse } from './refusal.ts';

/** The numbering plans of the world, as far as they are used here: libphonenumber-js has them. */
export interface PhoneNumbers {
  /**
   * Whether the plans have a country.
   *
   * @param country in two capital letters (ISO 3166).
   */
  isSupportedCountry(country: string): boolean;
  /**
   * Reads a number by the rules of a country; undefined for what is none. `number` is its form with a plus (E.164).
   *
   * @param text the number alone, without other words.
   */
  parsePhoneNumberFromString(
    text: string,
    options: { readonly defaultCountry: never; readonly extract: false },
  ):
    | {
        readonly number: string;
        /** Whether it has as many digits as numbers of its country have. */
        isPossible(): boolean;
        /** Whether its country hands out such numbers. */
        isValid(): boolean;
      }
    | undefined;
}

/**
 * Reads numbers as people of a country write them to each other: `(11) 91234-5678` in Brazil. Digits alone that
 * are also a whole number of some other country are refused: nobody can tell which is meant.
 *
 * @throws {ConfigurationError} for a country that there is not.
 */
export const nationalNumbers = (plans: PhoneNumbers, country: string): NationalNumbers => {
  if (!plans.isSupportedCountry(country))
    throw new ConfigurationError(
      'defaultCountry has to be the two capital letters of a country (ISO 3166), "BR" for example.',
    );
  const read = (number: string): ParsedNumber =>
    plans.parsePhoneNumberFromString(number, {
      defaultCountry: country as never, // the plans say that they have it
      extract: false,
    });
  return (number, text) => {
    const own = read(number);
    const digits = number.replace(/\D/g, '');
    if (digits.startsWith('00')) {
      // In most countries a plus. Some dial more than this (0011), or mean a carrier by what follows.
      const called = `+${digits.slice(2)}`;
      const abroad = read(called);
      if (abroad?.isPossible() === true && abroad.number === called) return called.slice(1);
      return own?.isPossible() === true ? own.number.slice(1) : undefined;
    }
    if (own?.isPossible() !== true)
      return refuse(
        text,
        `${country} has no number of this length, and with the code of another country it needs a plus`,
      );
    const abroad = read(`+${digits}`);
    // Answers of the gateway have numbers without their plus.
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
    value: 'phoneNumbers',
    entry: 'phone',
  });
