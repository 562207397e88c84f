import type { Message } from './message.ts';

/** The messages of all instances, in their order, and those who wait for more. */
export class Messages {
  #all: Message[] = [];
  readonly #watchers = new Set<() => void>();

  get all(): readonly Message[] {
    return this.#all;
  }

  add(message: Message): void {
    this.#all.push(message);
    for (const watch of this.#watchers) watch();
  }

  /** WhatsApp finds a message by its id within a chat. */
  find(instanceId: string, chatId: string, id: string): Message | undefined {
    return this.#all.find(
      (message) =>
        message.id === id && message.chatId === chatId && message.instanceId === instanceId,
    );
  }

  inChat(instanceId: string, chatId: string): Message[] {
    return this.#all.filter(
      (message) => message.chatId === chatId && message.instanceId === instanceId,
    );
  }

  /** Takes a message off the account's own devices; others still have it. */
  hide(message: Message): void {
    this.#all = this.#all.filter((other) => other !== message);
  }

  /** Calls back with each further message, until what it returns is called. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  reset(): void {
    this.#all = [];
  }
}
