import type { UserJid } from '../../ids/types.ts';

/** Which phone numbers are on WhatsApp, and by which id. All are, unless a test says otherwise. */
export class Numbers {
  readonly #known = new Map<string, UserJid | false>();

  /**
   * Says how WhatsApp knows a number.
   *
   * @param number with its country code; what is no digit does not count.
   * @param account `false`: not at all; digits: by another number than the one that people write.
   * @example gateway.numbers.set('+55 11 91234-5678', '551112345678');
   */
  set(number: string, account: boolean | string): void {
    const digits = digitsOf(number);
    this.#known.set(
      digits,
      account === true ? jidOf(digits) : account === false ? false : jidOf(digitsOf(account)),
    );
  }

  /** The id of the account that a number belongs to; undefined where there is none. */
  find(number: string): UserJid | undefined {
    const digits = digitsOf(number);
    const known = this.#known.get(digits);
    if (known !== undefined) return known === false ? undefined : known;
    return jidOf(withoutNinthDigit(digits));
  }

  /** Whether a message to this id arrives: it has to be the one that WhatsApp has. */
  reaches(jid: string): boolean {
    if (!jid.endsWith('@s.whatsapp.net')) return true;
    const account = this.find(jid.slice(0, jid.indexOf('@')));
    // A number that others were said to stand for is one itself.
    return account === jid || [...this.#known.values()].some((other) => other === jid);
  }

  /** Forgets what was said of numbers. */
  reset(): void {
    this.#known.clear();
  }
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const jidOf = (digits: string): UserJid => `${digits}@s.whatsapp.net`;

/** Brazilian mobiles with an area code of 31 and above are known to WhatsApp without the digit that came later. */
const withoutNinthDigit = (digits: string): string =>
  digits.replace(/^55([3-9][1-9])9(\d{8})$/, '55$1$2');
