import type { Outcome } from '../errors/outcome.ts';
import { workChannel, type WorkOf } from './work-channel.ts';

/** A call of the client, with all its attempts and waits. */
export interface CallStart {
  readonly operationId: string;
  readonly method: string;
  /** The path as the contract writes it, without ids. */
  readonly urlTemplate: string;
  readonly serverAddress: string;
  readonly serverPort: number;
  /** Whether repeating it does no harm: true for reads. */
  readonly isSafe: boolean;
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
  /** Undefined for calls with a key that is not an instance's. */
  readonly instanceId: string | undefined;
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

export const callWork = workChannel<CallStart, CallEnd>('call');
export const attemptWork = workChannel<AttemptStart, AttemptEnd>('attempt');
export const waitWork = workChannel<WaitStart, object>('wait');
