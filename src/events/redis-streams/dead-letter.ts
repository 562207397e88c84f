import type { ConsumerSettings } from './consumer-options.ts';
import { deadLetterScript } from './entry-scripts.ts';
import type { StreamEntry } from './stream-entry.ts';

/**
 * An entry with more fields is kept as JSON in the field `entry` of its dead letter. Lua cannot pass more than some 8,000
 * arguments to a command, and the gateway's entries have six fields.
 */
const maxFields = 1000;

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
  const written = await deadLetterScript.run(
    client,
    [stream, deadLetters],
    [group, id, ...Object.entries(letter).flat()],
  );
  // Otherwise another consumer has finished the entry.
  if (written === 1)
    logger?.error('an event became a dead letter', { reason, attempts, entryId: id });
};
