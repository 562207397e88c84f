import type { Message } from './state/message.ts';
import type { Messages } from './state/messages.ts';

/** Which messages are meant: all of what is given has to hold. */
export interface MessageFilter {
  /** The chat, as a JID or as a phone number in any spelling. */
  readonly to?: string;
  readonly kind?: Message['kind'];
  readonly instanceId?: string;
}

/** Which message is waited for, and for how long. */
export interface NextOptions {
  /** How many milliseconds to wait. Default 5000. */
  readonly timeout?: number;
}

/** What the phones of others received: the messages that were sent through the gateway, as they are now. */
export class Inbox implements AsyncIterable<Message> {
  readonly #messages: Messages;
  readonly #chatOf: (to: string) => string;
  #taken = new WeakSet<Message>();

  /** @param chatOf the JID of what a filter calls `to`. @internal */
  constructor(messages: Messages, chatOf: (to: string) => string) {
    this.#messages = messages;
    this.#chatOf = chatOf;
  }

  /** All of them, in their order. */
  get messages(): readonly Message[] {
    return this.#messages.all.filter(({ fromMe, arrives }) => fromMe && arrives);
  }

  /** The last one. */
  get last(): Message | undefined {
    return this.messages.at(-1);
  }

  /**
   * The first message that `next` has not handed out yet: one that is there, or the next to come.
   *
   * @throws after the timeout, saying how many messages there are instead.
   * @example const reply = await gateway.inbox.next({ to: '+1 202 555 0143' });
   */
  async next(filter: MessageFilter = {}, { timeout = 5000 }: NextOptions = {}): Promise<Message> {
    const chatId = filter.to === undefined ? undefined : this.#chatOf(filter.to);
    const fits = (message: Message): boolean =>
      (chatId === undefined || message.chatId === chatId) &&
      (filter.kind === undefined || message.kind === filter.kind) &&
      (filter.instanceId === undefined || message.instanceId === filter.instanceId);
    return new Promise((resolve, reject) => {
      const look = (): boolean => {
        const found = this.messages.find((message) => fits(message) && !this.#taken.has(message));
        if (found === undefined) return false;
        this.#taken.add(found);
        resolve(found);
        return true;
      };
      if (look()) return;
      const stop = this.#messages.watch(() => {
        if (!look()) return;
        stop();
        clearTimeout(timer);
      });
      const timer = setTimeout(() => {
        stop();
        reject(new Error(`No such message came within ${timeout} ms. ${this.#summary()}`));
      }, timeout);
    });
  }

  /** Each message once, and those to come, as they come. It ends with the loop that reads it. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Message, never> {
    for (;;) yield await this.next({}, { timeout: 2 ** 31 - 1 });
  }

  /** @internal */
  reset(): void {
    this.#taken = new WeakSet();
  }

  #summary(): string {
    const sent = this.#messages.all.filter(({ fromMe }) => fromMe);
    const lost = sent.filter(({ arrives }) => !arrives).length;
    const arrived = `${sent.length - lost} of other kinds, to other chats or taken before did`;
    return lost === 0
      ? `${arrived}.`
      : `${arrived}; ${lost} went to ids that WhatsApp does not have (see gateway.numbers).`;
  }
}
