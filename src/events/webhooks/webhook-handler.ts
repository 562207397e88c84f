import { EventDroppedError } from '../../errors/event-dropped-error.ts';
import { InvalidEventError } from '../../errors/invalid-event-error.ts';
import { InvalidSignatureError } from '../../errors/invalid-signature-error.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';
import { parseEvent } from '../parse-event.ts';
import { checkedNumber } from '../../errors/checked-number.ts';
import { wait } from '../../retry/wait.ts';
import { unlessAborted } from '../../pipeline/unless-aborted.ts';
import { accepted, refused, Refusal, taken, type Answer, type RefusalStatus } from './answer.ts';
import { EventQueue, type QueuedEvent, type Result } from '../event-queue.ts';
import { ofRequest, toResponse } from './fetch-request.ts';
import { handleEvent } from './handle-event.ts';
import type { Incoming } from './incoming.ts';
import { ofNodeRequest, writeAnswer, type NodeRequest, type NodeResponse } from './node-request.ts';
import {
  resolveWebhookOptions,
  type WebhookOptions,
  type WebhookSettings,
} from './webhook-options.ts';

/** What a webhook has done so far, and what it is doing. */
export interface WebhookState {
  /** Events taken in. Each ends up in one of the four counts that follow, or is still waiting or running. */
  readonly received: number;
  readonly handled: number;
  readonly failed: number;
  readonly duplicates: number;
  /** Let go for newer ones (`whenFull: 'drop-oldest'`). */
  readonly dropped: number;
  /** Requests that were answered with 400 or more before an event was taken in. */
  readonly refused: number;
  readonly waiting: number;
  readonly running: number;
  readonly closed: boolean;
}

/** What was taken in and not done when the time to close was over. */
export interface Closed {
  readonly unfinished: readonly (WsapiEvent | UnknownEvent)[];
}

/** The part of a Worker's context that is used: it keeps the Worker alive while handlers run. */
export interface ExecutionContextLike {
  /** Keeps the Worker alive until the promise is settled. */
  waitUntil(promise: Promise<unknown>): void;
}

/** A receiver of events. Its methods may be taken off and passed around. */
export interface WebhookHandler {
  /**
   * For the Fetch API: Hono, Next, Bun, Deno, Workers. Where a third argument has a `waitUntil`, as in a Worker, it is
   * told of handlers that go on after the answer.
   */
  readonly fetch: (
    request: Request,
    environment?: unknown,
    context?: Partial<ExecutionContextLike>,
  ) => Promise<Response>;
  /** For Node's `http`, Express, and what hands on their request and response. */
  readonly node: (request: NodeRequest, response: NodeResponse) => void;
  readonly state: WebhookState;
  /**
   * Takes in nothing more (503), and resolves once all that was taken in is done.
   *
   * @param options.timeoutMs milliseconds after which it resolves all the same, and says what is not done; the
   *   handlers' signal is aborted then. Default: none.
   */
  close(options?: { readonly timeoutMs?: number | undefined }): Promise<Closed>;
}

/**
 * Makes a receiver of the gateway's webhooks: it checks each request, answers it within the gateway's 10 s whatever
 * the handlers do, passes over what came before, and runs a handler for each event, in order within a chat.
 *
 * The gateway delivers an event once and never again: what a receiver refuses, or loses when it dies, is gone.
 *
 * @throws {ConfigurationError} for an option that cannot be right, an empty secret among them.
 * @example
 * const webhook = createWebhookHandler({
 *   secret: process.env.WSAPI_SIGNING_SECRET,
 *   on: { message: async ({ eventData }) => save(eventData) },
 *   onError: (error, event) => deadLetters.push(event),
 * });
 * createServer(webhook.node).listen(3000); // or app.post('/wsapi', (c) => webhook.fetch(c.req.raw))
 */
export const createWebhookHandler = (options: WebhookOptions): WebhookHandler => {
  const receiver = new Receiver(resolveWebhookOptions(options));
  return {
    fetch: async (request, _environment, context) => {
      const waitUntil = context?.waitUntil?.bind(context);
      return toResponse(await receiver.receive(ofRequest(request), waitUntil));
    },
    node: (request, response) => {
      void receiver.receive(ofNodeRequest(request)).then((answer) => {
        writeAnswer(response, answer);
      });
    },
    get state() {
      return receiver.state;
    },
    close: (closing) => receiver.close(closing?.timeoutMs),
  };
};

class Receiver {
  readonly #settings: WebhookSettings;
  readonly #queue: EventQueue;
  readonly #abort = new AbortController();
  readonly #receiving = new Set<Promise<unknown>>();
  readonly #counts = { received: 0, handled: 0, failed: 0, duplicate: 0, dropped: 0, refused: 0 };
  /** Bytes of bodies that are being read. */
  #incoming = 0;
  #closed = false;

  constructor(settings: WebhookSettings) {
    this.#settings = settings;
    this.#queue = new EventQueue(settings.limits, ({ event }) =>
      handleEvent(settings, event, this.#abort.signal),
    );
  }

