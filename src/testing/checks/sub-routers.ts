import type { KeyKind } from '../../limiter/key-kind.ts';
import type { ServedOperation } from '../operation-router.ts';

/**
 * A part of the server that checks each request below its path before it looks for the route: so a path that does not
 * exist there is refused in the same way as one that does.
 */
export interface SubRouter {
  readonly path: string;
  readonly key: KeyKind;
  /** Whether everything below it needs a paired device. */
  readonly needsPairing: boolean;
}

/**
 * The sub-routers of the operations that a gateway serves. Those of an instance begin with the first segment
 * (`/chats`); the admin's is mounted at what all of its paths begin with (`/admin/instances`).
 */
export const subRouters = (operations: readonly ServedOperation[]): readonly SubRouter[] => {
  const admin = operations.filter(({ key }) => key === 'admin').map(({ path }) => path);
  const instance = operations.filter(({ key }) => key === 'instance');
  const firstSegments = new Set(instance.map(({ path }) => `/${path.split('/')[1] ?? ''}`));
  return [
    ...(admin.length === 0
      ? []
      : [{ path: commonPath(admin), key: 'admin' as const, needsPairing: false }]),
    ...[...firstSegments].map((path) => ({
      path,
      key: 'instance' as const,
      needsPairing: instance
        .filter((operation) => isBelow(operation.path, path))
        .every(({ needsPairing }) => needsPairing),
    })),
  ];
};

export const subRouterOf = (routers: readonly SubRouter[], path: string): SubRouter | undefined =>
  routers.find((router) => isBelow(path, router.path));

const isBelow = (path: string, router: string): boolean =>
  path === router || path.startsWith(`${router}/`);

/** The segments that all paths begin with, without parameters. */
const commonPath = (paths: readonly string[]): string => {
  const [first = [], ...others] = paths.map((path) => path.split('/'));
  const end = first.findIndex(
    (segment, index) =>
      segment.startsWith('{') || others.some((segments) => segments[index] !== segment),
  );
  return first.slice(0, end === -1 ? undefined : end).join('/');
};
