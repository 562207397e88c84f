import type { KeyKind } from '../../../src/route.ts';
import type { Edition } from '../../../src/testing/access-checks.ts';

/** Which edition of the gateway is meant, and in which mode it runs. */
export type Profile = Edition;

export const profiles: readonly Profile[] = ['cloud', 'self-hosted-single', 'self-hosted-multi'];

/**
 * Whether an edition has the operations that take this kind of key: the account's routes are the cloud's, the
 * admin's are there with many instances only, and `/health`, which takes none, is the self-hosted edition's.
 */
export const isServed = (profile: Profile, kind: KeyKind): boolean => {
  switch (kind) {
    case 'instance':
      return true;
    case 'customer':
      return profile === 'cloud';
    case 'admin':
      return profile === 'self-hosted-multi';
    case 'none':
      return profile !== 'cloud';
  }
};

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
