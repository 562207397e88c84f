import type { LidJid, UserJid } from '../../ids/types.ts';

/** What WhatsApp says of a phone number. `phone` is the number that was asked about, with its plus. */
export type ResolvedNumber =
  | {
      readonly phone: string;
      readonly registered: true;
      /** Where to send to. Its digits need not be those of the number. */
      readonly jid: UserJid | LidJid;
    }
  | { readonly phone: string; readonly registered: false };
