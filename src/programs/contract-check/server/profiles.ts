import type { KeyKind } from '../../../limiter/key-kind.ts';
import { servesKeyKind, type Edition } from '../../../testing/checks/instance-and-key.ts';

/** Which edition of the gateway is meant, and in which mode it runs. */
export type Profile = Edition;

export const profiles: readonly Profile[] = ['cloud', 'self-hosted-single', 'self-hosted-multi'];

/**
 * Whether an edition is told to have the operations that take this kind of key. `/health`, which takes none, stands in
 * the contract of the self-hosted edition alone, though the cloud may have it too.
 */
export const isServed = (profile: Profile, kind: KeyKind): boolean =>
  kind === 'none' ? profile !== 'cloud' : servesKeyKind(profile, kind);

/** With one instance only, the gateway does not look at `X-Instance-Id`. */
export const readsInstanceHeader = (profile: Profile): boolean => profile !== 'self-hosted-single';

/** What a request says of who is calling. `another` is a valid key that opens other routes. */
export interface Access {
  readonly key: 'valid' | 'none' | 'wrong' | 'another';
  readonly instance: 'valid' | 'none' | 'unknown';
}

/**
 * What the gateway refuses a request with before it looks at anything else in it, in the order of its checks:
 * the header, the instance, the key. Undefined where it lets it in.
 */
export const refusalOf = (
  profile: Profile,
  kind: KeyKind,
  { key, instance }: Access,
): 400 | 404 | 401 | undefined => {
  if (kind === 'none') return undefined;
  if (kind === 'instance' && readsInstanceHeader(profile)) {
    if (instance === 'none') return 400;
    if (instance === 'unknown') return 404;
  }
  return key === 'valid' ? undefined : 401;
};
