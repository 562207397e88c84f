import { InvalidEventError } from '../../errors/invalid-event-error.ts';
import { InvalidSignatureError } from '../../errors/invalid-signature-error.ts';
import type { UnknownEvent, WsapiEvent } from '../event.ts';
import { parseEvent } from '../parse-event.ts';
import type { SignatureVerifier } from '../signature.ts';
import { rebuiltEnvelope } from './rebuilt-envelope.ts';
import type { StreamEntry } from './stream-entry.ts';

/** The event of an entry, with the length of its envelope; or why it is none, in words that hold no values. */
export type CheckedEntry =
  | { readonly event: WsapiEvent | UnknownEvent; readonly bytes: number }
  | { readonly reason: string };

/** @param verifier without one, an entry is taken as it is. */
export const checkedEntry = async (
  entry: StreamEntry,
  verifier: SignatureVerifier | undefined,
): Promise<CheckedEntry> => {
  try {
    const text = rebuiltEnvelope(entry);
    await verifier?.verify(text, entry.fields['signature']);
    return { event: parseEvent(text), bytes: text.length };
  } catch (error) {
    // Their words name fields, and hold no values.
    if (error instanceof InvalidSignatureError || error instanceof InvalidEventError)
      return { reason: error.message };
    throw error;
  }
};
