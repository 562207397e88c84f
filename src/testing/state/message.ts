import type { Jid } from '../../ids/types.ts';
import type { SenderJid } from './jids.ts';

/** What a message is. */
export type MessageKind =
  | 'text'
  | 'image'
  | 'video'
  | 'audio'
  | 'voice'
  | 'document'
  | 'sticker'
  | 'contact'
  | 'location'
  | 'link';

/** A file that was sent. */
export interface MessageMedia {
  /** By which it can be downloaded. */
  readonly id: string;
  readonly mimeType: string;
  readonly filename?: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A message in one of the account's chats, as it is now: edited, starred, deleted. */
export interface Message {
  readonly id: string;
  readonly instanceId: string;
  /** The chat that it is in. */
  readonly chatId: Jid;
  readonly from: SenderJid;
  /** Whether the account itself sent it. */
  readonly fromMe: boolean;
  /** RFC 3339. */
  readonly time: string;
  readonly kind: MessageKind;
  /** The text, or the caption of a file. */
  text?: string;
  readonly media?: MessageMedia;
  readonly location?: {
    readonly latitude: number;
    readonly longitude: number;
    readonly name?: string;
    readonly address?: string;
  };
  readonly contact?: { readonly displayName?: string; readonly vcard?: string };
  readonly link?: { readonly url: string; readonly title?: string; readonly description?: string };
  mentions?: readonly string[];
  readonly replyTo?: string;
  readonly isForwarded?: boolean;
  readonly viewOnce?: boolean;
  readonly ephemeralExpiration?: string;
  isEdited: boolean;
  isStarred: boolean;
  isPinned: boolean;
  isDeleted: boolean;
  /** Who reacted, and how. */
  readonly reactions: Record<string, string>;
  /** Whether the account marked it as read. */
  isRead: boolean;
  /** False where the number is not on WhatsApp: the gateway takes it, and nobody gets it. */
  readonly arrives: boolean;
}
