import { checkText } from '../../options/option-checks.ts';
import type { UserJid } from '../../ids/types.ts';

/** Which phone numbers are on WhatsApp, and under which id. All are, unless a test says otherwise. */
export class Numbers {
  readonly #known = new Map<string, UserJid | false>();

  /**
   * Sets how WhatsApp knows a number.
   *
   * @param number with its country code. Only its digits count.
   * @param account `false` if it is not on WhatsApp; a number if WhatsApp knows it under that one.
   * @example gateway.numbers.set('+55 11 91234-5678', '551112345678');
   */
  set(number: string, account: boolean | string): void {
    checkText(number, 'number');
    if (typeof account !== 'boolean') checkText(account, 'account');
    const digits = digitsOf(number);
    this.#known.set(
      digits,
      account === true ? jidOf(digits) : account === false ? false : jidOf(digitsOf(account)),
    );
  }

  /** The JID of a number; undefined if it is not on WhatsApp. */
  find(number: string): UserJid | undefined {
    const digits = digitsOf(number);
    const known = this.#known.get(digits);
    if (known !== undefined) return known === false ? undefined : known;
    return jidOf(withoutNinthDigit(digits));
  }

  /** Whether a message to this JID arrives: only the one that WhatsApp has can be reached. */
  reaches(jid: string): boolean {
    if (!jid.endsWith('@s.whatsapp.net')) return true;
    const account = this.find(jid.slice(0, jid.indexOf('@')));
    // A number that another one was mapped to exists as well.
    return account === jid || [...this.#known.values()].some((other) => other === jid);
  }

  /** Removes all settings. */
  reset(): void {
    this.#known.clear();
  }
}

const digitsOf = (text: string): string => text.replace(/\D/g, '');

const jidOf = (digits: string): UserJid => `${digits}@s.whatsapp.net`;

/** WhatsApp knows Brazilian mobile numbers with an area code of 31 or above without their ninth digit. */
const withoutNinthDigit = (digits: string): string =>
  digits.replace(/^55([3-9][1-9])9(\d{8})$/, '55$1$2');
