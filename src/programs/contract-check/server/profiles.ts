import type { KeyKind } from '../../../limiter/key-kind.ts';
import { servesKeyKind, type Edition } from '../../../testing/checks/instance-and-key.ts';

/** The edition of the gateway, and the mode that it runs in. */
export type Profile = Edition;

export const profiles: readonly Profile[] = ['cloud', 'self-hosted-single', 'self-hosted-multi'];

/**
 * Whether an edition has the operations that take this kind of key. `/health`, which takes none, is only in the
 * contract of the self-hosted edition, though the cloud may have it too.
 */
export const isServed = (profile: Profile, kind: KeyKind): boolean =>
  kind === 'none' ? profile !== 'cloud' : servesKeyKind(profile, kind);

/** In single mode the gateway ignores `X-Instance-Id`. */
export const readsInstanceHeader = (profile: Profile): boolean => profile !== 'self-hosted-single';

/** The credentials that a request sends. `another` is a valid key of another kind. */
export interface Access {
  readonly key: 'valid' | 'none' | 'wrong' | 'another';
  readonly instance: 'valid' | 'none' | 'unknown';
}

/**
 * The status with which the gateway refuses these credentials. It checks the header first, then the instance, then
 * the key. Undefined if it accepts them.
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

/**
 * The statuses with which the gateway refuses a request without a key to a route that it does not have. In multi mode
 * it asks for the instance before it looks at the route; what the cloud does there is not known.
 */
export const unknownRouteRefusals = (
  profile: Profile,
  sendsInstance: boolean,
): readonly number[] => {
  if (sendsInstance || profile === 'self-hosted-single') return [401];
  return profile === 'cloud' ? [400, 401] : [400];
};
