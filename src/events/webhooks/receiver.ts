import { checkedNumber } from '../../options/option-checks.ts';
import { ConfigurationError } from '../../errors/configuration-error.ts';
import { EventDroppedError } from '../../errors/event-dropped-error.ts';
import { InvalidEventError } from '../../errors/invalid-event-error.ts';
import { InvalidSignatureError } from '../../errors/invalid-signature-error.ts';
import { unlessAborted } from '../../retry/unless-aborted.ts';
import { longestTimerMs, wait } from '../../retry/wait.ts';
import { errorName } from '../../errors/error-name.ts';
import { within } from '../../telemetry/work-channel.ts';
import { eventWork } from '../../telemetry/event-channel.ts';
import { EventQueue, type QueuedEvent, type Result } from '../event-queue.ts';
import { orderKeyOf } from '../order-key.ts';
import { eventStart } from '../event-start.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';
import {
  stillHandling,
  refused,
  Refusal,
  ok,
  type WebhookResponse,
  type RefusalStatus,
} from './webhook-response.ts';
import { BodyRoom } from './body-room.ts';
import { handleUnlessDuplicate } from './handle-unless-duplicate.ts';
import type { Incoming } from './incoming.ts';
import { readEvent } from './read-event.ts';
import type { WebhookSettings } from './webhook-options.ts';
import type { Closed, WebhookState } from './webhook-state.ts';

type WaitUntil = (promise: Promise<unknown>) => void;

/** Responds to requests, and passes their events through the queue to the handlers. */
export class Receiver {
  readonly #settings: WebhookSettings;
  readonly #queue: EventQueue;
  readonly #room: BodyRoom;
  readonly #receiving = new Set<Promise<unknown>>();
  /** One controller per running handler, so that no single signal collects all listeners. */
  readonly #running = new Set<AbortController>();
  readonly #counts = { received: 0, handled: 0, failed: 0, duplicate: 0, dropped: 0, refused: 0 };
  #closed = false;

