import type { OpenApi } from '../../../contract/openapi.ts';
import type { KeyKind } from '../../../limiter/key-kind.ts';
import type { KnownIds } from './known-ids.ts';
import type { Profile } from './profiles.ts';

/** The caller's keys, by the kind that an operation takes. Without one, what needs it is not asked. */
export type ProbeKeys = Readonly<Partial<Record<Exclude<KeyKind, 'none'>, string>>>;

/** What is known of the server, and what may be done to it. */
export interface ProbeContext {
  readonly document: OpenApi;
  readonly profile: Profile;
  readonly keys: ProbeKeys;
  readonly instanceId: string | undefined;
  /** Whether a phone is paired and logged in. Undefined where that is not known: then as if it were. */
  readonly paired: boolean | undefined;
  /** The kinds of key that the server was seen not to ask for. */
  readonly open: ReadonlySet<KeyKind>;
  /** What reads have told of ids that there are. */
  readonly knownIds: KnownIds;
  /** Whether calls that change state may be made. */
  readonly allowWrites: boolean;
  /** Who may be sent to: a phone number in digits. */
  readonly sendTo: string | undefined;
}
