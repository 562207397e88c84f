import { searchedText } from './fold-text.ts';
import type { StoredMessage } from './stored-message.ts';
import type { ChatActivity, Coverage, MessageFilter, MessageStore } from './message-store.ts';

/** How much is kept. Whichever limit is reached first drops the message that was added first. */
export interface MemoryLimits {
  readonly messages: number;
  /** Characters of all texts together. */
  readonly characters: number;
}

const memoryLimits: MemoryLimits = { messages: 10_000, characters: 20_000_000 };

interface Entry {
  readonly message: StoredMessage;
  readonly searched: string;
}

/** Keeps the last messages in memory. */
export class MemoryStore implements MessageStore {
  readonly #limits: MemoryLimits;
  /** In the order in which they were added. */
  readonly #entries = new Map<string, Entry>();
  #characters = 0;
  #coverage: Coverage | undefined;

  constructor(limits: MemoryLimits = memoryLimits) {
    this.#limits = limits;
  }

  get(chats: readonly string[], id: string): StoredMessage | undefined {
    for (const chat of chats) {
      const found = this.#entries.get(keyOf(chat, id));
      if (found !== undefined) return found.message;
    }
    return undefined;
  }

  put(message: StoredMessage): void {
    const key = keyOf(message.chat, message.id);
    const before = this.#entries.get(key);
    const entry = { message, searched: searchedText(message) };
    this.#characters += sizeOf(entry) - (before === undefined ? 0 : sizeOf(before));
    this.#entries.set(key, entry);
    for (const [oldest, dropped] of this.#entries) {
      if (
        this.#entries.size <= this.#limits.messages &&
        this.#characters <= this.#limits.characters
      )
        break;
      this.#entries.delete(oldest);
      this.#characters -= sizeOf(dropped);
    }
  }

  list({ chats, before, after, words = [], limit }: MessageFilter): StoredMessage[] {
    const wanted = chats && new Set(chats);
    const found: StoredMessage[] = [];
    for (const { message, searched } of this.#entries.values()) {
      const { chat, time } = message;
      if (wanted?.has(chat) === false) continue;
      if ((before !== undefined && time >= before) || (after !== undefined && time <= after))
        continue;
      if (words.every((word) => searched.includes(word))) found.push(message);
    }
    return found.sort((a, b) => a.time - b.time).slice(-limit);
  }

  chats(): ChatActivity[] {
    const activities = new Map<string, ChatActivity>();
    for (const { message } of this.#entries.values()) {
      const { lastTime = 0, messages = 0 } = activities.get(message.chat) ?? {};
      activities.set(message.chat, {
        chat: message.chat,
        lastTime: Math.max(lastTime, message.time),
        messages: messages + 1,
      });
    }
    return [...activities.values()];
  }

  links(): [string, string][] {
    return [];
  }

  link(): void {
    // `People` has it in memory already.
  }

  names(): [string, string][] {
    return [];
  }

  name(): void {
    // As above.
  }

  coverage(): Coverage | undefined {
    return this.#coverage;
  }

  saveCoverage(coverage: Coverage): void {
    this.#coverage = coverage;
  }

  close(): void {
    this.#entries.clear();
  }
}

const keyOf = (chat: string, id: string): string => `${chat} ${id}`;

/** Receipts and reactions of a large group count too. */
const sizeOf = ({ message, searched }: Entry): number =>
  (message.text?.length ?? 0) +
  searched.length +
  100 * (Object.keys(message.reactions).length + Object.keys(message.receipts).length);
