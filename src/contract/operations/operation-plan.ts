import type { KeyKind } from '../../limiter/key-kind.ts';
import { ContractError } from '../contract-error.ts';
import {
  keyKindOf,
  operationsOf,
  type OpenApi,
  type Operation,
  type Parameter,
  type PlacedOperation,
} from '../openapi.ts';
import { idAndFileFields, type IdAndFileFields } from './id-and-file-fields.ts';
import { functionName, isWord, methodName, resourceName } from './method-names.ts';
import { bodyOf, pathParameters, queryOf, type RequestArguments } from './request-arguments.ts';
import { successType, type SuccessType } from './success-type.ts';
import { TakenNames, type NamedOperation, type ResourceMethod } from './taken-names.ts';
import { isTakenByModule, operationTypeName, typeNameOf } from './type-names.ts';
import {
  describeUnserved,
  refuse,
  refuseUnknownKeys,
  refuseUnservedKeys,
  refuseUnservedParameter,
  type UnservedOperation,
} from './unserved.ts';

/** One operation, as all generated files need it. */
export interface OperationPlan extends RequestArguments, SuccessType {
  /** The contract's operation id. */
  readonly id: string;
  /** The name of its function and its route: the id, unless that cannot be a name. */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly key: KeyKind;
  /** Which fields of the request hold ids, phone numbers and files. */
  readonly fields: IdAndFileFields;
  /** The resources that offer the operation, with the name of its method there. */
  readonly resources: readonly ResourceMethod[];
}

/** The operations of a contract: those that the client can call, and the others. */
export interface Plans {
  readonly plans: readonly OperationPlan[];
  readonly unserved: readonly UnservedOperation[];
}

export const planServed = (document: OpenApi): Plans => {
  refuseUnknownKeys(document);
  const operations = operationsOf(document);
  const types = typeNames(document, operations);
  const refused = new Map<PlacedOperation, string>();
  const orRefuse = <T>(placed: PlacedOperation, plan: () => T): T[] => {
    try {
      return [plan()];
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      refused.set(placed, error.message);
      return [];
    }
  };
  const planned = operations.flatMap((placed) =>
    orRefuse(placed, () => ({ placed, ...planOperation(document, placed, types) })),
  );
  // An operation that is refused takes no name.
  const names = new TakenNames(planned);
  const plans = planned.flatMap(({ placed, methods, ...plan }) =>
    orRefuse(placed, () => ({ ...plan, resources: names.take(plan.id, plan.name, methods) })),
  );
  const unserved = operations.flatMap((placed): UnservedOperation[] => {
    const { id, method, path } = placed;
    const reason = refused.get(placed);
    return reason === undefined ? [] : [{ id, method, path, reason }];
  });
  return { plans, unserved };
};

/** @throws {ContractError} if the contract has an operation that the client cannot call. */
export const planOperations = (document: OpenApi): readonly OperationPlan[] => {
  const { plans, unserved } = planServed(document);
  if (unserved.length === 0) return plans;
  throw new ContractError(
    [
      ...describeUnserved(unserved),
      `--lenient generates a client without ${unserved.length === 1 ? 'this operation' : 'these operations'}.`,
    ].join('\n'),
  );
};

const planOperation = (
  document: OpenApi,
  { id, method, path, operation, parameters }: PlacedOperation,
  types: ReadonlySet<string>,
): Omit<OperationPlan, 'resources'> & NamedOperation => {
  const name = functionName(id, (word) => isTakenByModule(word) || types.has(word));
  if (method === 'trace') refuse('fetch cannot send TRACE.');
  refuseUnservedKeys(document, operation);
  for (const parameter of parameters) refuseUnservedParameter(document, parameter);
  const body = bodyOf(document, id, operation);
  const request = { name, operation, parameters, bodySchema: body.bodySchema };
  return {
    id,
    name,
    method: method.toUpperCase(),
    path,
    operation,
    parameters,
    key: keyKindOf(document, operation),
    params: pathParameters(document, path, parameters),
    ...body,
    query: queryOf(parameters, id),
    fields: idAndFileFields(document, request),
    ...successType(document, id, operation, parameters),
    methods: resourceMethods(id, operation),
  };
};

/** The names of the generated types: a module may import them beside its functions. */
const typeNames = (
  { components }: OpenApi,
  operations: readonly PlacedOperation[],
): ReadonlySet<string> =>
  new Set([
    ...Object.keys(components?.schemas ?? {}).flatMap((name) =>
      [name, typeNameOf(name) ?? []].flat(),
    ),
    ...operations.flatMap(({ id }) =>
      (['Operation', 'Query'] as const).flatMap((ending) => operationTypeName(id, ending) ?? []),
    ),
  ]);

const resourceMethods = (id: string, operation: Operation): ResourceMethod[] => {
  const { tags = [], 'x-method-names': givenNames = {} } = operation;
  if (tags.length === 0)
    refuse('it has no tag, so no resource can offer it. An overlay can add one.');
  return [...new Set(tags)].map((tag) => {
    const resource = resourceName(tag);
    const given = Object.hasOwn(givenNames, resource) ? givenNames[resource] : undefined;
    if (given !== undefined && !isWord(given))
      refuse(`its x-method-names has "${given}", which cannot be the name of a method.`);
    return { tag, resource, method: given ?? methodName(id, tag), isGiven: given !== undefined };
  });
};

/** What the generated function returns, as TypeScript. */
export const returnTypeOf = ({ paged, result }: OperationPlan): string =>
  `${paged ? 'PagePromise' : 'ResponsePromise'}<${result}>`;
