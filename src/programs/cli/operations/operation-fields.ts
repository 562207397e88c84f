import {
  operationsOf,
  partsOf,
  resolve,
  successOf,
  type OpenApi,
  type PlacedOperation,
  type Reference,
  type Schema,
} from '../../../contract/openapi.ts';
import { isSecretName } from '../../secret-fields.ts';
import { kebabCase } from './kebab-case.ts';

/** A field of an operation's body or query that has an option. */
export interface OperationField {
  /** The contract's name. */
  readonly name: string;
  readonly place: 'body' | 'query';
  /** The option without its dashes. */
  readonly flag: string;
  /** `file` is base64 in the contract, and the path of a file here. */
  readonly kind: 'text' | 'number' | 'integer' | 'boolean' | 'file';
  readonly isList: boolean;
  readonly choices: readonly string[];
  readonly required: boolean;
  readonly description: string;
  /** The placeholder of its value in the help: `id`, `url`, `text`. */
  readonly value: string;
  readonly isId: boolean;
}

/** What a command needs to know of the request of an operation. */
export interface OperationInput {
  readonly pathParameters: readonly { readonly name: string; readonly description: string }[];
  readonly fields: readonly OperationField[];
  readonly hasBody: boolean;
  /** Required fields without an option, which `--data` must hold. */
  readonly dataOnly: readonly string[];
  /** Fields of which exactly one must be given. */
  readonly exactlyOne: readonly string[];
  /** The field for the MIME type of the file. */
  readonly mediaType: string | undefined;
  /** Whether the response may hold keys or secrets. */
  readonly answersSecrets: boolean;
}

/** Options of every operation's command. A field with one of these names gets the prefix `field-`. */
const ownFlags = [
  ...['profile', 'base-url', 'instance', 'timeout', 'verbose', 'json', 'fields', 'data', 'all'],
  ...['output', 'yes', 'show-secrets', 'help', 'api-key', 'key'],
];

/** The contract's operations by their ids. */
export const operationsById = (document: OpenApi): ReadonlyMap<string, PlacedOperation> =>
  new Map(operationsOf(document).map((placed) => [placed.id, placed]));

export const operationInput = (
  document: OpenApi,
  { path, operation, parameters }: PlacedOperation,
): OperationInput => {
  const body = operation.requestBody && resolve(document, operation.requestBody);
  const schema = body?.content['application/json']?.schema;
  const parts = schema === undefined ? [] : partsOf(document, schema);
  const required = new Set(parts.flatMap((part) => part.required ?? []));
  const properties = Object.entries(
    Object.assign({}, ...parts.map((part) => part.properties ?? {})) as Record<
      string,
      Schema | Reference
    >, // Object.assign returns any; these are the property records merged
  );
  const inBody = properties.flatMap(([name, value]) =>
    fieldOf(document, { name, place: 'body', value, required: required.has(name) }),
  );
  const inQuery = parameters
    .filter((parameter) => parameter.in === 'query')
    .flatMap(({ name, schema: value = {}, required: isRequired = false, description }) =>
      fieldOf(document, { name, place: 'query', value, required: isRequired, description }),
    );
  const named = new Set(inBody.map(({ name }) => name));
  return {
    pathParameters: [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = '']) => ({
      name,
      description: parameters.find((parameter) => parameter.name === name)?.description ?? '',
    })),
    fields: [...inBody, ...inQuery],
    hasBody: body !== undefined,
    dataOnly: [...required].filter((name) => !named.has(name)),
    exactlyOne: parts.flatMap((part) => part['x-exactly-one-of'] ?? []),
    mediaType: properties.find(
      ([, value]) => resolve(document, value)['x-field'] === 'media-type',
    )?.[0],
    answersSecrets: Object.values(successOf(document, operation)?.response.content ?? {}).some(
      (media) => media.schema !== undefined && holdsSecrets(document, media.schema),
    ),
  };
};

const fieldOf = (
  document: OpenApi,
  field: {
    readonly name: string;
    readonly place: 'body' | 'query';
    readonly value: Schema | Reference;
    readonly required: boolean;
    readonly description?: string | undefined;
  },
): OperationField[] => {
  const { name, place, required } = field;
  const schema = resolve(document, field.value);
  const isList = typeOf(schema) === 'array';
  const item = isList ? resolve(document, schema.items ?? {}) : schema;
  const kind = kindOf(item);
  // Other users of the machine can read the command line, so secrets go into --data. So do objects.
  if (kind === undefined || isSecretName(name)) return [];
  const flag = kind === 'file' ? `${kebabCase(name)}-file` : kebabCase(name);
  return [
    {
      name,
      place,
      flag: ownFlags.includes(flag) ? `field-${flag}` : flag,
      kind,
      isList,
      choices: (item.enum ?? []).flatMap((value) =>
        typeof value === 'string' || typeof value === 'number' ? [String(value)] : [],
      ),
      required,
      description: field.description ?? schema.description ?? '',
      value: valueName(item, kind),
      isId: item.format === 'jid' || item.format === 'phone',
    },
  ];
};

const valueName = (schema: Schema, kind: OperationField['kind']): string => {
  if (kind === 'file') return 'path';
  if (kind === 'number' || kind === 'integer') return 'number';
  switch (schema.format) {
    case 'jid':
      return 'id';
    case 'phone':
      return 'phone';
    case 'uri':
      return 'url';
    case 'date-time':
      return 'time';
    default:
      if (schema.enum !== undefined) return 'choice';
      return schema['x-id'] === undefined || schema['x-id'] === 'none' ? 'text' : 'id';
  }
};

const typeOf = ({ type }: Schema): string | undefined =>
  [type].flat().find((name) => name !== 'null');

const kindOf = (schema: Schema): OperationField['kind'] | undefined => {
  if (schema.format === 'byte') return 'file';
  switch (typeOf(schema)) {
    case 'string':
      return 'text';
    case 'number':
      return 'number';
    case 'integer':
      return 'integer';
    case 'boolean':
      return 'boolean';
    default:
      return undefined;
  }
};

const holdsSecrets = (
  document: OpenApi,
  value: Schema | Reference,
  above: readonly Schema[] = [],
): boolean =>
  partsOf(document, value).some((schema) => {
    if (above.includes(schema)) return false;
    const inner = [...above, schema];
    return (
      Object.entries(schema.properties ?? {}).some(
        ([name, property]) => isSecretName(name) || holdsSecrets(document, property, inner),
      ) ||
      (schema.items !== undefined && holdsSecrets(document, schema.items, inner))
    );
  });