  constructor(settings: WebhookSettings) {
    this.#settings = settings;
    const { concurrency, maxQueued: maxEvents, maxQueuedBytes: maxBytes } = settings;
    this.#queue = new EventQueue({ concurrency, maxEvents, maxBytes }, (queued) =>
      this.#handle(queued),
    );
    this.#room = new BodyRoom(maxBytes);
  }

  get state(): WebhookState {
    const { duplicate, ...counts } = this.#counts;
    // What was not done when the queue was stopped counts as dropped.
    const { waiting, running } = this.#queue.isOver ? { waiting: 0, running: 0 } : this.#queue;
    return { ...counts, duplicates: duplicate, waiting, running, closed: this.#closed };
  }

  /** Responds to any request. Never rejects. */
  async receive(request: Incoming, waitUntil?: WaitUntil): Promise<WebhookResponse> {
    const receiving = this.#receive(request, waitUntil).catch((error: unknown) =>
      this.#refuse(error),
    );
    this.#receiving.add(receiving);
    try {
      return await receiving;
    } finally {
      this.#receiving.delete(receiving);
    }
  }

  async close(timeoutMs?: number): Promise<Closed> {
    checkedNumber(timeoutMs, 'timeoutMs', 0);
    this.#closed = true;
    const drained = Promise.all(this.#receiving).then(() => this.#queue.idle());
    if (timeoutMs === undefined) await drained;
    else {
      const enough = new AbortController();
      await Promise.race([drained, wait(timeoutMs, enough.signal).catch(() => undefined)]);
      enough.abort();
    }
    const unfinished = this.#queue.stop();
    for (const running of this.#running) running.abort(new Error('The webhook was closed.'));
    // A handler that still runs may never end.
    for (const { done } of unfinished) done('dropped');
    return { unfinished: unfinished.map(({ event }) => event) };
  }

  async #receive(request: Incoming, waitUntil?: WaitUntil): Promise<WebhookResponse> {
    if (this.#closed) throw new Refusal(503, 'the webhook is closed');
    const late = new AbortController();
    const timer = setTimeout(
      () => late.abort(new Refusal(408, 'the body did not arrive within `answerWithinMs`')),
      Math.min(this.#settings.answerWithinMs, longestTimerMs),
    );
    try {
      const { event, bytes } = await readEvent(this.#settings, this.#room, request, late);
      const { ended } = await this.#enqueue(event, bytes, late.signal);
      waitUntil?.(ended);
      if (this.#settings.acknowledge === 'before') return ok;
      return await unlessAborted(ended, late.signal).then(
        (result) => (result === 'failed' || result === 'dropped' ? refused(500) : ok),
        () => stillHandling,
      );
    } finally {
      clearTimeout(timer);
    }
  }

  async #handle({ event, work }: QueuedEvent): Promise<Result> {
    const running = new AbortController();
    this.#running.add(running);
    try {
      return await within(work, () =>
        handleUnlessDuplicate(this.#settings, event, running.signal, work),
      );
    } finally {
      this.#running.delete(running);
    }
  }

  /**
   * @returns the promise of the result, wrapped: otherwise `await` would wait for it.
   * @throws {Refusal} if there is no room for the event.
   */
  async #enqueue(
    event: WsapiEvent | UnknownEvent,
    bytes: number,
    signal: AbortSignal,
  ): Promise<{ readonly ended: Promise<Result> }> {
    const { whenFull } = this.#settings;
    const order = this.#orderOf(event);
    let done: QueuedEvent['done'] = () => undefined;
    const ended = new Promise<Result>((resolve) => {
      done = resolve;
    });
    const work = eventWork.start(() => eventStart('webhook', event));
    void ended.then((result) => eventWork.end(work, { result }));
    const queued = { event, bytes, order, done, work };
    if (whenFull === 'drop-oldest' && !this.#queue.isOver)
      this.#drop(this.#queue.makeRoomFor(queued));
    const isIn =
      whenFull === 'wait' ? await this.#queue.enter(queued, signal) : this.#queue.offer(queued);
    if (!isIn) {
      eventWork.end(work, { result: 'dropped' });
      throw this.#lost(event);
    }
    this.#counts.received += 1;
    void ended.then((result) => (this.#counts[result] += 1));
    return { ended };
  }

  /** The gateway does not send the event again, so a failing `orderBy` must not lose it. */
  #orderOf(event: WsapiEvent | UnknownEvent): string {
    const { logger, orderBy } = this.#settings;
    try {
      return orderBy(event);
    } catch (error) {
      const { eventId, eventType, instanceId } = event;
      const details = { eventId, eventType, instanceId, error: errorName(error) };
      logger?.error('orderBy failed; the event is handled in the order of its chat', details);
      return orderKeyOf(event);
    }
  }

  /** An event that cannot be accepted is genuine, and the gateway does not send it again: `onError` gets it. */
  #lost(event: WsapiEvent | UnknownEvent): Refusal {
    const { isOver } = this.#queue;
    const reason = isOver
      ? 'The webhook was closed before the event arrived.'
      : 'There was no room for the event.';
    this.#settings.onError?.(new EventDroppedError(reason), event);
    return isOver
      ? new Refusal(503, 'the webhook is closed')
      : new Refusal(503, 'too many events are waiting (maxQueued, maxQueuedBytes)', true);
  }

  #drop(dropped: readonly QueuedEvent[]): void {
    const { logger, onError } = this.#settings;
    for (const { event, done } of dropped) {
      const { eventId, eventType, instanceId } = event;
      logger?.error('dropped an event to make room', { eventId, eventType, instanceId });
      onError?.(new EventDroppedError('The event made room for a newer one.'), event);
      done('dropped');
    }
  }

  #refuse(error: unknown): WebhookResponse {
    this.#counts.refused += 1;
    const { status, isOurs, reason } = refusalOf(error);
    const { logger } = this.#settings;
    logger?.[isOurs ? 'error' : 'warn'](`responded to a webhook with ${status}: ${reason}`, {
      status,
    });
    return refused(status);
  }
}

const refusalOf = (error: unknown): { status: RefusalStatus; isOurs: boolean; reason: string } => {
  if (error instanceof Refusal)
    return { status: error.status, isOurs: error.isOurs, reason: error.message };
  if (error instanceof InvalidSignatureError)
    return { status: 401, isOurs: false, reason: error.message };
  if (error instanceof InvalidEventError)
    return { status: 400, isOurs: false, reason: error.message };
  // `validate` without zod.
  if (error instanceof ConfigurationError)
    return { status: 500, isOurs: true, reason: error.message };
  return {
    status: 500,
    isOurs: true,
    reason: `the runtime threw ${errorName(error)}`,
  };
};
