import type { EventWork } from '../telemetry/event-channel.ts';
import type { UnknownEvent, WsapiEvent } from './event.ts';

/** What became of an event. */
export type Result = 'handled' | 'failed' | 'duplicate' | 'dropped';

/** An event on its way to its handler. */
export interface QueuedEvent {
  readonly event: WsapiEvent | UnknownEvent;
  /** The size of its JSON. */
  readonly bytes: number;
  /** Events with the same key are worked on one after another. */
  readonly order: string;
  /** Its telemetry, if there are subscribers. */
  readonly work?: EventWork | undefined;
  /** Called when the event is done. */
  readonly done: (result: Result) => void;
}

export interface QueueLimits {
  readonly maxEvents: number;
  readonly maxBytes: number;
  readonly concurrency: number;
}

/** The events with one key. At most one of them is worked on. */
interface Lane {
  readonly order: string;
  readonly waiting: Set<QueuedEvent>;
  running: boolean;
}

/** An event that arrived while the queue was full, and waits outside. */
interface Caller {
  readonly queued: QueuedEvent;
  readonly enter: () => void;
  readonly giveUp: () => void;
}

/**
 * A queue of events with a limit on their number, on their bytes, and on how many are worked on at a time. Events with
 * the same key keep their order. The queue does not know what the work is.
 */
export class EventQueue {
  readonly #limits: QueueLimits;
  readonly #work: (queued: QueuedEvent) => Promise<Result>;
  /** All events that wait inside, the oldest first. */
  readonly #waiting = new Set<QueuedEvent>();
  readonly #running = new Set<QueuedEvent>();
  readonly #lanes = new Map<string, Lane>();
  /** The lanes whose next event may be worked on. */
  readonly #ready = new Set<Lane>();
  readonly #callers = new Set<Caller>();
  readonly #onIdle: (() => void)[] = [];
  #bytes = 0;
  #isOver = false;

  /** @param work does what is to be done with an event. If it rejects, the event failed. */
  constructor(limits: QueueLimits, work: (queued: QueuedEvent) => Promise<Result>) {
    this.#limits = limits;
    this.#work = work;
  }

  get waiting(): number {
    return this.#waiting.size;
  }

  /** Whether the queue was stopped. */
  get isOver(): boolean {
    return this.#isOver;
  }

  get running(): number {
    return this.#running.size;
  }

  /** Accepts an event, if there is room and the queue was not stopped. Events that wait outside go first. */
  offer(queued: QueuedEvent): boolean {
    if (this.#isOver || this.#callers.size > 0 || !this.#fits(queued)) return false;
    this.#add(queued);
    return true;
  }

  /** Accepts an event when there is room. False if the signal was aborted or the queue was stopped before that. */
  enter(queued: QueuedEvent, signal: AbortSignal): Promise<boolean> {
    if (this.offer(queued)) return Promise.resolve(true);
    if (this.#isOver || signal.aborted) return Promise.resolve(false);
    return new Promise((resolve) => {
      const giveUp = (): void => {
        signal.removeEventListener('abort', giveUp);
        this.#callers.delete(caller);
        // The events behind it may be smaller.
        this.#letIn();
        resolve(false);
      };
      const caller: Caller = {
        queued,
        giveUp,
        enter: () => {
          signal.removeEventListener('abort', giveUp);
          this.#add(queued);
          resolve(true);
        },
      };
      this.#callers.add(caller);
      signal.addEventListener('abort', giveUp, { once: true });
    });
  }

  /** Makes room by dropping the oldest events that wait. Returns them: none if that would not be enough. */
  makeRoomFor(queued: QueuedEvent): QueuedEvent[] {
    const dropped: QueuedEvent[] = [];
    let bytes = queued.bytes;
    for (const running of this.#running) bytes += running.bytes;
    const { maxEvents, maxBytes } = this.#limits;
    if (this.#running.size > 0 && (this.#running.size >= maxEvents || bytes > maxBytes))
      return dropped;
    for (const oldest of this.#waiting) {
      if (this.#fits(queued)) break;
      this.#remove(oldest);
      dropped.push(oldest);
    }
    return dropped;
  }

  /** Resolves when there is nothing left to do, or the queue is stopped. */
  idle(): Promise<void> {
    if (this.#isOver || this.#waiting.size + this.#running.size + this.#callers.size === 0)
      return Promise.resolve();
    return new Promise((resolve) => {
      this.#onIdle.push(resolve);
    });
  }

  /** Starts no more work and accepts nothing. Returns the events that are not done, running or waiting. */
  stop(): QueuedEvent[] {
    this.#isOver = true;
    for (const { giveUp } of this.#callers) giveUp();
    for (const resolve of this.#onIdle.splice(0)) resolve();
    return [...this.#running, ...this.#waiting];
  }

  /** An event that is larger than the whole room is accepted when the queue is empty. */
  #fits({ bytes }: QueuedEvent): boolean {
    const { maxEvents, maxBytes } = this.#limits;
    const events = this.#waiting.size + this.#running.size;
    return events === 0 || (events < maxEvents && this.#bytes + bytes <= maxBytes);
  }

  #add(queued: QueuedEvent): void {
    this.#bytes += queued.bytes;
    this.#waiting.add(queued);
    const { order } = queued;
    const lane = this.#lanes.get(order) ?? { order, waiting: new Set(), running: false };
    this.#lanes.set(order, lane);
    lane.waiting.add(queued);
    if (!lane.running) this.#ready.add(lane);
    this.#begin();
  }

  #remove(queued: QueuedEvent): void {
    this.#bytes -= queued.bytes;
    this.#waiting.delete(queued);
    const lane = this.#lanes.get(queued.order);
    lane?.waiting.delete(queued);
    if (lane?.waiting.size === 0 && !lane.running) this.#end(lane);
  }

  #begin(): void {
    for (const lane of this.#ready) {
      if (this.#isOver || this.#running.size >= this.#limits.concurrency) return;
      const [queued] = lane.waiting;
      this.#ready.delete(lane);
      if (queued === undefined) continue;
      lane.waiting.delete(queued);
      lane.running = true;
      this.#waiting.delete(queued);
      this.#running.add(queued);
      void this.#run(queued, lane);
    }
  }

  async #run(queued: QueuedEvent, lane: Lane): Promise<void> {
    // A rejection must not block the lane of the event, nor end the program.
    const result = await this.#work(queued).catch(() => 'failed' as const);
    this.#running.delete(queued);
    this.#bytes -= queued.bytes;
    lane.running = false;
    if (lane.waiting.size > 0) this.#ready.add(lane);
    else this.#end(lane);
    queued.done(result);
    this.#letIn();
    this.#begin();
    if (this.#waiting.size + this.#running.size + this.#callers.size === 0)
      for (const resolve of this.#onIdle.splice(0)) resolve();
  }

  #end(lane: Lane): void {
    this.#lanes.delete(lane.order);
    this.#ready.delete(lane);
  }

  #letIn(): void {
    if (this.#isOver) return;
    for (const caller of this.#callers) {
      if (!this.#fits(caller.queued)) return;
      this.#callers.delete(caller);
      caller.enter();
    }
  }
}
