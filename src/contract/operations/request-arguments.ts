import {
  resolve,
  type OpenApi,
  type Operation,
  type Parameter,
  type Reference,
  type Schema,
} from '../openapi.ts';
import { idTypeOf, kindUnion } from './id-types.ts';
import { jsonContent, jsonType } from './json-type.ts';
import { stringLiteral } from './literals.ts';
import { variableName } from './method-names.ts';
import { operationTypeName } from './type-names.ts';
import { refuse } from './unserved.ts';

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

/** What a generated function takes to make its request. */
export interface RequestArguments {
  readonly params: readonly Argument[];
  readonly body: Argument | undefined;
  readonly bodySchema: Schema | Reference | undefined;
  readonly query: Argument | undefined;
}

export const pathParameters = (
  document: OpenApi,
  path: string,
  parameters: readonly Parameter[],
): Argument[] =>
  [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => {
    const parameter =
      parameters.find((candidate) => candidate.in === 'path' && candidate.name === name) ??
      refuse(`its path has {${name}}, but the contract describes no such parameter.`);
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

/** The values of a parameter as a union of literals. */
const enumOf = ({ enum: values = [] }: Schema): string | undefined => {
  const literals = values.flatMap((value) => {
    if (typeof value === 'string') return stringLiteral(value);
    return typeof value === 'number' ? String(value) : [];
  });
  return literals.length === 0 ? undefined : literals.join(' | ');
};

export const bodyOf = (
  document: OpenApi,
  id: string,
  { requestBody }: Operation,
): Pick<RequestArguments, 'body' | 'bodySchema'> => {
  if (requestBody === undefined) return { body: undefined, bodySchema: undefined };
  const { content, required = false } = resolve(document, requestBody);
  const [type, media] =
    jsonContent(content) ??
    refuse(
      `its body is ${Object.keys(content).join(', ') || 'empty'}; the client sends only JSON.`,
    );
  const otherwise = `NonNullable<operations[${stringLiteral(id)}]['requestBody']>['content'][${stringLiteral(type)}]`;
  return {
    body: { name: 'body', variable: 'body', type: jsonType(media.schema, otherwise), required },
    bodySchema: media.schema,
  };
};

export const queryOf = (parameters: readonly Parameter[], id: string): Argument | undefined => {
  const query = parameters.filter((parameter) => parameter.in === 'query');
  if (query.length === 0) return undefined;
  return {
    name: 'query',
    variable: 'query',
    type:
      operationTypeName(id, 'Query') ??
      `NonNullable<operations[${stringLiteral(id)}]['parameters']['query']>`,
    required: query.some(({ required }) => required === true),
  };
};

/** The arguments of the generated function, in the order that the client takes them: path, body, query. */
export const argumentsOf = ({ params, body, query }: RequestArguments): Argument[] => [
  ...params,
  ...(body ? [body] : []),
  ...(query ? [query] : []),
];
