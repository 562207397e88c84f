import type { Jid } from '../../ids/types.ts';

export type Ephemeral = 'off' | '24h' | '7d' | '90d';

/** The account's settings of a chat. */
export interface Chat {
  readonly id: Jid;
  isArchived: boolean;
  isPinned: boolean;
  /** Milliseconds since 1970, or `always`. */
  mutedUntil: number | 'always' | undefined;
  isRead: boolean;
  ephemeral: Ephemeral;
  /** What the account shows in the chat: `typing` and so on. */
  presence: string | undefined;
  /** Whether the account has subscribed to the other side's presence. */
  isSubscribed: boolean;
  lastActivity: string | undefined;
}

/** The chats of an account. A chat exists as soon as something happens in it. */
export class Chats {
  readonly #chats = new Map<string, Chat>();

  get all(): Chat[] {
    return [...this.#chats.values()];
  }

  find(id: string): Chat | undefined {
    return this.#chats.get(id);
  }

  update(id: Jid, changes: Partial<Omit<Chat, 'id'>> = {}): Chat {
    const chat = Object.assign(this.#chats.get(id) ?? emptyChat(id), changes);
    this.#chats.set(id, chat);
    return chat;
  }

  delete(id: Jid): void {
    this.#chats.delete(id);
  }
}

const emptyChat = (id: Jid): Chat => ({
  id,
  isArchived: false,
  isPinned: false,
  mutedUntil: undefined,
  isRead: true,
  ephemeral: 'off',
  presence: undefined,
  isSubscribed: false,
  lastActivity: undefined,
});
