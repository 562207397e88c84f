import type { KeyKind } from '../../src/route.ts';
import { ContractError } from '../contract/contract-error.ts';
import {
  componentName,
  isReference,
  keyKindOf,
  operationsOf,
  resolve,
  successOf,
  type OpenApi,
  type Operation,
  type Parameter,
  type PlacedOperation,
  type Reference,
  type Schema,
} from '../../src/contract/openapi.ts';
import { idTypeNames, idTypeOf } from './id-types.ts';
import { methodName, resourceName } from './method-names.ts';

/** A parameter of a generated function. */
export interface Argument {
  readonly name: string;
  /** Its type as TypeScript; the contract's own types have their names from `generated/schema.ts`. */
  readonly type: string;
  readonly required: boolean;
}

/** One operation as every generated file wants to know it. */
export interface OperationPlan {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
  readonly parameters: readonly Parameter[];
  readonly key: KeyKind;
  readonly params: readonly Argument[];
  readonly body: Argument | undefined;
  readonly bodySchema: Schema | Reference | undefined;
  readonly query: Argument | undefined;
  readonly answer: 'json' | 'binary' | 'none';
  /** The type of a success's data, as TypeScript. */
  readonly result: string;
  /** Whether the answer is a page of a list, of which the query says which. */
  readonly paged: boolean;
  /** The resources that offer the operation, with the name of its method there. */
  readonly resources: readonly {
    readonly resource: string;
    readonly tag: string;
    readonly method: string;
  }[];
}

/** @throws {ContractError} where the contract holds an operation that no function can be made of. */
export const planOperations = (document: OpenApi): OperationPlan[] => {
  refuseUnknownKeys(document);
  const plans = operationsOf(document).map((placed) => planOperation(document, placed));
  refuseClashes(plans);
  return plans;
};

const planOperation = (
  document: OpenApi,
  { id, method, path, operation, parameters: all }: PlacedOperation,
): OperationPlan => {
  if (!/^[A-Za-z_$][\w$]*$/.test(id))
    throw new ContractError(
      `The operation id "${id}" (${method} ${path}) cannot be the name of a function.`,
    );
  const parameters = all.map((parameter) => resolve(document, parameter));
  const tags = operation.tags ?? [];
  if (tags.length === 0)
    throw new ContractError(
      `The operation ${id} has no tag, so no resource can offer it; an overlay can add one.`,
    );
  const success = successOf(document, operation);
  if (success === undefined)
    throw new ContractError(`The operation ${id} names no success among its responses.`);
  const { status, response: answer } = success;
  const response = `operations['${id}']['responses'][${status}]`;
  const content = Object.entries(answer.content ?? {});
  const json = content.find(([type]) => type.includes('json'));
  return {
    id,
    method: method.toUpperCase(),
    path,
    operation,
    parameters,
    key: keyKindOf(document, operation),
    params: pathParameters(path, parameters, id),
    ...bodyOf(document, id, operation),
    query: queryOf(parameters, id),
    paged: isPaged(document, parameters, json?.[1].schema),
    answer: json ? 'json' : content.length > 0 ? 'binary' : 'none',
    result: json
      ? jsonType(json[1].schema, `${response}['content']['${json[0]}']`)
      : content.length > 0
        ? 'Download'
        : 'void',
    resources: tags.map((tag) => ({
      tag,
      resource: resourceName(tag),
      method: operation['x-method-names']?.[resourceName(tag)] ?? methodName(id, tag),
    })),
  };
};

/** The type of a JSON value: the component's own name where there is one, for it is a public type. */
const jsonType = (schema: Schema | Reference | undefined, otherwise: string): string => {
  if (schema === undefined) return 'unknown';
  if (isReference(schema)) {
    const name = componentName(schema.$ref, 'schemas');
    return name === undefined ? otherwise : schemaType(name);
  }
  if (schema.type === 'array' && schema.items && isReference(schema.items)) {
    const name = componentName(schema.items.$ref, 'schemas');
    if (name !== undefined) return `${schemaType(name)}[]`;
  }
  return schema.type === 'string' && schema.format === undefined && schema.enum === undefined
    ? 'string'
    : otherwise;
};

