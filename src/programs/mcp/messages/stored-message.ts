/** When a person received, read and played a message, in ms since 1970. */
export interface Receipt {
  readonly delivered?: number;
  readonly read?: number;
  readonly played?: number;
}

/** A message in its present state: edits, deletion, reactions and receipts applied. */
export interface StoredMessage {
  readonly id: string;
  /** The chat's id as the event had it: a number or a LID. */
  readonly chat: string;
  /** Who sent it; empty if the event does not say. */
  readonly sender: string;
  readonly fromMe: boolean;
  /** In ms since 1970. */
  readonly time: number;
  /** `text`, `image`, `document`, … */
  readonly kind: string;
  /** The text, or the caption of a file. */
  readonly text?: string;
  readonly fileName?: string;
  /** For `media.download`. */
  readonly mediaId?: string;
  readonly replyTo?: string;
  readonly forwarded?: true;
  readonly edited?: true;
  readonly deleted?: true;
  /** Emojis by the ids of the people who reacted. */
  readonly reactions: Readonly<Record<string, string>>;
  /** Receipts of a message of ours, by the ids of the people who received it. */
  readonly receipts: Readonly<Record<string, Receipt>>;
}
