import { InvalidEventError } from '../../errors/invalid-event-error.ts';
import type { StreamEntry } from './stream-entry.ts';

const texts = ['eventId', 'instanceId', 'eventType', 'receivedAt'] as const;

/**
 * The envelope of a stream's entry, rebuilt as the text that the gateway signed: the fields in this order, and the
 * payload as it is in the stream. `JSON.stringify` would produce another text, because the gateway writes `<`, `>`
 * and `&` as `\u003c` and so on. The event is parsed from this text and not from the fields, because the text is what
 * was signed.
 *
 * @throws {InvalidEventError} for an entry that lacks a field, or with a field that would break out of its quotes.
 */
export const rebuiltEnvelope = ({ fields }: StreamEntry): string => {
  for (const name of [...texts, 'eventData'])
    if (fields[name] === undefined)
      throw new InvalidEventError(`The entry of the stream has no \`${name}\`.`);
  const quoted = texts.map((name) => {
    const value = fields[name] ?? '';
    // Ids, types and times hold nothing that needs an escape.
    if (/["\\\p{Cc}]/u.test(value))
      throw new InvalidEventError(
        `The entry's \`${name}\` contains a character that is not allowed there.`,
      );
    return `"${name}":"${value}"`;
  });
  return `{${quoted.join(',')},"eventData":${fields['eventData'] ?? ''}}`;
};
