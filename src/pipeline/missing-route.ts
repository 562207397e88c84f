import { meaningOf } from '../errors/gateway-texts.ts';
import type { KeyKind } from '../limiter/key-kind.ts';

const missingRoutes: Readonly<Partial<Record<KeyKind, string>>> = {
  admin:
    'This gateway has no /admin routes: only a self-hosted gateway in multi-instance mode has them. In single mode there is one instance, configured by the environment of the gateway; the cloud edition has /account routes instead.',
  customer:
    'This gateway has no /account routes: only the cloud edition has them. A self-hosted gateway in multi-instance mode has /admin routes instead.',
};

/**
 * What an error means if the gateway does not have the route. In multi mode the gateway first asks for an instance,
 * which the routes of customers and admins do not have.
 *
 * @param key the kind of key of the operation. Each edition and mode has the routes of some kinds only.
 * @returns undefined if the error means something else, or if every edition has routes of this kind.
 */
export const missingRoute = (
  status: number,
  detail: string,
  key: KeyKind | undefined,
): string | undefined => {
  const meaning = meaningOf(status, detail);
  return key !== undefined && (meaning === 'unknown-route' || meaning === 'instance-not-named')
    ? missingRoutes[key]
    : undefined;
};

/**
 * What else a refused key may mean: without a valid key, the response to an unknown route is a 401 as well.
 *
 * @returns undefined if every edition has routes of this kind.
 */
export const maybeMissingRoute = (key: KeyKind | undefined): string | undefined => {
  const route = key === 'admin' ? '/admin' : key === 'customer' ? '/account' : undefined;
  return (
    route &&
    `A self-hosted gateway in single mode has no ${route} routes: it responds with 401 unless the key is the instance's.`
  );
};
