import { ConfigurationError } from '../errors/configuration-error.ts';
import { NotHeardOfError } from '../errors/not-heard-of-error.ts';
import { errorName } from '../errors/error-name.ts';
import type { UnknownEvent, WsapiEvent } from '../events/event.ts';
import {
  checkedNumber,
  checkFunction,
  checkMethods,
  checkObject,
  checkText,
} from '../options/option-checks.ts';
import { atLevel, type Logger, type LogLevel } from '../logging/logger.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';
import { onAbort } from '../retry/on-abort.ts';
import { retryIdempotent } from '../retry/retry-idempotent.ts';
import { longestTimerMs, wait } from '../retry/wait.ts';
import { messageReceipts, type MessageReceipts } from './message-receipts.ts';
import {
  isOf,
  MemoryReceiptStore,
  type ExpectedMessage,
  type ReceiptStore,
} from './receipt-store.ts';
import { receiptOf } from './receipt.ts';

/** The response of a send. */
export interface SentMessage {
  readonly id: string;
  /** The instance that sent it. With it, receipts that came to other instances are ignored. Default: the option's. */
  readonly instanceId?: string | undefined;
}

/** How receipts are kept. */
export interface ReceiptsOptions {
  /** Where they are kept. Default: in memory. `RedisReceiptStore` shares them among machines. */
  readonly store?: ReceiptStore | undefined;
  /** The instance of messages that name none. Default: receipts count whichever instance they came to. */
  readonly instanceId?: string | undefined;
  /**
   * How long the receipts of a message are kept after the last one, in ms. Default: 7 days. Not shorter than messages
   * are expected for: a receipt that was forgotten would count as none.
   */
  readonly rememberMs?: number | undefined;
  /**
   * Called with each expected message that got no receipt in time (see `expect`). Called again, perhaps by another
   * machine, if it throws, takes longer than 30 s, or its process dies. Without it, such messages are forgotten.
   */
  readonly onUndelivered?: ((message: ExpectedMessage) => unknown) | undefined;
  /** How long `expect` waits by default, in ms. Default: an hour, or `rememberMs` where that is shorter. */
  readonly undeliveredAfterMs?: number | undefined;
  /** How often to look for expected messages whose time is over, in ms. Default 1000. */
  readonly checkEveryMs?: number | undefined;
  /** Gets failures of `onUndelivered` and of the store. Default `console`; `false` for no log. */
  readonly logger?: Logger | false | undefined;
  /** The lowest level that is logged. Default `warn`. */
  readonly logLevel?: LogLevel | undefined;
}

/** How to wait for a delivery. */
export interface DeliveredOptions {
  /** How long to wait, in milliseconds. Default 60,000. */
  readonly timeout?: number | undefined;
  /** Ends the wait with its reason. Default: none. */
  readonly signal?: AbortSignal | undefined;
  /** How many people must have it. Default 1; in a group, for example, all other members. */
  readonly people?: number | undefined;
}

const dayMs = 86_400_000;
/** How long a store is retried that fails, in ms. Where it does so for longer, the receipt is lost. */
const storeForMs = 60_000;
/** How long another process leaves an expected message to the one that took it, in ms. */
const leaseMs = 30_000;
/** How often a wait looks for receipts that another machine received, in ms: at first, and at most. */
const firstPollMs = 100;
const longestPollMs = 2000;

/**
 * What became of messages, by the receipts of the phones. Pass it the events, by whichever way they come.
 *
 * Receipts may come before the response of the send, more than once, in any order, and by LID instead of number. Phones
 * that are off send none, so there is no "not delivered": only messages without receipts.
 *
 * @example
 * const receipts = new Receipts();
 * const webhook = createWebhookHandler({ secret, on: { message_read: receipts.take } });
 * const sent = await wsapi.messages.sendText({ to, text });
 * await receipts.delivered(sent, { timeout: 30_000 });
 */
export class Receipts {
  /** How long the receipts of a message are kept after the last one, in ms. */
  readonly rememberMs: number;
  readonly #store: ReceiptStore;
  readonly #instanceId: string | undefined;
  readonly #undeliveredAfterMs: number;
  readonly #onUndelivered: ((message: ExpectedMessage) => unknown) | undefined;
  readonly #isShared: boolean;
  readonly #logger: Logger | undefined;
  readonly #wakers = new Map<string, Set<() => void>>();
  readonly #closed = new AbortController();

