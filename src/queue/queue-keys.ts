import type { CallName } from './send-queue-options.ts';

/** BullMQ joins the parts of a name with colons, and reserves ids that are only digits. */
const escaped = (text: string): string => encodeURIComponent(text);

/** The BullMQ queue of an instance. On a gateway with a single instance, the id may be empty. */
export const queueName = (instanceId: string): string => `instance-${escaped(instanceId)}`;

export const jobIdOf = (id: string): string => `send-${escaped(id)}`;

/** Where BullMQ keeps the pause of an instance, or how many calls were sent in the current interval of the pace. */
export const limiterKey = (prefix: string, instanceId: string): string =>
  `${prefix}:${queueName(instanceId)}:limiter`;

/** The inverse of {@link jobIdOf}. */
export const idOf = (jobId: string): string => decodeURIComponent(jobId.slice('send-'.length));

/** The set of instances for which calls were queued. */
export const instancesKey = (prefix: string): string => `${prefix}:instances`;

/** The hash of calls with an unknown outcome. */
export const unknownKey = (prefix: string): string => `${prefix}:unknown`;

/** The hash of sent calls whose messages got no receipt in time. */
export const undeliveredKey = (prefix: string): string => `${prefix}:undelivered`;

/** The sent calls whose messages have to be confirmed, by the time until which. */
export const expectedKey = (prefix: string): string => `${prefix}:expected`;

/** The field of a call in these hashes. */
export const fieldOf = ({ id, instanceId }: CallName): string => JSON.stringify([instanceId, id]);

/** The claim on one queued call. Names of BullMQ's queues begin with `instance-`, so the keys cannot collide. */
export const claimKey = (prefix: string, callKey: string): string => `${prefix}:claim:${callKey}`;

export const defaultPrefix = 'wsapi:queue';
