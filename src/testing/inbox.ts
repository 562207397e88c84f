import { WsapiError } from '../errors/wsapi-error.ts';
import { checkedNumber, checkObject } from '../options/option-checks.ts';
import { longestTimerMs } from '../retry/wait.ts';
import type { Message } from './state/message.ts';
import type { Messages } from './state/messages.ts';

/** Selects messages. All given conditions must hold. */
export interface MessageFilter {
  /** The chat: a JID, or a phone number in any format. */
  readonly to?: string;
  readonly kind?: Message['kind'];
  readonly instanceId?: string;
}

/** Options of `inbox.next`. */
export interface NextOptions {
  /** How many milliseconds to wait; `Infinity` for as long as it takes. Default 5000. */
  readonly timeout?: number;
}

/** The messages that other people received, in their present state. */
export class Inbox implements AsyncIterable<Message> {
  readonly #messages: Messages;
  readonly #chatOf: (to: string) => string;
  #taken = new WeakSet<Message>();

  /** @param chatOf turns the `to` of a filter into a JID. @internal */
  constructor(messages: Messages, chatOf: (to: string) => string) {
    this.#messages = messages;
    this.#chatOf = chatOf;
  }

  /** All received messages, in order. */
  get messages(): readonly Message[] {
    return this.#messages.received;
  }

  /** The last received message. */
  get last(): Message | undefined {
    return this.messages.at(-1);
  }

  /**
   * The first message that `next` has not returned yet. Waits for one if there is none.
   *
   * @throws after the timeout; the error says how many other messages there are.
   * @example const reply = await gateway.inbox.next({ to: '+1 202 555 0143' });
   */
  async next(filter: MessageFilter = {}, options: NextOptions = {}): Promise<Message> {
    checkObject(filter, 'The filter of inbox.next');
    checkObject(options, 'The options of inbox.next');
    const timeout = checkedNumber(options.timeout, 'timeout', 0) ?? 5000;
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
      const onTimeout = (): void => {
        stop();
        reject(
          new WsapiError(`No matching message arrived within ${timeout} ms. ${this.#summary()}`),
        );
      };
      const timer = setTimeout(onTimeout, Math.min(timeout, longestTimerMs));
    });
  }

  /** Yields each message once, and waits for the next. It does not end. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Message, never> {
    for (;;) yield await this.next({}, { timeout: Number.POSITIVE_INFINITY });
  }

  /** @internal */
  reset(): void {
    this.#taken = new WeakSet();
  }

  #summary(): string {
    const lost = this.#messages.all.filter(({ fromMe, arrives }) => fromMe && !arrives).length;
    const arrived = `Other messages (another kind or chat, or returned before): ${this.messages.length}`;
    return lost === 0
      ? `${arrived}.`
      : `${arrived}; not delivered, because the id is not on WhatsApp (see gateway.numbers): ${lost}.`;
  }
}
