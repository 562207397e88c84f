/** What goes between the playground's server and its page. */

/** What the page is told at its start. */
export interface PlaygroundSettings {
  /** `embedded`: the gateway without a phone, in the same process. `server`: one that is reached over the network. */
  readonly mode: 'embedded' | 'server';
  /** Where the gateway is, for people. */
  readonly address: string;
  /** The instance that calls act as, unless they name another. */
  readonly instanceId: string | undefined;
}

/** A message as the page shows it: of a file only what it is, not its bytes. */
export interface ShownMessage {
  readonly id: string;
  readonly chatId: string;
  readonly from: string;
  readonly fromMe: boolean;
  /** RFC 3339. */
  readonly time: string;
  readonly kind: string;
  readonly text?: string;
  readonly media?: {
    readonly id: string;
    readonly mimeType: string;
    readonly filename?: string;
    readonly size: number;
  };
  /** A location, a contact or a link in one line. */
  readonly about?: string;
  readonly replyTo?: string;
  readonly reactions: Readonly<Record<string, string>>;
  readonly isEdited: boolean;
  readonly isDeleted: boolean;
  readonly isStarred: boolean;
  /** False where nobody has that number: the gateway takes the message, and nobody gets it. */
  readonly arrives: boolean;
}

/** An event of the gateway, as far as the page reads it. */
export interface ShownEvent {
  readonly eventId: string;
  readonly eventType: string;
  readonly receivedAt: string;
  readonly eventData: unknown;
}

/** How the stream of events is. */
export interface FeedState {
  readonly state: 'connecting' | 'open' | 'waiting' | 'closed';
  /** Why it is not open, and what to do. */
  readonly problem?: string;
}

/** What the server pushes, by the names of the server-sent events. */
export interface LiveMessages {
  /** All messages, as they are now. */
  readonly messages: readonly ShownMessage[];
  readonly event: ShownEvent;
  readonly feed: FeedState;
}

/** What somebody's phone sends to the account. */
export interface PhoneMessage {
  /** A phone number in any spelling, or a JID. */
  readonly from: string;
  /** The group that it is sent in. */
  readonly group?: string;
  readonly text?: string;
  /** The message that it answers. */
  readonly replyTo?: string;
  readonly reaction?: { readonly messageId: string; readonly emoji: string };
}
