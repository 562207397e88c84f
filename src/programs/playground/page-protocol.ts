/** The data between the playground's server and its page. */

/** What the page needs at its start. */
export interface PlaygroundSettings {
  /** `embedded`: the test gateway in the same process. `server`: a gateway that is reached over the network. */
  readonly mode: 'embedded' | 'server';
  /** The address of the gateway. */
  readonly address: string;
  /** The instance of calls that do not name another one. */
  readonly instanceId: string | undefined;
}

/** A message as the page shows it, without the bytes of its file. */
export interface ShownMessage {
  readonly id: string;
  readonly chatId: string;
  readonly from: string;
  readonly fromMe: boolean;
  /** RFC 3339. */
  readonly time: string;
  readonly kind: string;
  readonly text?: string;
  /** A file that was sent as bytes. */
  readonly media?: {
    readonly id: string;
    readonly mimeType: string;
    readonly filename?: string;
    readonly size: number;
  };
  /** A link, or a file that was sent by its address. Neither is fetched. */
  readonly link?: { readonly url: string; readonly title?: string };
  /** A location or a contact in one line. */
  readonly about?: string;
  readonly replyTo?: string;
  readonly reactions: Readonly<Record<string, string>>;
  readonly isEdited: boolean;
  readonly isDeleted: boolean;
  readonly isStarred: boolean;
  /** False if the number is not on WhatsApp: the gateway accepts the message but does not deliver it. */
  readonly arrives: boolean;
}

/** The fields of an event that the page reads. */
export interface ShownEvent {
  readonly eventId: string;
  readonly eventType: string;
  readonly receivedAt: string;
  readonly eventData: unknown;
}

/** The state of the event stream. */
export interface FeedState {
  readonly state: 'connecting' | 'open' | 'waiting' | 'closed';
  /** Why it is not open, and what to do. */
  readonly problem?: string;
}

/** The state of the test gateway. */
export interface DeviceState {
  readonly isPaired: boolean;
  /** The fault that the next call will meet. */
  readonly nextFault?: CallFault;
}

/** A fault of a single call: a 429, or a connection that is dropped before the response. */
export type CallFault = 'rate-limit' | 'drop';

/** The server-sent events, by name. */
export interface LiveMessages {
  /** All messages, in their present state. */
  readonly messages: readonly ShownMessage[];
  /** The names of people and groups by their ids. */
  readonly names: Readonly<Record<string, string>>;
  readonly device: DeviceState;
  readonly event: ShownEvent;
  readonly feed: FeedState;
}

/** A message that a contact sends to the account. */
export interface ContactMessage {
  /** A phone number in any format, or a JID. */
  readonly from: string;
  /** The group to send it to. Default: the chat with the account. */
  readonly group?: string;
  readonly text?: string;
  /** The message that it quotes. */
  readonly replyTo?: string;
  readonly reaction?: { readonly messageId: string; readonly emoji: string };
}
