import type { NewsletterJid } from '../../ids/types.ts';
import { RefusedError } from '../refused-error.ts';

export interface Newsletter {
  readonly id: NewsletterJid;
  readonly name: string;
  readonly description: string;
  readonly createdAt: string;
  readonly inviteCode: string;
  subscriberCount: number;
  role: 'owner' | 'subscriber' | 'guest';
  isMuted: boolean;
}

/** The channels that the account can see. */
export class Newsletters {
  readonly #newsletters = new Map<string, Newsletter>();

  add(newsletter: Newsletter): void {
    this.#newsletters.set(newsletter.id, newsletter);
  }

  /** The channels that the account follows or owns. */
  get followed(): Newsletter[] {
    return [...this.#newsletters.values()].filter(({ role }) => role !== 'guest');
  }

  /** Any failure to read a channel is 404. */
  read(id: string): Newsletter {
    return this.#known(this.#newsletters.get(id), 404, 'not found: ');
  }

  /** Any failure to change a channel is 400. */
  change(id: string): Newsletter {
    return this.#known(this.#newsletters.get(id), 400, '');
  }

  invited(text: string): Newsletter {
    const code = text.slice(text.lastIndexOf('/') + 1);
    const found = [...this.#newsletters.values()].find(({ inviteCode }) => inviteCode === code);
    return this.#known(found, 404, 'not found: ');
  }

  #known(found: Newsletter | undefined, status: number, before: string): Newsletter {
    if (found === undefined)
      throw new RefusedError(status, `${before}info query returned status 404: item-not-found`);
    return found;
  }
}
