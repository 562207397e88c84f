/** Makes ids. They are the same in every run, so that tests can compare them. */
export class Ids {
  #made = 0;

  /** In the form of WhatsApp Web. */
  message(): string {
    return `3EB0${this.#hex(16).toUpperCase()}`;
  }

  /** @param now milliseconds since 1970. */
  event(now: number): string {
    return `evt_${Math.trunc(now)}_${this.#hex(16)}`;
  }

  group(): `${string}@g.us` {
    return `1203630${this.#digits(11)}@g.us`;
  }

  newsletter(): `${string}@newsletter` {
    return `1203631${this.#digits(11)}@newsletter`;
  }

  instance(): string {
    return `ins_${this.#hex(12)}`;
  }

  change(): string {
    return `chg_${this.#hex(10)}`;
  }

  key(): string {
    return `key_${this.#hex(24)}`;
  }

  picture(): string {
    return `1773${this.#digits(6)}`;
  }

  /** The code of an invite link. */
  inviteCode(): string {
    return `Inv${this.#hex(19)}`;
  }

  /** Padded base64url. */
  media(): string {
    return btoa(`media ${this.#digits(18)}`)
      .replaceAll('+', '-')
      .replaceAll('/', '_');
  }

  /** The text of a QR code. */
  qr(): string {
    const part = (): string => btoa(this.#hex(32));
    return `2@${part()},${part()},${part()},${part()}`;
  }

  /** Two groups of four. */
  pairCode(): string {
    const text = this.#hex(8).toUpperCase();
    return `${text.slice(0, 4)}-${text.slice(4)}`;
  }

  reset(): void {
    this.#made = 0;
  }

  #digits(length: number): string {
    this.#made += 1;
    return String(this.#made).padStart(length, '0').slice(-length);
  }

  /** Hexadecimal digits that look random and are unique. */
  #hex(length: number): string {
    this.#made += 1;
    let text = this.#made.toString(16).padStart(8, '0');
    let seed = this.#made;
    while (text.length < length) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      text = seed.toString(16).padStart(8, '0') + text;
    }
    return text.slice(-length);
  }
}
