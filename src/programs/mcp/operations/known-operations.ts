import { contract } from '../../../../generated/contract.ts';
import { resourceRoutes } from '../../../../generated/resources.ts';
import { operationsOf, type Operation, type Parameter } from '../../../contract/openapi.ts';
import { isSafe, type Route } from '../../../pipeline/route.ts';

/** An operation of the contract as agents see it. */
export interface KnownOperation {
  /** As in the client: `groups.create`. */
  readonly name: string;
  /** `groups`, … */
  readonly resource: string;
  readonly route: Route;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  /** Whether it changes nothing. A request for a QR code does: it invalidates the one before. */
  readonly isRead: boolean;
  readonly isDestructive: boolean;
  readonly isIdempotent: boolean;
}

const makeOperations = (): ReadonlyMap<string, KnownOperation> => {
  const placed = new Map(operationsOf(contract).map((one) => [one.id, one]));
  return new Map(
    Object.entries(resourceRoutes).flatMap(([resource, routes]) =>
      Object.entries<Route>(routes).flatMap(([method, route]): [string, KnownOperation][] => {
        const found = placed.get(route.id);
        if (found === undefined) return [];
        const { operation, parameters } = found;
        const name = `${resource}.${method}`;
        const isRead = isSafe(route);
        const known: KnownOperation = {
          ...{ name, resource, route, operation, parameters, isRead },
          isDestructive: operation['x-destructive'] === true,
          isIdempotent: isRead || operation['x-idempotent'] === true,
        };
        return [[name, known]];
      }),
    ),
  );
};

let all: ReadonlyMap<string, KnownOperation> | undefined;

/** The operations of the contract by their names in the client. */
export const knownOperations = (): ReadonlyMap<string, KnownOperation> =>
  (all ??= makeOperations());

/** The resources, which are the toolsets. */
export const resources: readonly string[] = Object.keys(resourceRoutes);
