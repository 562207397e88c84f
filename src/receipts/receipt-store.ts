import { checkedNumber } from '../options/option-checks.ts';
import type { Receipt } from './receipt.ts';

/** A message of which receipts are expected until a time. */
export interface ExpectedMessage {
  /** The message's id, as the response of the send has it. */
  readonly id: string;
  /** The instance that sent it. Undefined if the caller did not say. */
  readonly instanceId?: string;
  /** When it was sent, in Unix ms. */
  readonly since: number;
}

/** Keeps receipts, and the messages for which some are expected. If machines share it, each method must be atomic. */
export interface ReceiptStore {
  /** Keeps a receipt. Of two that differ only in time, the earlier one. @param forMs how long to keep it, in ms. */
  add(messageId: string, receipt: Receipt, forMs: number): void | Promise<void>;
  /** All receipts for a message. */
  read(messageId: string): readonly Receipt[] | Promise<readonly Receipt[]>;
  /** Notes that receipts of a message are expected within some ms. */
  expect(message: ExpectedMessage, withinMs: number): void | Promise<void>;
  /**
   * Messages whose time is over. Each is given to one caller, and to another one if it was not settled within
   * `leaseMs`: that process may be dead.
   */
  due(leaseMs: number): readonly ExpectedMessage[] | Promise<readonly ExpectedMessage[]>;
  /** Forgets that receipts of a message were expected. */
  settle(message: ExpectedMessage): void | Promise<void>;
}

interface StoredMessage {
  readonly receipts: Map<string, Receipt>;
  until: number;
}

interface Expectation {
  readonly message: ExpectedMessage;
  dueAt: number;
}

/** The default store: in memory and limited in size. When it is full, the oldest message is forgotten. */
export class MemoryReceiptStore implements ReceiptStore {
  readonly #maxReceipts: number;
  readonly #messages = new Map<string, StoredMessage>();
  readonly #expected = new Map<string, Expectation>();
  #size = 0;

  /** @param maxReceipts how many receipts, and how many expected messages, are kept. Default 100,000, about 60 MB. */
  constructor(maxReceipts = 100_000) {
    this.#maxReceipts = checkedNumber(maxReceipts, 'maxReceipts', 1) ?? 100_000;
  }

  /** The number of receipts that are kept now. */
  get size(): number {
    return this.#size;
  }

  add(messageId: string, receipt: Receipt, forMs: number): void {
    this.#forgetExpired();
    const message = this.#messages.get(messageId) ?? {
      receipts: new Map<string, Receipt>(),
      until: 0,
    };
    const key = receiptKey(receipt);
    const earlier = message.receipts.get(key);
    if (earlier === undefined) this.#size += 1;
    if (earlier === undefined || receipt.at < earlier.at) message.receipts.set(key, receipt);
    message.until = now() + forMs;
    // A Map keeps the order of insertion: the message moves to the end, and the others expire before it.
    this.#messages.delete(messageId);
    this.#messages.set(messageId, message);
    const expected = this.#expected.get(messageId);
    if (expected && isOf(receipt, expected.message.instanceId)) this.#expected.delete(messageId);
    while (this.#size > this.#maxReceipts) this.#forgetOldest();
  }

  read(messageId: string): readonly Receipt[] {
    this.#forgetExpired();
    return [...(this.#messages.get(messageId)?.receipts.values() ?? [])];
  }

  expect(message: ExpectedMessage, withinMs: number): void {
    const isHeardOf = this.read(message.id).some((receipt) => isOf(receipt, message.instanceId));
    if (!isHeardOf) this.#expected.set(message.id, { message, dueAt: now() + withinMs });
  }

  /** Messages above the limit are due before their time, the oldest first: nothing was heard of them so far. */
  due(leaseMs: number): readonly ExpectedMessage[] {
    const due: ExpectedMessage[] = [];
    let surplus = this.#expected.size - this.#maxReceipts;
    for (const expected of this.#expected.values()) {
      surplus -= 1;
      if (surplus < 0 && expected.dueAt > now()) continue;
      expected.dueAt = now() + leaseMs;
      due.push(expected.message);
    }
    return due;
  }

  settle({ id }: ExpectedMessage): void {
    this.#expected.delete(id);
  }

  #forgetExpired(): void {
    for (const { until } of this.#messages.values()) {
      if (until > now()) return;
      this.#forgetOldest();
    }
  }

  #forgetOldest(): void {
    for (const [id, { receipts }] of this.#messages) {
      this.#messages.delete(id);
      this.#size -= receipts.size;
      return;
    }
  }
}

/** Receipts with the same key differ in their time only. */
export const receiptKey = ({ type, instanceId, isPrivate, id, lid, phone }: Receipt): string =>
  JSON.stringify([type, instanceId, isPrivate, id, lid ?? '', phone ?? '']);

/** Whether a receipt came to an instance. The id of a message is random, so without an instance it is enough. */
export const isOf = (receipt: Receipt, instanceId: string | undefined): boolean =>
  instanceId === undefined || receipt.instanceId === instanceId;

const now = (): number => performance.now();
