import type { Outcome } from '../errors/outcome.ts';
import { diagnosticsChannels, workChannel, type WorkOf } from './work-channel.ts';

/** A call of the client, with all its attempts and waits. */
export interface CallStart {
  readonly operationId: string;
  readonly method: string;
  /** The path as the contract writes it, without ids. */
  readonly urlTemplate: string;
  readonly serverAddress: string;
  readonly serverPort: number;
  /** How many requests were made so far. */
  attempts: number;
  /** The status of the last response; undefined without one. */
  status?: number | undefined;
}

/** How a call ended. */
export interface CallEnd {
  /** The class of the error, or the status, of a call that failed. */
  readonly errorType?: string | undefined;
  /** What became of a call that the gateway did not settle. */
  readonly outcome?: Outcome | undefined;
}

/** A call of the client. */
export type CallWork = WorkOf<CallStart, CallEnd>;

/** One request. */
export interface AttemptStart {
  readonly call: CallWork;
  /** From 1. */
  readonly attempt: number;
}

/** How a request ended. */
export interface AttemptEnd {
  readonly status?: number | undefined;
  readonly errorType?: string | undefined;
  /** The time for which the instance cools down, if the request was rate limited, in ms. */
  readonly cooldownMs?: number | undefined;
}

export type AttemptWork = WorkOf<AttemptStart, AttemptEnd>;

/** A wait for the limiter (a cooldown, the pace, other calls), or before a retry. */
export interface WaitStart {
  readonly call: CallWork;
  readonly waitsFor: 'limiter' | 'retry';
}

export type WaitWork = WorkOf<WaitStart, object>;

/** An event, from its arrival until its handler is done. */
export interface EventStart {
  readonly source: 'webhook' | 'event-stream' | 'redis-stream';
  readonly eventType: string;
  /** When the gateway received it, as it says. */
  readonly receivedAt: string;
}

/** How the handling of an event ended. */
export interface EventEnd {
  /** `read` where no handler is known: the event was given to a loop. */
  readonly result: 'handled' | 'failed' | 'duplicate' | 'dropped' | 'read';
  /** The class of what the handler threw. It is known before the result. */
  errorType?: string | undefined;
}

export type EventWork = WorkOf<EventStart, EventEnd>;

/** A call of the queue, from when a worker takes it until it puts it where it belongs. */
export interface JobStart {
  readonly operationId: string;
  /** What `wsapi-client:job:add` put there. */
  readonly carrier: Readonly<Record<string, string>>;
  /** How long it waited, in ms. */
  readonly waitedMs: number;
}

/** How an attempt of a queued call ended. */
export interface JobEnd {
  /** `waiting`: it goes to a later attempt. */
  readonly result: 'completed' | 'failed' | 'unknown' | 'waiting';
}

export type JobWork = WorkOf<JobStart, JobEnd>;

/** A call that is added to the queue. A subscriber may put texts into the carrier, which travel with the call. */
export interface JobAdded {
  readonly operationId: string;
  readonly carrier: Record<string, string>;
}

export const callWork = workChannel<CallStart, CallEnd>('call');
export const attemptWork = workChannel<AttemptStart, AttemptEnd>('attempt');
export const waitWork = workChannel<WaitStart, object>('wait');
export const eventWork = workChannel<EventStart, EventEnd>('event');
export const jobWork = workChannel<JobStart, JobEnd>('job');

const jobAdded = diagnosticsChannels()?.channel('wsapi-client:job:add');

/** What subscribers want to travel with a call of the queue; undefined if there is nothing. */
export const carrierOf = (operationId: string): Readonly<Record<string, string>> | undefined => {
  if (jobAdded?.hasSubscribers !== true) return undefined;
  const carrier: Record<string, string> = {};
  jobAdded.publish({ operationId, carrier } satisfies JobAdded);
  return Object.keys(carrier).length === 0 ? undefined : carrier;
};
