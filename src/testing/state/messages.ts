import type { Message } from './message.ts';

/** The messages of all instances, in order. */
export class Messages {
  #all: Message[] = [];
  /** What other people have received. It stays when the account deletes its own copy. */
  #received: Message[] = [];
  readonly #watchers = new Set<() => void>();

  get all(): readonly Message[] {
    return this.#all;
  }

  get received(): readonly Message[] {
    return this.#received;
  }

  add(message: Message): void {
    this.#all.push(message);
    if (message.fromMe && message.arrives) this.#received.push(message);
    for (const watch of this.#watchers) watch();
  }

  /** Message ids are unique within a chat. */
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

  /** Removes a message from the account's own devices. Others keep it. */
  hide(message: Message): void {
    this.#all = this.#all.filter((other) => other !== message);
  }

  /** Calls back on each new message. @returns a function that stops this. */
  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  }

  reset(): void {
    this.#all = [];
    this.#received = [];
  }
}
