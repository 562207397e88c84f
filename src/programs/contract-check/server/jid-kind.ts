import { isJid } from '../../../ids/jid-guards.ts';
import { parseJid } from '../../../ids/jid.ts';

/** Of which kind a JID is; undefined for what WhatsApp could not have written. */
export const jidKind = (text: string): string | undefined =>
  isJid(text) ? parseJid(text).kind : undefined;
