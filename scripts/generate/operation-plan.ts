import type { KeyKind } from '../../src/route.ts';
import { ContractError } from '../contract/contract-error.ts';
import {
  componentName,
  isNullable,
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
import { idTypeModules, idTypeOf, kindUnion } from './id-types.ts';
import { isIdentifier, methodName, resourceName, variableName } from './method-names.ts';

/** A parameter of a generated function. */
export interface Argument {
  /** Its name in the contract. */
  readonly name: string;
  /** Its name in the function; the contract's own, unless that is taken. */
  readonly variable: string;
  /** Its type as TypeScript; the contract's own types have their names from `generated/schema.ts`. */
  readonly type: string;
  /** The name of the type parameter that `type` speaks of, for a literal id is checked as it is written. */
  readonly typeParameter?: string;
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
  { id, method, path, operation, parameters }: PlacedOperation,
): OperationPlan => {
  const refuse = (problem: string): never => {
    throw new ContractError(`${id} (${method.toUpperCase()} ${path}): ${problem}`);
  };
  // The generated modules have an `ids` and a `routes` of their own.
  if (!isIdentifier(id) || id === 'ids' || id === 'routes')
    refuse('the operation id cannot be the name of a function.');
  if (method === 'trace') refuse('TRACE cannot be sent by fetch.');
  const tags = operation.tags ?? [];
  if (tags.length === 0)
    refuse('it has no tag, so no resource can offer it; an overlay can add one.');
  const { status, response: answer } =
    successOf(document, operation) ?? refuse('it names no success among its responses.');
  const response = `operations['${id}']['responses'][${status}]`;
  const content = Object.entries(answer.content ?? {});
  const json = content.find(([type]) => isJson(type));
  for (const parameter of parameters) refuseUnserved(parameter, refuse);
  return {
    id,
    method: method.toUpperCase(),
    path,
    operation,
    parameters,
    key: keyKindOf(document, operation),
    params: pathParameters(document, path, parameters, refuse),
    ...bodyOf(document, id, operation, refuse),
    query: queryOf(parameters, id),
    paged: isPaged(document, parameters, json?.[1].schema),
    answer: json ? 'json' : content.length > 0 ? 'binary' : 'none',
    result: json
      ? jsonType(json[1].schema, `${response}['content']['${json[0]}']`)
      : content.length > 0
        ? 'Download'
        : 'void',
    resources: tags.map((tag) => {
      const resource = resourceName(tag);
      return {
        tag,
        resource,
        method: operation['x-method-names']?.[resource] ?? methodName(id, tag),
      };
    }),
  };
};

type Refuse = (problem: string) => never;

const isJson = (type: string): boolean => /^application\/(?:[\w.+-]+\+)?json\b/.test(type);

/** What the client would leave out without a word. */
const refuseUnserved = (
  { name, in: place, required, style, explode }: Parameter,
  refuse: Refuse,
): void => {
  if (required === true && (place === 'header' || place === 'cookie')) {
    refuse(
      `it needs the ${place} "${name}", which the client does not send; an overlay can remove it.`,
    );
  }
  const other = place === 'query' && ((style ?? 'form') !== 'form' || explode === false);
  if (other) refuse(`the query "${name}" is written in a style that the client does not know.`);
};

/** The type of a JSON value: the component's own name where there is one, for it is a public type. */
const jsonType = (schema: Schema | Reference | undefined, otherwise: string): string => {
  if (schema === undefined) return 'unknown';
  if (isReference(schema)) {
    const name = componentName(schema.$ref, 'schemas');
    return name === undefined ? otherwise : schemaType(name);
  }
  if (isNullable(schema)) return otherwise;
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

/**
 * Names that a generated module has already, or that would hide one of JavaScript's own; a component of such a
 * name is written out, and gets no alias in `schema.ts`.
 */
const takenTypeNames = new Set([
  ...['Client', 'RequestOptions', 'ResponsePromise', 'PagePromise', 'Download', 'Route', 'Fields'],
  ...['paths', 'webhooks', 'components', 'operations', '$defs'],
  ...['Promise', 'NonNullable', 'Record', 'Blob', 'Array', 'Partial', 'Omit', 'Pick'],
  ...Object.values(idTypeModules).flat(),
]);

/** Whether a component can have its own name as a type. */
export const hasOwnTypeName = (name: string): boolean =>
  isIdentifier(name) && !takenTypeNames.has(name);

const schemaType = (name: string): string =>
  hasOwnTypeName(name) ? name : `components['schemas'][${JSON.stringify(name)}]`;

/** A scheme that the client cannot serve would leave every call unauthorised. */
const refuseUnknownKeys = (document: OpenApi): void => {
  for (const [name, scheme] of Object.entries(document.components?.securitySchemes ?? {})) {
    const { type, in: place, name: header, 'x-key': key } = scheme;
    if (type !== 'apiKey' || place !== 'header' || header?.toLowerCase() !== 'x-api-key') {
      throw new ContractError(
        `The security scheme ${name} is no apiKey in the header X-Api-Key, which is what the client sends.`,
      );
    }
    if (key !== undefined && !['instance', 'customer', 'admin'].includes(key)) {
      throw new ContractError(
        `The security scheme ${name} has x-key "${key}"; instance, customer and admin are known.`,
      );
    }
  }
};

const pathParameters = (
  document: OpenApi,
  path: string,
  parameters: readonly Parameter[],
  refuse: Refuse,
): Argument[] =>
  [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => {
    const parameter =
      parameters.find((candidate) => candidate.in === 'path' && candidate.name === name) ??
      refuse(`its path has {${name}}, but no such parameter is described.`);
    const variable = variableName(name);
    const typeParameter = `T${variable.charAt(0).toUpperCase()}${variable.slice(1)}`;
    return { name, variable, ...argumentType(document, parameter, typeParameter), required: true };
  });

const argumentType = (
  document: OpenApi,
  { schema }: Parameter,
  typeParameter: string,
): Pick<Argument, 'type' | 'typeParameter'> => {
  if (schema === undefined) return { type: 'string' };
  const resolved = resolve(document, schema);
  if (resolved.format === 'jid')
    return { type: `JidArgument<${typeParameter}, ${kindUnion(resolved)}>`, typeParameter };
  const type =
    idTypeOf(resolved, 'request') ??
    (resolved.type === 'integer' || resolved.type === 'number' ? 'number' : 'string');
  return { type };
};

const bodyOf = (
  document: OpenApi,
  id: string,
  { requestBody }: Operation,
  refuse: Refuse,
): Pick<OperationPlan, 'body' | 'bodySchema'> => {
  if (requestBody === undefined) return { body: undefined, bodySchema: undefined };
  const { content, required = false } = resolve(document, requestBody);
  const [type, media] =
    Object.entries(content).find(([name]) => isJson(name)) ??
    refuse(`its body is ${Object.keys(content).join(', ')}; only JSON can be generated.`);
  const otherwise = `NonNullable<operations['${id}']['requestBody']>['content']['${type}']`;
  return {
    body: { name: 'body', variable: 'body', type: jsonType(media.schema, otherwise), required },
    bodySchema: media.schema,
  };
};

const queryOf = (parameters: readonly Parameter[], id: string): Argument | undefined => {
  const query = parameters.filter((parameter) => parameter.in === 'query');
  if (query.length === 0) return undefined;
  return {
    name: 'query',
    variable: 'query',
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

/** The arguments of the generated function, in the order that the client takes them: path, body, query. */
export const argumentsOf = ({ params, body, query }: OperationPlan): Argument[] => [
  ...params,
  ...(body ? [body] : []),
  ...(query ? [query] : []),
];
