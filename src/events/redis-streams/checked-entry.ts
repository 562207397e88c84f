import { InvalidEventError } from '../../errors/invalid-event-error.ts';
import { InvalidSignatureError } from '../../errors/invalid-signature-error.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';
import type { EventValidation } from '../event-validation.ts';
import { parseEvent } from '../parse-event.ts';
import type { SignatureVerifier } from '../signature.ts';
import { rebuiltEnvelope } from './rebuilt-envelope.ts';
import type { StreamEntry } from './stream-entry.ts';

/** The event of an entry and the size of its envelope, or why it is not an event. The reason holds no values. */
export type CheckedEntry =
  | { readonly event: WsapiEvent | UnknownEvent; readonly bytes: number }
  | { readonly reason: string };

/**
 * @param verifier undefined to accept entries without a signature.
 * @param validation undefined to check only the envelope.
 */
export const checkedEntry = async (
  entry: StreamEntry,
  verifier: SignatureVerifier | undefined,
  validation?: EventValidation,
): Promise<CheckedEntry> => {
  try {
    const text = rebuiltEnvelope(entry);
    await verifier?.verify(text, entry.fields['signature']);
    const event = parseEvent(text);
    if (validation) {
      await validation.load();
      validation.check(event);
    }
    return { event, bytes: text.length };
  } catch (error) {
    // The messages of these errors name fields and hold no values.
    if (error instanceof InvalidSignatureError || error instanceof InvalidEventError)
      return { reason: error.message };
    throw error;
  }
};
