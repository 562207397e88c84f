import type { FieldPlace } from '../errors/field-error.ts';
import type { LidJid, UserJid } from '../ids/types.ts';

/** What WhatsApp knows of a phone number. `phone` is the number that was asked about, with its plus. */
export type ResolvedNumber =
  | {
      readonly phone: string;
      readonly registered: true;
      /** Where to send to. Its digits may differ from those of the number. */
      readonly jid: UserJid | LidJid;
    }
  | { readonly phone: string; readonly registered: false };

/** The instance to use, and the signal that ends the wait. */
export interface ResolveContext {
  readonly instanceId: string | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Finds the ids under which WhatsApp knows phone numbers. The client provides it; the pipeline only calls it. */
export interface RecipientResolver {
  /** @param phone in digits, with its country code. */
  resolve(phone: string, context: ResolveContext): Promise<ResolvedNumber>;
  /**
   * The id to send to: for a person by number the one that WhatsApp knows, any other as it is.
   *
   * @throws {NotRegisteredError}
   */
  recipient(jid: string, place: FieldPlace, context: ResolveContext): Promise<string>;
}
