import type { KeyKind } from '../../limiter/key-kind.ts';
import { ContractError } from '../contract-error.ts';
import {
  componentName,
  isNullable,
  isReference,
  isServed,
  keyKindOf,
  operationsOf,
  partsOf,
  resolve,
  securityOf,
  successesOf,
  type Method,
  type OpenApi,
  type Operation,
  type Parameter,
  type PlacedOperation,
  type Reference,
  type Schema,
} from '../openapi.ts';
import { doorFieldsOf } from './door-fields.ts';
import { idTypeOf, kindUnion } from './id-types.ts';
import { functionName, isWord, methodName, resourceName, variableName } from './method-names.ts';
import { isTakenByModule, typeNameOf } from './type-names.ts';

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
  /** The contract's operation id. */
  readonly id: string;
  /** The name of its function and its route: the id, unless that cannot be one. */
  readonly name: string;
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

/** An operation that no function can be made of, and why. */
export interface UnservedOperation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly reason: string;
}

/** The operations of a contract: those that a client can be made of, and the others. */
export interface Plans {
  readonly plans: readonly OperationPlan[];
  readonly unserved: readonly UnservedOperation[];
}

export const planServed = (document: OpenApi): Plans => {
  refuseUnknownKeys(document);
  const plans: OperationPlan[] = [];
  const unserved: UnservedOperation[] = [];
  const names = new TakenNames();
  for (const placed of operationsOf(document)) {
    try {
      const plan = planOperation(document, placed);
      doorFieldsOf(document, plan); // it refuses what no table can say
      names.take(plan);
      plans.push(plan);
    } catch (error) {
      if (!(error instanceof ContractError)) throw error;
      const { id, method, path } = placed;
      unserved.push({ id, method, path, reason: error.message });
    }
  }
  return { plans, unserved };
};

/** @throws {ContractError} where the contract holds an operation that no function can be made of. */
export const planOperations = (document: OpenApi): readonly OperationPlan[] => {
  const { plans, unserved } = planServed(document);
  if (unserved.length === 0) return plans;
  throw new ContractError(
    [
      ...describeUnserved(unserved),
      `--lenient makes a client without ${unserved.length === 1 ? 'this operation' : 'these operations'}.`,
    ].join('\n'),
  );
};

/** The lines that name each operation which is not served, for a person. */
export const describeUnserved = (unserved: readonly UnservedOperation[]): string[] =>
  unserved.map(
    ({ id, method, path, reason }) => `${id} (${method.toUpperCase()} ${path}): ${reason}`,
  );

const refuse = (problem: string): never => {
  throw new ContractError(problem);
};

const planOperation = (
  document: OpenApi,
  { id, method, path, operation, parameters }: PlacedOperation,
): OperationPlan => {
  const components = new Set(Object.keys(document.components?.schemas ?? {}));
  const name = functionName(id, (word) => isTakenByModule(word) || components.has(word));
  if (method === 'trace') refuse('TRACE cannot be sent by fetch.');
  const tags = operation.tags ?? [];
  if (tags.length === 0)
    refuse('it has no tag, so no resource can offer it; an overlay can add one.');
  refuseUnservedKeys(document, operation);
  for (const parameter of parameters) refuseUnserved(document, parameter);
  return {
    id,
    name,
    method: method.toUpperCase(),
    path,
    operation,
    parameters,
    key: keyKindOf(document, operation),
    params: pathParameters(document, path, parameters),
    ...bodyOf(document, id, operation),
    query: queryOf(parameters, id),
    ...answerOf(document, id, operation, parameters),
    resources: [...new Set(tags)].map((tag) => {
      const resource = resourceName(tag);
      const given = operation['x-method-names']?.[resource];
      if (given !== undefined && !isWord(given))
        refuse(`its x-method-names has "${given}", which cannot be the name of a method.`);
      return { tag, resource, method: given ?? methodName(id, tag) };
    }),
  };
};

/** What a success holds: one answer, or the union of those that there may be. */
const answerOf = (
  document: OpenApi,
  id: string,
  operation: Operation,
  parameters: readonly Parameter[],
): Pick<OperationPlan, 'answer' | 'result' | 'paged'> => {
  const answers = successesOf(document, operation).map(({ code, response }) => {
    const content = Object.entries(response.content ?? {});
    const json = content.find(([type]) => isJson(type));
    const place = `operations[${quoted(id)}]['responses'][${/^\d+$/.test(code) ? code : quoted(code)}]`;
    if (json)
      return {
        answer: 'json' as const,
        result: jsonType(json[1].schema, `${place}['content'][${quoted(json[0])}]`),
        schema: json[1].schema,
      };
    return content.length > 0
      ? { answer: 'binary' as const, result: 'Download' }
      : { answer: 'none' as const, result: 'void' };
  });
  const [first = refuse('it names no success among its responses.')] = answers;
  const holding = answers.filter(({ answer }) => answer !== 'none');
  const [{ answer } = first] = holding;
  if (holding.some((other) => other.answer !== answer))
    refuse(
      'a success is a file in one answer and JSON in another, which no client can tell apart.',
    );
  if (answer === 'binary' && holding.length < answers.length)
    refuse('a success is a file in one answer and nothing in another.');
  const results = answers.map(({ result }) =>
    result === 'void' && holding.length > 0 ? 'undefined' : result,
  );
  return {
    answer,
    result: [...new Set(results)].join(' | '),
    paged: answers.length === 1 && isPaged(document, parameters, first.schema),
  };
};

