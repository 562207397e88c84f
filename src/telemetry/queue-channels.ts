import { diagnosticsChannels, workChannel, type WorkOf } from './work-channel.ts';

/** A call of the queue, from when a worker takes it until it puts it where it belongs. */
export interface JobStart {
  readonly operationId: string;
  /** What `wsapi-client:job:add` put there. */
  readonly carrier: Readonly<Record<string, string>>;
  /** How long it waited, in ms. */
  readonly waitedMs: number;
  /** From 1. */
  readonly attempt: number;
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

export const jobWork = workChannel<JobStart, JobEnd>('job');

const jobAdded = diagnosticsChannels()?.channel('wsapi-client:job:add');

/** What subscribers want to travel with a call of the queue; undefined if there is nothing. */
export const carrierOf = (operationId: string): Readonly<Record<string, string>> | undefined => {
  if (jobAdded?.hasSubscribers !== true) return undefined;
  const carrier: Record<string, string> = {};
  jobAdded.publish({ operationId, carrier } satisfies JobAdded);
  return Object.keys(carrier).length === 0 ? undefined : carrier;
};
