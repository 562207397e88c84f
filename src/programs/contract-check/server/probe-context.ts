import type { OpenApi } from '../../../contract/openapi.ts';
import type { KeyKind } from '../../../limiter/key-kind.ts';
import type { KnownIds } from './known-ids.ts';
import type { Profile } from './profiles.ts';

/** The caller's keys, by the kind that an operation takes. */
export type ProbeKeys = Readonly<Partial<Record<Exclude<KeyKind, 'none'>, string>>>;

/** What the probe knows about the server, and what it may do to it. */
export interface ProbeContext {
  readonly document: OpenApi;
  readonly profile: Profile;
  readonly keys: ProbeKeys;
  readonly instanceId: string | undefined;
  /** Whether a phone is paired. If that is unknown (undefined), the probe is as careful as if one were. */
  readonly paired: boolean | undefined;
  /** The kinds of key that the server was seen not to check. */
  readonly open: ReadonlySet<KeyKind>;
  /** Ids found in earlier responses. */
  readonly knownIds: KnownIds;
  /** Whether calls that change state are allowed. */
  readonly allowWrites: boolean;
  /** The phone number, in digits, that messages may be sent to. */
  readonly sendTo: string | undefined;
}