  /** @throws {ConfigurationError} for an option that is not valid. */
  constructor(options: ReceiptsOptions = {}) {
    checkObject(options, 'The options of Receipts');
    const { store, instanceId, onUndelivered, logger = console } = options;
    if (store !== undefined)
      checkMethods(store, 'store', ['add', 'read', 'expect', 'due', 'settle']);
    if (instanceId !== undefined) checkText(instanceId, 'instanceId');
    checkFunction(onUndelivered, 'onUndelivered');
    this.#store = store ?? new MemoryReceiptStore();
    this.#isShared = store !== undefined && !(store instanceof MemoryReceiptStore);
    this.#instanceId = instanceId;
    this.rememberMs = checkedNumber(options.rememberMs, 'rememberMs', 1) ?? 7 * dayMs;
    this.#undeliveredAfterMs =
      this.#expectable(options.undeliveredAfterMs, 'undeliveredAfterMs') ??
      Math.min(3_600_000, this.rememberMs);
    this.#onUndelivered = onUndelivered;
    this.#logger = atLevel(logger, options.logLevel);
    const checkEveryMs = checkedNumber(options.checkEveryMs, 'checkEveryMs', 1) ?? 1000;
    if (onUndelivered) void this.#checkEvery(checkEveryMs, onUndelivered);
  }