/** A text as a literal of TypeScript, in Prettier's quotes. */
const quoted = (text: string): string =>
  `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;

const isJson = (type: string): boolean => /^application\/(?:[\w.+-]+\+)?json\b/.test(type);

/** What the client would leave out without a word, or write otherwise than the contract says. */
const refuseUnserved = (document: OpenApi, parameter: Parameter): void => {
  const { name, in: place, required, style, explode, schema, content } = parameter;
  if (place === 'header' || place === 'cookie') {
    if (required === true)
      refuse(
        `it needs the ${place} "${name}", which the client does not send; an overlay can remove it.`,
      );
    return;
  }
  const plain =
    place === 'path'
      ? (style ?? 'simple') === 'simple'
      : (style ?? 'form') === 'form' && explode !== false;
  if (!plain) refuse(`the ${place} "${name}" is written in a style that the client does not know.`);
  const types = new Set(schema === undefined ? [] : typesOf(document, schema));
  if (content !== undefined || types.has('object') || (place === 'path' && types.has('array')))
    refuse(`the ${place} "${name}" is not a plain value, and the client cannot write it.`);
};

/** The types that a value may have, by any part of its schema; `object` also where only properties say so. */
const typesOf = (
  document: OpenApi,
  value: Schema | Reference,
  above: readonly Schema[] = [],
): string[] =>
  partsOf(document, value).flatMap((schema) => {
    if (above.includes(schema)) return [];
    const choices = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
    return [
      ...[schema.type ?? (schema.properties ? 'object' : [])].flat(),
      ...choices.flatMap((part) => typesOf(document, part, [...above, schema])),
    ];
  });

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

const schemaType = (component: string): string =>
  typeNameOf(component) ?? `components['schemas'][${quoted(component)}]`;

const keyKinds = ['instance', 'customer', 'admin'];

/** A mark that nobody reads would send another key than is meant. */
const refuseUnknownKeys = (document: OpenApi): void => {
  for (const [name, { 'x-key': key }] of Object.entries(
    document.components?.securitySchemes ?? {},
  )) {
    if (key !== undefined && !keyKinds.includes(key))
      throw new ContractError(
        `The security scheme ${name} has x-key "${key}"; ${keyKinds.join(', ')} are known.`,
      );
  }
};

/** A scheme that the client cannot serve would leave every call unauthorised. */
const refuseUnservedKeys = (document: OpenApi, operation: Operation): void => {
  const choices = securityOf(document, operation);
  if (choices.length === 0 || choices.some((names) => isServed(document, names))) return;
  refuse(
    `its security scheme ${choices.flat().join(', ')} is no apiKey in the header X-Api-Key, which is what the client sends.`,
  );
};

const pathParameters = (
  document: OpenApi,
  path: string,
  parameters: readonly Parameter[],
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
  const isNumber = resolved.type === 'integer' || resolved.type === 'number';
  const type =
    idTypeOf(resolved, 'request') ?? enumOf(resolved) ?? (isNumber ? 'number' : 'string');
  return { type };
};

/** The values that a parameter may have, as a union of literals. */
const enumOf = ({ enum: values = [] }: Schema): string | undefined => {
  const literals = values.flatMap((value) => {
    if (typeof value === 'string') return quoted(value);
    return typeof value === 'number' ? String(value) : [];
  });
  return literals.length === 0 ? undefined : literals.join(' | ');
};

const bodyOf = (
  document: OpenApi,
  id: string,
  { requestBody }: Operation,
): Pick<OperationPlan, 'body' | 'bodySchema'> => {
  if (requestBody === undefined) return { body: undefined, bodySchema: undefined };
  const { content, required = false } = resolve(document, requestBody);
  const [type, media] =
    Object.entries(content).find(([name]) => isJson(name)) ??
    refuse(`its body is ${Object.keys(content).join(', ')}; only JSON can be generated.`);
  const otherwise = `NonNullable<operations[${quoted(id)}]['requestBody']>['content'][${quoted(type)}]`;
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
    type: `NonNullable<operations[${quoted(id)}]['parameters']['query']>`,
    required: query.some(({ required }) => required === true),
  };
};

/** The names that were given so far, for two operations cannot have the same. */
class TakenNames {
  readonly #functions = new Map<string, string>();
  readonly #methods = new Map<string, string>();

  /** @throws {ContractError} where another operation has one of the names. */
  take({ id, name, resources }: OperationPlan): void {
    const other = this.#functions.get(name);
    if (other !== undefined)
      refuse(
        `${other} and ${id} would both be the function ${name}(); an overlay can give one of them another operation id.`,
      );
    const methods = resources.map(({ resource, method }) => ({
      resource,
      name: `${resource}.${method}`,
    }));
    for (const method of methods) {
      const before = this.#methods.get(method.name);
      if (before !== undefined)
        refuse(
          `${before} and ${id} would both be ${method.name}(). Name one of them in an overlay: x-method-names: { ${method.resource}: … } at the operation.`,
        );
    }
    this.#functions.set(name, id);
    for (const method of methods) this.#methods.set(method.name, id);
  }
}

/** The arguments of the generated function, in the order that the client takes them: path, body, query. */
export const argumentsOf = ({ params, body, query }: OperationPlan): Argument[] => [
  ...params,
  ...(body ? [body] : []),
  ...(query ? [query] : []),
];
