import type { Jid } from '../../ids/types.ts';
import type { SenderJid } from './jids.ts';

/** The kind of a message. */
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

/** The file of a message. */
export interface MessageMedia {
  /** The download id. */
  readonly id: string;
  readonly mimeType: string;
  readonly filename?: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A message in its present state: edited, starred, deleted. */
export interface Message {
  readonly id: string;
  readonly instanceId: string;
  /** The chat of the message. */
  readonly chatId: Jid;
  readonly from: SenderJid;
  /** Whether the account sent it. */
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
  /** Emojis by the JIDs of the people who reacted. */
  readonly reactions: Record<string, string>;
  /** Whether the account marked it as read. */
  isRead: boolean;
  /** False if the number is not on WhatsApp: the gateway accepts the message but does not deliver it. */
  readonly arrives: boolean;
}
