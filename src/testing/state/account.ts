import type { UserJid } from '../../ids/types.ts';
import { Chats } from './chats.ts';
import { Groups } from './groups.ts';
import type { PersonJid } from './jids.ts';
import { Newsletters } from './newsletters.ts';
import type { Pairing } from './pairing.ts';

/** A contact of the account. */
export interface Contact {
  readonly id: PersonJid;
  fullName: string;
  firstName?: string;
  pushName: string;
  inPhoneAddressBook: boolean;
}

export interface Profile {
  pushName: string;
  status: string;
  pictureId: string;
  presence: 'available' | 'unavailable' | undefined;
}

export interface Privacy {
  groupAdd: string;
  lastSeen: string;
  status: string;
  profile: string;
  readReceipts: string;
  online: string;
  callAdd: string;
}

/** The WhatsApp account of an instance. The messages of all accounts are kept in `Messages`. */
export class Account {
  /** The account's own JID. */
  readonly me: UserJid;
  /** The device number of the instance. */
  readonly device = 12;
  readonly chats = new Chats();
  readonly groups = new Groups();
  readonly newsletters = new Newsletters();
  readonly contacts = new Map<string, Contact>();
  readonly blocked = new Set<PersonJid>();
  readonly profile: Profile = {
    pushName: 'Okafor Bikes',
    status: '',
    pictureId: '',
    presence: undefined,
  };
  readonly privacy: Privacy = {
    groupAdd: 'contacts',
    lastSeen: 'contacts',
    status: 'all',
    profile: 'contacts',
    readReceipts: 'all',
    online: 'match_last_seen',
    callAdd: 'known',
  };
  /** The pairing in progress. */
  pairing: Pairing | undefined;

  constructor(me: UserJid) {
    this.me = me;
  }

  get deviceJid(): string {
    return this.me.replace('@', `:${this.device}@`);
  }
}
