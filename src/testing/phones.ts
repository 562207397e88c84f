import { checkedNumber, oneOf } from '../options/option-checks.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { longestTimerMs } from '../retry/wait.ts';
import { isUserJid } from '../ids/jid-guards.ts';
import type { LidJid } from '../ids/types.ts';
import type { Clock } from './clock.ts';
import type { EventData } from './events/envelope.ts';
import { identityOf, type Identity, type PersonJid } from './state/jids.ts';
import type { Message } from './state/message.ts';

/** How the phones of other people confirm messages. */
export interface PhoneOptions {
  /**
   * The last receipt that they send: `played` is for voice notes, audio and video; of other messages `read` is the last
   * one. `never` for phones that are off. Default `delivered`.
   */
  readonly receipts?: 'never' | 'delivered' | 'read' | 'played' | undefined;
  /**
   * Milliseconds before each receipt, by the gateway's clock: `gateway.clock.advance` brings those that are due.
   * Default 0: receipts come before the response of the send.
   */
  readonly afterMs?: number | undefined;
  /** Whether the last receipt comes first. Each has the time at which the phone sent it. Default false. */
  readonly outOfOrder?: boolean | undefined;
  /** How many times each receipt comes. Default 1. */
  readonly times?: number | undefined;
  /** Whether the receipts name people by LID, as WhatsApp does for those who hide their number. Default false. */
  readonly byLid?: boolean | undefined;
}

type Emit = (data: EventData<'message_read'>) => void;
type ReceiptType = 'delivered' | 'read' | 'played';

const types: readonly ReceiptType[] = ['delivered', 'read', 'played'];
const playable: readonly Message['kind'][] = ['voice', 'audio', 'video'];

interface Waiting {
  /** When it is sent, by the gateway's clock. */
  readonly at: number;
  readonly send: () => void;
}

/** The phones of other people: they confirm the messages that they get. */
export class Phones {
  readonly #clock: Clock;
  /** The receipts that are still to come. */
  readonly #waiting = new Set<Waiting>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #options: PhoneOptions = {};

  constructor(clock: Clock) {
    this.#clock = clock;
    clock.onMove(() => this.#sendDue());
  }

  /**
   * Sets how messages are confirmed that are sent from now on.
   *
   * @throws {ConfigurationError} for an option that is not valid.
   * @example gateway.phones.set({ receipts: 'read', afterMs: 20, outOfOrder: true });
   */
  set(options: PhoneOptions): void {
    oneOf(options.receipts, 'receipts', ['never', ...types], 'delivered');
    const afterMs = checkedNumber(options.afterMs, 'afterMs', 0) ?? 0;
    if (afterMs > longestTimerMs)
      throw new ConfigurationError(
        `\`afterMs\` must be at most ${longestTimerMs} (24 days). Phones with receipts: 'never' do not confirm.`,
      );
    checkedNumber(options.times, 'times', 1);
    this.#options = options;
  }

  /** Phones confirm at once, and receipts that are still to come are dropped. */
  reset(): void {
    clearTimeout(this.#timer);
    this.#waiting.clear();
    this.#options = {};
  }

  /** Sends the receipts of the people who get a message. */
  confirm(message: Message, people: readonly PersonJid[], emit: Emit): void {
    const { receipts = 'delivered', afterMs = 0, outOfOrder = false, times = 1 } = this.#options;
    const last = receipts === 'played' && !playable.includes(message.kind) ? 'read' : receipts;
    const sent = types.slice(0, types.findIndex((type) => type === last) + 1);
    const inOrder = people.flatMap((person) =>
      sent.map((type, index) => this.#receipt(message, person, type, afterMs * (index + 1))),
    );
    const arriving = outOfOrder ? inOrder.toReversed() : inOrder;
    for (let time = 0; time < times; time += 1)
      for (const [index, receipt] of arriving.entries())
        this.#later(afterMs * (index + 1), () => emit(receipt));
    if (afterMs > 0) this.#sendDue();
  }

  #receipt(
    { id, chatId }: Message,
    person: PersonJid,
    receiptType: ReceiptType,
    inMs: number,
  ): EventData<'message_read'> {
    const isGroup = chatId.endsWith('@g.us');
    const sender = this.#options.byLid === true ? byLid(person) : identityOf(person);
    return {
      chatId: isGroup ? chatId : sender.id,
      sender: { ...sender, isMe: false },
      isGroup,
      messageIds: [id],
      time: this.#clock.timestamp(inMs),
      receiptType,
    };
  }

  #later(ms: number, send: () => void): void {
    if (ms === 0) send();
    else this.#waiting.add({ at: this.#clock.now() + ms, send });
  }

  /** Sends the receipts whose time has come, in order, and waits for the next one unless the clock stands. */
  #sendDue(): void {
    clearTimeout(this.#timer);
    const inOrder = [...this.#waiting].sort((one, other) => one.at - other.at);
    const due = inOrder.filter(({ at }) => at <= this.#clock.now());
    for (const one of due) this.#waiting.delete(one);
    for (const { send } of due) send();
    const next = inOrder[due.length];
    if (next === undefined || this.#clock.isStopped) return;
    const ms = Math.min(next.at - this.#clock.now(), longestTimerMs);
    this.#timer = setTimeout(() => this.#sendDue(), ms);
    // A program must be able to end before its phones have sent their receipts. In browsers, a timer is a number.
    (this.#timer as { unref?: () => void }).unref?.();
  }
}

/** The test gateway's LIDs: WhatsApp's have nothing to do with the number, but tests can compare these. */
const byLid = (person: PersonJid): Identity => {
  if (!isUserJid(person)) return identityOf(person);
  const lid: LidJid = `99${person.slice(0, person.indexOf('@'))}@lid`;
  return { id: lid, lid };
};
