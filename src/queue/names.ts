/** BullMQ joins names by colons, and takes digits alone for its own numbers. */
const escaped = (text: string): string => encodeURIComponent(text);

/** The name of an instance's queue. A gateway with a single instance may have no name for it. */
export const queueName = (instanceId: string): string => `instance-${escaped(instanceId)}`;

export const jobIdOf = (id: string): string => `send-${escaped(id)}`;

/** The other way round. */
export const idOf = (jobId: string): string => decodeURIComponent(jobId.slice('send-'.length));

/** Where the queue keeps which instances there are. */
export const instancesKey = (prefix: string): string => `${prefix}:instances`;

/** Where it keeps which sends have an unknown outcome. */
export const unknownKey = (prefix: string): string => `${prefix}:unknown`;

/** What the keys of a queue begin with, unless it is told otherwise. */
export const defaultPrefix = 'wsapi:queue';
