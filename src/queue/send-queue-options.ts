import type { DuplicableRedisClient } from '../redis/redis-client.ts';
import type { CallProgress } from './queued-call.ts';

/** How a queue is set up. */
export interface SendQueueOptions {
  /**
   * A connected client of the package `redis`. The queue does not close it.
   *
   * @example new SendQueue({ client: await createClient({ url: 'redis://localhost' }).connect() });
   */
  readonly client: DuplicableRedisClient;
  /**
   * The instance for calls that name none. Default: the only one of a gateway in single mode.
   *
   * @example new SendQueue({ client, instanceId: 'ins_V1StGXR8Z5jd' });
   */
  readonly instanceId?: string | undefined;
  /**
   * How the names of the keys begin. Workers need the same. Default `wsapi:queue`.
   *
   * @example new SendQueue({ client, prefix: 'shop:queue' });
   */
  readonly prefix?: string | undefined;
  /**
   * How long the id of a completed call is remembered at least, in ms. Default: a day.
   *
   * @example new SendQueue({ client, rememberMs: 7 * 86_400_000 }); // a week
   */
  readonly rememberMs?: number | undefined;
  /**
   * How long a refused call is kept on the list `failed`, and its id remembered, at least, in ms; `Infinity` for
   * ever. Default: 30 days. Calls on the list `unknown` stay until a person decides about them.
   *
   * @example new SendQueue({ client, keepFailedMs: Infinity });
   */
  readonly keepFailedMs?: number | undefined;
}

/** Options of a queued call. */
export interface QueueOptions {
  /**
   * Your own name for the call (`order-17-confirmed`). While an id is known, it is not queued again. It is known while
   * the call waits, for `rememberMs` after it was completed, and as long as it is on the list `failed` or `unknown`.
   * Default: a random one.
   *
   * @example await queue.add('sendText', { to, text }, { id: 'order-17-confirmed' });
   */
  readonly id?: string | undefined;
  /**
   * The instance to act as. Default: the queue's.
   *
   * @example await queue.add('sendText', { to, text }, { instanceId: 'ins_V1StGXR8Z5jd' });
   */
  readonly instanceId?: string | undefined;
  /**
   * How long to wait before the call is sent, in ms. Default 0.
   *
   * @example await queue.add('sendText', { to, text }, { delayMs: 60_000 }); // in a minute
   */
  readonly delayMs?: number | undefined;
  /**
   * When to send the call. Default: now.
   *
   * @example await queue.add('sendText', { to, text }, { at: new Date('2026-12-24T09:00:00+01:00') });
   */
  readonly at?: Date | undefined;
  /**
   * From 1, the most urgent, to 2 097 151. Calls without a priority go first, in the order in which they came.
   *
   * @example await queue.add('sendText', { to, text }, { priority: 1 });
   */
  readonly priority?: number | undefined;
  /**
   * Puts the call on the list `undelivered` if no phone has confirmed the message this many ms after it was sent.
   * A worker needs the option `receipts` for that. The message may still have arrived. Default: receipts do not
   * matter.
   *
   * @example await queue.add('sendText', { to, text }, { requireDelivery: { withinMs: 3_600_000, then: 'list' } });
   */
  readonly requireDelivery?: { readonly withinMs: number; readonly then: 'list' } | undefined;
}

/** The names of a queued call. */
export interface CallName {
  readonly id: string;
  readonly instanceId: string;
}

/** The result of adding a call. */
export interface AddedCall extends CallName {
  /** False where a call with this id was known already: nothing was queued. */
  readonly isNew: boolean;
}

/** The events of a queue, for the calls of all processes. */
export interface SendQueueEvents {
  readonly progress: CallName & { readonly progress: CallProgress };
  /** The gateway responded. `result` is the response of the operation. */
  readonly completed: CallName & { readonly result: unknown };
  /** The call was refused, and is on the list `failed`. */
  readonly failed: CallName & { readonly reason: string };
  /** The call may have been carried out, and is on the list `unknown`. */
  readonly unknown: CallName & { readonly reason: string };
}

/** How many calls of an instance are not over. */
export interface QueueCounts {
  readonly waiting: number;
  readonly delayed: number;
  readonly active: number;
  /** How long ago the oldest call was due that waits or is being sent, in ms. 0 if there is none. */
  readonly oldestMs: number;
}
