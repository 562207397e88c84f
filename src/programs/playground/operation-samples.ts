import { resourceRoutes } from '../../../generated/resources.ts';
import {
  resolve,
  type MediaType,
  type OpenApi,
  type PlacedOperation,
} from '../../contract/openapi.ts';
import { propertyKey, stringLiteral } from '../../contract/operations/literals.ts';
import { kebabCase } from '../cli/operations/kebab-case.ts';
import { operationInput, type OperationField } from '../cli/operations/operation-fields.ts';

/** A code sample in the form that Scalar reads from `x-codeSamples`. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

interface Call {
  readonly resource: string;
  readonly method: string;
  /** Examples of the path parameters, in order. */
  readonly path: readonly string[];
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly query: Readonly<Record<string, unknown>>;
}

/** The same call with the client and on the command line, with the values of the contract's example. */
export const operationSamples = (document: OpenApi, placed: PlacedOperation): CodeSample[] => {
  const name = namesOf(placed.id);
  if (name === undefined) return [];
  const call: Call = { ...name, ...examplesOf(document, placed) };
  return [
    { lang: 'TypeScript', label: 'TypeScript', source: typeScriptSample(call) },
    {
      lang: 'Shell',
      label: 'Command line',
      source: commandLineSample(call, operationInput(document, placed).fields),
    },
  ];
};

/** The resource and the method of the client for an operation. */
const namesOf = (operationId: string): Pick<Call, 'resource' | 'method'> | undefined => {
  for (const [resource, routes] of Object.entries(resourceRoutes))
    for (const [method, route] of Object.entries(routes))
      if (route.id === operationId) return { resource, method };
  return undefined;
};

const examplesOf = (
  document: OpenApi,
  { operation, parameters }: PlacedOperation,
): Pick<Call, 'path' | 'body' | 'query'> => {
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const required = parameters.filter(
    (parameter) => parameter.in === 'query' && parameter.required === true,
  );
  return {
    path: parameters
      .filter((parameter) => parameter.in === 'path')
      .map(({ name, example }) => (typeof example === 'string' ? example : name)),
    body: body && exampleOf(body.content['application/json'] ?? {}),
    query: Object.fromEntries(required.map(({ name, example }) => [name, example ?? name])),
  };
};

const exampleOf = ({ example, examples }: MediaType): Readonly<Record<string, unknown>> => {
  const value = example ?? Object.values(examples ?? {})[0]?.value;
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}; // safe: an object of JSON
};

const typeScriptSample = ({ resource, method, path, body, query }: Call): string => {
  const args = [
    ...path.map((value) => literal(value)),
    ...(body === undefined ? [] : [literal(body)]),
    ...(Object.keys(query).length === 0 ? [] : [literal(query)]),
  ];
  return [
    "import { WsapiClient } from 'wsapi-client';",
    '',
    '// Reads WSAPI_BASE_URL, WSAPI_API_KEY and WSAPI_INSTANCE_ID.',
    'const wsapi = new WsapiClient();',
    `const result = await wsapi.${resource}.${method}(${args.join(', ')});`,
  ].join('\n');
};

/** A value as a TypeScript literal in the style of prettier. */
const literal = (value: unknown, indent = ''): string => {
  const inner = `${indent}  `;
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, indent)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const lines = Object.entries(value).map(
    ([name, field]) => `${inner}${propertyKey(name)}: ${literal(field, inner)},`,
  );
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n${indent}}`;
};

const commandLineSample = (
  { resource, method, path, body = {}, query }: Call,
  fields: readonly OperationField[],
): string => {
  const given = { ...body, ...query };
  const options = fields.flatMap((field) =>
    field.name in given ? [optionOf(field, given[field.name])] : [],
  );
  // Objects and secrets have no option.
  const rest = Object.entries(body).filter(
    ([name]) => !fields.some((field) => field.name === name),
  );
  if (rest.length > 0) options.push(`--data ${quoted(JSON.stringify(Object.fromEntries(rest)))}`);
  const command = ['wsapi-client', kebabCase(resource), kebabCase(method), ...path.map(quoted)];
  return [command.join(' '), ...options].join(' \\\n  ');
};

const optionOf = ({ flag, kind }: OperationField, value: unknown): string => {
  if (kind === 'boolean') return value === true ? `--${flag}` : `--no-${flag}`;
  if (kind === 'file') return `--${flag} ./file`;
  return `--${flag} ${[value].flat().map(String).map(quoted).join(' ')}`;
};

/** A word for a POSIX shell. */
const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
