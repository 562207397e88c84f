import { ConfigurationError } from '../errors/configuration-error.ts';
import { loadPeer } from '../optional-peer.ts';
import type { NationalNumbers } from './phone-spelling.ts';
import { refuse } from './refusal.ts';

/** The numbering plans of the world, as far as they are used here: libphonenumber-js has them. */
export interface PhoneNumbers {
  /** @param country in two capital letters (ISO 3166). */
  isSupportedCountry(country: string): boolean;
  parsePhoneNumberFromString(
    text: string,
    options: { readonly defaultCountry: never; readonly extract: false },
  ): { readonly number: string; isPossible(): boolean } | undefined;
}

/** Where the plans come from when they are not given. */
const peer = 'libphonenumber-js/min';

/**
 * Reads numbers as people of a country write them to each other: `(11) 91234-5678` in Brazil.
 *
 * @throws {ConfigurationError} for a country that there is not.
 */
export const nationalNumbers = (plans: PhoneNumbers, country: string): NationalNumbers => {
  if (!plans.isSupportedCountry(country))
    throw new ConfigurationError(
      'defaultCountry has to be the two capital letters of a country (ISO 3166), "BR" for example.',
    );
  return (number, text) => {
    const parsed = plans.parsePhoneNumberFromString(number, {
      defaultCountry: country as never, // the plans say that they have it
      extract: false,
    });
    if (parsed?.isPossible() === true) return parsed.number.slice(1);
    // What the country itself does not dial so may still be meant as a plus.
    if (number.startsWith('00')) return undefined;
    return refuse(
      text,
      `${country} has no number of this length, and with the code of another country it needs a plus`,
    );
  };
};

/**
 * The same, with the plans loaded when they are first needed.
 *
 * @param plans those of `wsapi-client/phone`, for bundles; without them the installed package is taken.
 */
export const lazyNationalNumbers = (
  country: string,
  plans?: PhoneNumbers,
): (() => NationalNumbers | Promise<NationalNumbers>) => {
  let reader: NationalNumbers | Promise<NationalNumbers> | undefined =
    plans && nationalNumbers(plans, country);
  const load = async (): Promise<NationalNumbers> => {
    const found = await loadPeer<PhoneNumbers>(peer);
    if (found === undefined)
      throw new ConfigurationError(
        'defaultCountry needs the package "libphonenumber-js": install it, or in a bundle import { phoneNumbers } from "wsapi-client/phone" and pass it to the client.',
      );
    return nationalNumbers(found, country);
  };
  return () => (reader ??= load());
};
