import type { Jid } from '../../ids/types.ts';

export type Ephemeral = 'off' | '24h' | '7d' | '90d';

/** The account's settings of a chat. */
export interface Chat {
  readonly id: Jid;
  isArchived: boolean;
  isPinned: boolean;
  /** Milliseconds since 1970; `always` without an end. */
  mutedUntil: number | 'always' | undefined;
  isRead: boolean;
  ephemeral: Ephemeral;
  /** What the account shows there: `typing` and so on. */
  presence: string | undefined;
  /** Whether it wants to hear of the other's presence. */
  isSubscribed: boolean;
  lastActivity: string | undefined;
}

/** The chats of an account: one is there as soon as something happens in it. */
export class Chats {
  readonly #chats = new Map<string, Chat>();

  get all(): Chat[] {
    return [...this.#chats.values()];
  }

  /** What is known of a chat, which for most is nothing. */
  get(id: Jid): Chat {
    return this.#chats.get(id) ?? emptyChat(id);
  }

  has(id: Jid): boolean {
    return this.#chats.has(id);
  }

  update(id: Jid, changes: Partial<Omit<Chat, 'id'>> = {}): Chat {
    const chat = Object.assign(this.get(id), changes);
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
