import { InvalidEventError } from '../../errors/invalid-event-error.ts';
import type { StreamEntry } from './stream-entry.ts';

const texts = ['eventId', 'instanceId', 'eventType', 'receivedAt'] as const;

/**
 * The envelope of a stream's entry: the very text that the gateway signed. It puts that together just so, with the
 * fields in this order and the payload as it lies in the stream. Written by `JSON.stringify`, it would be another:
 * the gateway writes `<`, `>` and `&` as `\u003c` and so on.
 *
 * What is read is this text, not the fields: it is this that the signature is of.
 *
 * @throws {InvalidEventError} for an entry that lacks a field, or has one that would break out of its quotes.
 */
export const rebuiltEnvelope = ({ fields }: StreamEntry): string => {
  for (const name of [...texts, 'eventData'])
    if (fields[name] === undefined)
      throw new InvalidEventError(`The entry of the stream has no ${name}.`);
  const quoted = texts.map((name) => {
    const value = fields[name] ?? '';
    // Ids, types and times have nothing to be escaped.
    if (/["\\\p{Cc}]/u.test(value))
      throw new InvalidEventError(`The entry's ${name} has a character that cannot be in it.`);
    return `"${name}":"${value}"`;
  });
  return `{${quoted.join(',')},"eventData":${fields['eventData'] ?? ''}}`;
};
