import type { ConsumerSettings } from './consumer-options.ts';
import { deadLetterScript } from './entry-scripts.ts';
import type { StreamEntry } from './stream-entry.ts';

/**
 * An entry with more fields is kept as JSON in the field `entry` of its dead letter. Lua cannot pass more than some
 * 8,000 arguments to a command, and the gateway's entries have six fields.
 */
const maxFields = 1000;

/**
 * Whether an entry lies in the dead letters of a group. A pattern such as `stream:*` may match those of another group:
 * two groups could make letters of each other's letters without end. One that was written back to its stream is an
 * event.
 */
export const isDeadLetter = ({ stream, fields }: StreamEntry): boolean =>
  ['stream', 'entryId', 'reason'].every((name) => name in fields) && fields['stream'] !== stream;

/**
 * Moves an entry to the stream of dead letters.
 *
 * @param reason must not contain an error's message: that may hold what somebody wrote.
 */
export const writeDeadLetter = async (
  { client, group, deadLetters, logger }: ConsumerSettings,
  { stream, id, fields }: StreamEntry,
  attempts: number,
  reason: string,
): Promise<void> => {
  const content =
    Object.keys(fields).length > maxFields ? { entry: JSON.stringify(fields) } : fields;
  const letter = { ...content, stream, entryId: id, group, attempts: String(attempts), reason };
  const flat = Object.entries(letter).flat();
  const isWritten = client.nodes
    ? await writeInCluster({ client, group, deadLetters }, stream, id, flat)
    : (await deadLetterScript.run(client, [stream, deadLetters], [group, id, ...flat])) === 1;
  // Otherwise another consumer has finished the entry.
  if (isWritten) logger?.error('an event became a dead letter', { reason, attempts, entryId: id });
};

/**
 * In a cluster the two streams may lie on two servers, where no script can use both. A consumer that dies between the
 * steps leaves a second letter, but none is lost.
 */
const writeInCluster = async (
  { client, group, deadLetters }: Pick<ConsumerSettings, 'client' | 'group' | 'deadLetters'>,
  stream: string,
  id: string,
  letter: readonly string[],
): Promise<boolean> => {
  const pending = await client.sendCommand(['XPENDING', stream, group, id, id, '1']);
  if (!Array.isArray(pending) || pending.length === 0) return false;
  await client.sendCommand(['XADD', deadLetters, '*', ...letter]);
  await client.sendCommand(['XACK', stream, group, id]);
  return true;
};
