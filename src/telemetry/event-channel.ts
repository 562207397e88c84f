import { workChannel, type WorkOf } from './work-channel.ts';

/** An event, from its arrival until its handler is done. */
export interface EventStart {
  readonly source: 'webhook' | 'event-stream' | 'redis-stream';
  readonly eventType: string;
  /** When the gateway received it, as it says. */
  readonly receivedAt: string;
  /** From 1. Events of a Redis stream have more than one, if their handler fails. */
  readonly attempt: number;
}

/** How the handling of an event ended. */
export interface EventEnd {
  /**
   * `dropped`: it was lost. `returned`: the consumer was closed first, and another one gets it. `read`: it was given to
   * a loop, which has asked for the next one.
   */
  readonly result: 'handled' | 'failed' | 'duplicate' | 'dropped' | 'returned' | 'read';
  /** The class of what the handler threw. It is known before the result. */
  errorType?: string | undefined;
}

export type EventWork = WorkOf<EventStart, EventEnd>;

export const eventWork = workChannel<EventStart, EventEnd>('event');