  /**
   * Takes an event from a webhook, a stream or Redis. Events that are not receipts are ignored. It needs no `this`, so
   * it can be a handler: `on: { message_read: receipts.take }`.
   *
   * @param context.signal ends the retries, as the signal of a handler does.
   * @returns when the receipt is kept. A store that fails is retried for a minute, because a gateway delivers an event
   *   by webhook once. Rejects after that.
   */
  readonly take = async (
    event: WsapiEvent | UnknownEvent,
    context: { readonly signal?: AbortSignal | undefined } = {},
  ): Promise<void> => {
    const received = receiptOf(event);
    if (received === undefined) return;
    const { messageIds, receipt } = received;
    await Promise.all(
      messageIds.map((id) =>
        retried(() => this.#store.add(id, receipt, this.rememberMs), context.signal),
      ),
    );
    for (const id of messageIds) for (const wake of this.#wakers.get(id) ?? []) wake();
  };

  /** What was heard of a message so far. */
  async of(sent: SentMessage): Promise<MessageReceipts> {
    const { id, instanceId } = this.#checked(sent);
    const receipts = await this.#store.read(id);
    return messageReceipts(
      id,
      receipts.filter((receipt) => isOf(receipt, instanceId)),
    );
  }

  /**
   * Waits until a phone has received a message. A receipt that says `read` or `played` will do.
   *
   * @throws {NotHeardOfError} when the time is over. The message may still have arrived: do not send it again.
   * @throws the reason of the signal.
   */
  async delivered(sent: SentMessage, options: DeliveredOptions = {}): Promise<MessageReceipts> {
    checkObject(options, 'The options of delivered');
    const { signal } = options;
    const { id } = this.#checked(sent);
    const timeout = checkedNumber(options.timeout, 'timeout', 0) ?? 60_000;
    const people = checkedNumber(options.people, 'people', 1) ?? 1;
    signal?.throwIfAborted();
    const over = new AbortController();
    const timer =
      timeout > longestTimerMs
        ? undefined
        : setTimeout(() => over.abort(notHeardOf(timeout)), timeout);
    const stopListening = signal && onAbort(signal, () => over.abort(signal.reason));
    try {
      for (let pollMs = firstPollMs; ; pollMs = Math.min(longestPollMs, pollMs * 2)) {
        const news = this.#news(id, over.signal, this.#isShared ? pollMs : longestTimerMs);
        try {
          const reading = retried(() => this.of(sent), over.signal);
          const found = await unlessAborted(reading, over.signal);
          if (found.members.length >= people) return found;
          await news.come;
        } finally {
          news.stop();
        }
      }
    } finally {
      clearTimeout(timer);
      stopListening?.();
    }
  }

  /**
   * Notes that receipts of a message are expected. `onUndelivered` is called if nothing was heard of it in time. With a
   * store that is shared, it may be called on another machine, and after a restart.
   *
   * @param options.withinMs default: `undeliveredAfterMs`.
   */
  async expect(
    sent: SentMessage,
    options: { readonly withinMs?: number | undefined } = {},
  ): Promise<void> {
    checkObject(options, 'The options of expect');
    if (this.#onUndelivered === undefined && !this.#isShared)
      throw new ConfigurationError(
        'Nothing handles undelivered messages: pass `onUndelivered` to Receipts, or a store shared with a process that has it.',
      );
    const { id, instanceId } = this.#checked(sent);
    const withinMs = this.#expectable(options.withinMs, 'withinMs') ?? this.#undeliveredAfterMs;
    const message = { id, since: Date.now(), ...(instanceId !== undefined && { instanceId }) };
    await retried(() => this.#store.expect(message, withinMs), undefined);
  }

  /** Stops looking for expected messages. What is kept stays in the store. */
  close(): void {
    this.#closed.abort();
  }

  /** @throws {ConfigurationError} for a time after which the receipts may be forgotten, and look like none. */
  #expectable(ms: number | undefined, name: string): number | undefined {
    const checked = checkedNumber(ms, name, 0);
    if (checked === undefined || checked <= this.rememberMs) return checked;
    throw new ConfigurationError(
      `\`${name}\` must be at most \`rememberMs\` (${this.rememberMs}): by then, the receipts are forgotten.`,
    );
  }

  #checked(sent: SentMessage): { readonly id: string; readonly instanceId: string | undefined } {
    checkObject(sent, 'The message');
    checkText(sent.id, 'id');
    return { id: sent.id, instanceId: sent.instanceId ?? this.#instanceId };
  }

  /** Resolves at the next receipt of a message, and after some ms. Rejects with the reason of the signal. */
  #news(
    id: string,
    signal: AbortSignal,
    pollMs: number,
  ): { readonly come: Promise<void>; readonly stop: () => void } {
    const done = new AbortController();
    const wakers = this.#wakers.get(id) ?? new Set();
    this.#wakers.set(id, wakers);
    let wake = (): void => undefined;
    const woken = new Promise<void>((resolve) => (wake = resolve));
    wakers.add(wake);
    const polled = wait(pollMs, done.signal).catch(() => undefined);
    const come = unlessAborted(Promise.race([woken, polled]), signal);
    // It may be over while the store is read, before anything waits for this.
    come.catch(() => undefined);
    const stop = (): void => {
      done.abort();
      wakers.delete(wake);
      if (wakers.size === 0) this.#wakers.delete(id);
    };
    return { come, stop };
  }

  async #checkEvery(ms: number, tell: (message: ExpectedMessage) => unknown): Promise<void> {
    const { signal } = this.#closed;
    try {
      for (;;) {
        await wait(ms, signal);
        // A store may give only some of those that are due.
        while (!signal.aborted && (await this.#check(tell)));
      }
    } catch {
      // Closed: nothing else throws here.
    }
  }

  /** @returns whether messages were settled, so that it makes sense to go on at once. */
  async #check(tell: (message: ExpectedMessage) => unknown): Promise<boolean> {
    try {
      const due = await this.#store.due(leaseMs);
      const settled = await Promise.all(due.map((message) => this.#report(message, tell)));
      return settled.includes(true);
    } catch (error) {
      this.#failed(error);
      return false;
    }
  }

  /** A report that fails must not hold up the others. @returns whether the message was settled. */
  async #report(
    message: ExpectedMessage,
    tell: (message: ExpectedMessage) => unknown,
  ): Promise<boolean> {
    try {
      const { status } = await this.of(message);
      if (status === 'sent') await withinLease(tell(message));
      await retried(() => this.#store.settle(message), this.#closed.signal);
      return true;
    } catch (error) {
      this.#failed(error);
      return false;
    }
  }

  #failed(error: unknown): void {
    this.#logger?.warn('could not report a message without receipts; it is retried', {
      error: errorName(error),
    });
  }
}

/** All that a store does is harmless to repeat. */
const retried = <T>(action: () => T | Promise<T>, signal: AbortSignal | undefined): Promise<T> =>
  retryIdempotent(action, { forMs: storeForMs, signal });

/** A report that never ends must not stop all later ones. Another process may take its message over by then. */
const withinLease = (report: unknown): Promise<unknown> =>
  unlessAborted(Promise.resolve(report), AbortSignal.timeout(leaseMs));

const notHeardOf = (ms: number): NotHeardOfError =>
  new NotHeardOfError(`No receipt of the message came within ${ms} ms. It may still have arrived.`);
