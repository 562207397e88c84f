import type { RouteArguments } from '../pipeline/route.ts';

/** The data of a job. It never holds API keys: those belong to the worker. */
export interface QueuedCall {
  /** A random name. Unlike the job's id, it is never used for another call. */
  readonly key: string;
  readonly args: RouteArguments;
  /** What subscribers of telemetry want to travel with the call: the context of its trace. */
  readonly carrier?: Readonly<Record<string, string>>;
  /** Ms within which a phone has to confirm the message. */
  readonly deliveredWithinMs?: number;
  /** How often a read failed and was retried. */
  readonly failures?: number;
}

/** The progress of a call. In every state with `pauseMs`, no call of the instance is sent for that time. */
export type CallProgress =
  | { readonly state: 'sending' }
  /** The gateway or WhatsApp asked for fewer calls. */
  | { readonly state: 'rate-limited'; readonly pauseMs: number }
  /** The instance is not logged in. */
  | { readonly state: 'not-paired'; readonly pauseMs: number }
  /** The key was refused (401, 403), or the worker has none. */
  | { readonly state: 'not-allowed'; readonly pauseMs: number }
  /** Nothing was sent: no connection to the gateway, or the gateway has none to WhatsApp. */
  | { readonly state: 'not-sent'; readonly pauseMs: number }
  /** A read failed, and is retried after `waitMs`. */
  | { readonly state: 'again'; readonly waitMs: number };