/** The pages of the cloud edition: `pageNumber` in the query, and `items` with their `totalCount` in the answer. */
const isPaged = (
  document: OpenApi,
  parameters: readonly Parameter[],
  schema: Schema | Reference | undefined,
): boolean => {
  const { properties = {} } = schema === undefined ? {} : resolve(document, schema);
  const asked = parameters.some(
    (parameter) => parameter.in === 'query' && parameter.name === 'pageNumber',
  );
  return asked && 'items' in properties && 'totalCount' in properties;
};

/** What the generated function returns, as TypeScript. */
export const returnTypeOf = ({ paged, result }: OperationPlan): string =>
  `${paged ? 'PagePromise' : 'ResponsePromise'}<${result}>`;

/** Names that a generated module has already; a component of such a name is written out. */
const takenTypeNames = new Set([
  'Client',
  'RequestOptions',
  'ResponsePromise',
  'PagePromise',
  'Download',
  'Promise',
  'NonNullable',
  'Route',
  ...idTypeNames,
]);

const schemaType = (name: string): string =>
  takenTypeNames.has(name) || !/^[A-Za-z_$][\w$]*$/.test(name)
    ? `components['schemas'][${JSON.stringify(name)}]`
    : name;

const refuseUnknownKeys = (document: OpenApi): void => {
  for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {})) {
    const key = scheme['x-key'];
    if (key === undefined || key === 'instance' || key === 'customer' || key === 'admin') continue;
    throw new ContractError(
      `The security scheme ${name} has x-key "${key}"; instance, customer and admin are known.`,
    );
  }
};

const pathParameters = (path: string, parameters: readonly Parameter[], id: string): Argument[] =>
  [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => {
    const parameter = parameters.find(
      (candidate) => candidate.in === 'path' && candidate.name === name,
    );
    if (parameter === undefined)
      throw new ContractError(
        `The path of ${id} has {${name}}, but no such parameter is described.`,
      );
    if (!/^[A-Za-z_$][\w$]*$/.test(name))
      throw new ContractError(
        `The path parameter "${name}" of ${id} cannot be the name of an argument.`,
      );
    return { name, type: argumentType(parameter), required: true };
  });

const argumentType = ({ schema }: Parameter): string => {
  if (schema === undefined || isReference(schema)) return 'string';
  return (
    idTypeOf(schema, 'request') ??
    (schema.type === 'integer' || schema.type === 'number' ? 'number' : 'string')
  );
};

const bodyOf = (
  document: OpenApi,
  id: string,
  { requestBody }: Operation,
): Pick<OperationPlan, 'body' | 'bodySchema'> => {
  if (requestBody === undefined) return { body: undefined, bodySchema: undefined };
  const { content, required = false } = resolve(document, requestBody);
  const media = content['application/json'];
  if (media === undefined)
    throw new ContractError(
      `The body of ${id} is ${Object.keys(content).join(', ')}; only application/json can be generated.`,
    );
  const otherwise = `NonNullable<operations['${id}']['requestBody']>['content']['application/json']`;
  return {
    body: { name: 'body', type: jsonType(media.schema, otherwise), required },
    bodySchema: media.schema,
  };
};

const queryOf = (parameters: readonly Parameter[], id: string): Argument | undefined => {
  const query = parameters.filter((parameter) => parameter.in === 'query');
  if (query.length === 0) return undefined;
  return {
    name: 'query',
    type: `NonNullable<operations['${id}']['parameters']['query']>`,
    required: query.some(({ required }) => required === true),
  };
};

const refuseClashes = (plans: readonly OperationPlan[]): void => {
  const taken = new Map<string, string>();
  for (const { id, resources } of plans) {
    for (const { resource, method } of resources) {
      const name = `${resource}.${method}`;
      const other = taken.get(name);
      if (other !== undefined) {
        throw new ContractError(
          `${other} and ${id} would both be ${name}(). Name one of them in an overlay: x-method-names: { ${resource}: … } at the operation.`,
        );
      }
      taken.set(name, id);
    }
  }
};

/** The arguments of the generated function, in order: path parameters, body, query. Optional ones come last. */
export const argumentsOf = ({ params, body, query }: OperationPlan): Argument[] =>
  [...params, ...(body ? [body] : []), ...(query ? [query] : [])].sort(
    (a, b) => Number(b.required) - Number(a.required),
  );
