import type { StoredMessage } from './stored-message.ts';

/** Which messages to list. */
export interface MessageFilter {
  /** The ids of one chat: a person may have a number and a LID. Default: all chats. */
  readonly chats?: readonly string[] | undefined;
  /** Only messages before, or after, this time in ms. */
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  /** Words that must all occur in the text or the file name. */
  readonly words?: readonly string[] | undefined;
  readonly limit: number;
}

/** What is known of a chat. */
export interface ChatActivity {
  readonly chat: string;
  readonly lastTime: number;
  readonly messages: number;
}

/** A time in which messages may have been missed. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

/** From when on messages were received, and when not. */
export interface Coverage {
  readonly since: number;
  readonly gaps: readonly Gap[];
  /** The last time at which messages were being received. */
  readonly until: number;
}

/** Keeps messages. It does not know events: `message-log.ts` applies them. */
export interface MessageStore {
  /** @param chats the ids of one chat. */
  get(chats: readonly string[], id: string): StoredMessage | undefined;
  /** Adds a message, or replaces the one with the same chat and id. */
  put(message: StoredMessage): void;
  /** The newest messages that match, the oldest first. */
  list(filter: MessageFilter): StoredMessage[];
  chats(): ChatActivity[];
  /** Pairs of a LID and the number of the same person. */
  links(): (readonly [lid: string, number: string])[];
  link(lid: string, number: string): void;
  /** Names that people have chosen, by id. */
  names(): (readonly [id: string, name: string])[];
  name(id: string, name: string): void;
  coverage(): Coverage | undefined;
  saveCoverage(coverage: Coverage): void;
  close(): void;
}
