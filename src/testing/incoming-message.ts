import type { LidJid } from '../ids/types.ts';
import type { EventData } from './events/envelope.ts';

/** A message that somebody sends to the account. */
export interface IncomingMessage {
  /** A phone number in any spelling, or a JID. */
  readonly from: string;
  /** The group that it is sent in. Default: the chat with the sender. */
  readonly group?: string;
  /** The text, or the caption of a file. */
  readonly text?: string;
  readonly media?: {
    readonly type: NonNullable<EventData<'message'>['media']>['mediaType'];
    /** Bytes, or base64. It can be downloaded by the id in the event. */
    readonly data: Uint8Array | string;
    readonly mimeType?: string;
    readonly filename?: string;
  };
  /** An emoji on a message; an empty text takes it back. */
  readonly reaction?: { readonly messageId: string; readonly emoji: string };
  /** A vCard. */
  readonly contact?: string;
  /** The id of the message that this is an answer to. */
  readonly replyTo?: string;
  readonly mentions?: readonly string[];
  readonly isForwarded?: boolean;
  readonly viewOnce?: boolean;
  /** The sender's LID, where the event should have it. */
  readonly lid?: LidJid;
  /** The name that the sender goes by. */
  readonly pushName?: string;
  /** Which instance receives it. Default: the one that was there from the start. */
  readonly instanceId?: string;
}