  get state(): WebhookState {
    const { duplicate, ...counts } = this.#counts;
    const { waiting, running } = this.#queue;
    return { ...counts, duplicates: duplicate, waiting, running, closed: this.#closed };
  }

  /** Answers a request, whatever it is. Never rejects. */
  async receive(
    request: Incoming,
    waitUntil?: (promise: Promise<unknown>) => void,
  ): Promise<Answer> {
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
    const unfinished = this.#queue.stop().map(({ event }) => event);
    if (unfinished.length > 0) this.#abort.abort(new Error('The webhook was closed.'));
    return { unfinished };
  }

  async #receive(
    request: Incoming,
    waitUntil?: (promise: Promise<unknown>) => void,
  ): Promise<Answer> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), this.#settings.answerWithinMs);
    try {
      const { event, bytes } = await this.#read(request, late.signal);
      const { ended } = await this.#takeIn(event, bytes, late.signal);
      waitUntil?.(ended);
      if (this.#settings.acknowledge === 'before') return taken;
      return await unlessAborted(ended, late.signal).then(
        (result) => (result === 'failed' || result === 'dropped' ? refused(500) : taken),
        () => accepted,
      );
    } finally {
      clearTimeout(timer);
    }
  }

  /** @throws {Refusal | InvalidSignatureError | InvalidEventError} */
  async #read(
    request: Incoming,
    signal: AbortSignal,
  ): Promise<{ event: WsapiEvent | UnknownEvent; bytes: number }> {
    if (request.method !== 'POST') throw new Refusal(405, 'the gateway sends POST');
    if (this.#closed) throw new Refusal(503, 'the webhook was closed');
    if (!/^application\/json\s*(?:;|$)/i.test(request.header('content-type') ?? ''))
      throw new Refusal(415, 'the gateway sends application/json');
    const { verifier, maxBodyBytes, limits } = this.#settings;
    const signature = request.header('x-webhook-signature');
    verifier?.checkForm(signature);
    let bytes = 0;
    const onBytes = (count: number): void => {
      // One that is larger than all of the room gets in where there is nothing else, as into the queue.
      if (this.#incoming > bytes && this.#incoming + count > limits.maxBytes)
        throw new Refusal(503, 'there are maxQueuedBytes that are being received', true);
      bytes += count;
      this.#incoming += count;
    };
    try {
      const body = await request.body({ maxBytes: maxBodyBytes, signal, onBytes });
      await verifier?.verify(body, signature);
      const event = parseEvent(body);
      this.#checkAge(event);
      return { event, bytes: body.byteLength };
    } finally {
      this.#incoming -= bytes;
    }
  }

  /** @throws {Refusal} for an event that is too old, or has no time that can be read. */
  #checkAge({ receivedAt }: WsapiEvent | UnknownEvent): void {
    const { maxAgeMs } = this.#settings;
    if (maxAgeMs !== undefined && !(Date.now() - Date.parse(receivedAt) <= maxAgeMs))
      throw new Refusal(401, 'the event is older than maxAgeMs: somebody may have sent it again');
  }

  /** @throws {Refusal} where there is no room for it. */
  async #takeIn(
    event: WsapiEvent | UnknownEvent,
    bytes: number,
    signal: AbortSignal,
  ): Promise<{ readonly ended: Promise<Result> }> {
    const { whenFull, orderBy } = this.#settings;
    const order = orderBy(event);
    let done: QueuedEvent['done'] = () => undefined;
    const ended = new Promise<Result>((resolve) => {
      done = resolve;
    });
    const queued = { event, bytes, order, done };
    if (whenFull === 'drop-oldest' && !this.#queue.isOver)
      this.#drop(this.#queue.makeRoomFor(queued));
    const isIn =
      whenFull === 'wait' ? await this.#queue.enter(queued, signal) : this.#queue.offer(queued);
    if (!isIn) {
      // It is genuine, and the gateway does not send it again.
      this.#settings.onError?.(
        new EventDroppedError(
          this.#queue.isOver
            ? 'The webhook was closed before the event came.'
            : 'There was no room for the event.',
        ),
        event,
      );
      throw this.#queue.isOver
        ? new Refusal(503, 'the webhook was closed')
        : new Refusal(503, 'there are maxQueued events, or maxQueuedBytes, to be done', true);
    }
    this.#counts.received += 1;
    void ended.then((result) => (this.#counts[result] += 1));
    return { ended };
  }

  #drop(dropped: readonly QueuedEvent[]): void {
    const { logger, onError } = this.#settings;
    for (const { event, done } of dropped) {
      const { eventId, eventType, instanceId } = event;
      logger?.error('an event was dropped for a newer one', { eventId, eventType, instanceId });
      onError?.(new EventDroppedError('There were too many events to be done.'), event);
      done('dropped');
    }
  }

  #refuse(error: unknown): Answer {
    this.#counts.refused += 1;
    const { status, isOurs, reason } = refusalOf(error);
    const { logger } = this.#settings;
    logger?.[isOurs ? 'error' : 'warn'](`a webhook was answered ${status}: ${reason}`, { status });
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
  const reason = error instanceof Error ? error.name : typeof error;
  return { status: 500, isOurs: true, reason: `${reason} was thrown by orderBy or the runtime` };
};
