import type { LidJid } from '../ids/types.ts';
import type { EventData } from './events/envelope.ts';

/** A message from another person to the account. */
export interface IncomingMessage {
  /** A phone number in any format, or a JID. */
  readonly from: string;
  /** The group to send it in. Default: the chat with the sender. */
  readonly group?: string;
  /** The text, or the caption of a file. */
  readonly text?: string;
  readonly media?: {
    readonly type: NonNullable<EventData<'message'>['media']>['mediaType'];
    /** Bytes or base64. The file can be downloaded by the id in the event. */
    readonly data: Uint8Array | string;
    readonly mimeType?: string;
    readonly filename?: string;
  };
  /** Reacts to a message. An empty emoji removes the reaction. */
  readonly reaction?: { readonly messageId: string; readonly emoji: string };
  /** A vCard. */
  readonly contact?: string;
  /** The id of the message that this one replies to. */
  readonly replyTo?: string;
  readonly mentions?: readonly string[];
  readonly isForwarded?: boolean;
  readonly viewOnce?: boolean;
  /** The sender's LID, if the event should have it. */
  readonly lid?: LidJid;
  /** The name that the sender has chosen. */
  readonly pushName?: string;
  /** The instance that receives it. Default: the first one. */
  readonly instanceId?: string;
}
