import type { KeyKind } from '../limiter/key-kind.ts';
import { stepsOf, targetOf } from './json-pointer.ts';

/** The parts of an OpenAPI document (3.0 and 3.1) that this project reads, with its own extensions (`x-…`). */

export const methods = [
  'get',
  'put',
  'post',
  'patch',
  'delete',
  'head',
  'options',
  'trace',
] as const;
export type Method = (typeof methods)[number];

export interface Reference {
  $ref: string;
}

export interface Schema {
  type?: string | string[];
  format?: string;
  nullable?: boolean;
  description?: string;
  enum?: unknown[];
  default?: unknown;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  required?: string[];
  properties?: Record<string, Schema | Reference>;
  items?: Schema | Reference;
  additionalProperties?: boolean | Schema | Reference;
  allOf?: (Schema | Reference)[];
  oneOf?: (Schema | Reference)[];
  anyOf?: (Schema | Reference)[];
  example?: unknown;
  /** On a string that is an id but not a JID: what it identifies. `none` if it only sounds like an id. */
  'x-id'?: string;
  /** With `format: jid`: the kinds of JID that are allowed. */
  'x-jid-kinds'?: string[];
  /** With `format: phone`: the spelling that the gateway accepts, `digits` (the default) or `plus`. */
  'x-phone-spelling'?: string;
  /** With `format: jid`: the recipient of a message, looked up if the client's options ask for it. */
  'x-recipient'?: boolean;
  /** What a string is, besides its format: `media-type`, `vcard`, `contact-name`, `file-name`, `event-type`. */
  'x-field'?: string;
  /** Properties of which exactly one must be given. */
  'x-exactly-one-of'?: string[];
  /** Properties of which at least one must be given. */
  'x-at-least-one-of'?: string[];
  /** On the JSON of a response that is no component: the name of its type. */
  'x-type-name'?: string;
  /** Properties that the client requires, though the gateway does not: leaving one out does harm. */
  'x-required-in-types'?: string[];
  /** With `format: jid` or `enum`, in responses and events: the gateway may send an empty string instead. */
  'x-may-be-empty'?: boolean;
  /** With `enum`: the gateway may send other values too. */
  'x-open-enum'?: boolean;
  /** With `enum`: for each value, the sibling fields that are present with it and with no other value. */
  'x-decides'?: Record<string, string[]>;
  /** With `x-decides`: a boolean field beside it. Where it is true, nothing is decided. */
  'x-decides-unless'?: string;
  /** On a field that `x-decides` names: it may still be missing. */
  'x-may-be-missing'?: boolean;
  /** With `format: jid`, in responses and events: the gateway may write the server alone, `s.whatsapp.net`. */
  'x-may-be-server'?: boolean;
  /** No value fits. Only the generator sets this, in its own copy. */
  'x-never'?: boolean;
  /** A file that brings its name. Only the generator sets this, in its own copy. */
  'x-named-file'?: boolean;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  schema?: Schema | Reference;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
  style?: string;
  explode?: boolean;
  /** Instead of a schema: the parameter holds a document of its own. */
  content?: Record<string, MediaType>;
}

export interface MediaType {
  schema?: Schema | Reference;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}

export interface Header {
  required?: boolean;
  schema?: Schema | Reference;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description: string;
  headers?: Record<string, Header | Reference>;
  content?: Record<string, MediaType>;
}

export interface Operation {
  operationId?: string;
  tags?: string[];
  summary?: string;
  description?: string;
  deprecated?: boolean;
  parameters?: (Parameter | Reference)[];
  requestBody?: RequestBody | Reference;
  responses?: Record<string, Response | Reference>;
  security?: Record<string, string[]>[];
  /** Method names by resource, if the operation id does not give a good one: `{ instance: updateSettings }`. */
  'x-method-names'?: Record<string, string>;
  /** Whether it is safe to repeat. By default only GET is. */
  'x-safe'?: boolean;
  /** Whether it cannot be undone, or takes something away from people. */
  'x-destructive'?: boolean;
  /** Whether a second identical request changes nothing more. */
  'x-idempotent'?: boolean;
  /**
   * The gateway sets the type of the file by itself, so none is filled in. With `voice-note` it takes everything for
   * Ogg with Opus, so the file must be that.
   */
  'x-sets-media-type'?: true | 'voice-note';
}

export type PathItem = Partial<Record<Method, Operation>> & {
  /** In 3.1 a path may refer to `components.pathItems`. */
  $ref?: string;
  parameters?: (Parameter | Reference)[];
};

export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
  /** The caller's key that the scheme means: `instance` (the default), `customer` or `admin`. */
  'x-key'?: string;
}

export interface OpenApi {
  openapi: string;
  info: { title: string; version: string };
  servers?: { url: string }[];
  tags?: { name: string; description?: string }[];
  security?: Record<string, string[]>[];
  paths?: Record<string, PathItem>;
  webhooks?: Record<string, PathItem>;
  components?: {
    schemas?: Record<string, Schema | Reference>;
    parameters?: Record<string, Parameter | Reference>;
    responses?: Record<string, Response | Reference>;
    requestBodies?: Record<string, RequestBody | Reference>;
    securitySchemes?: Record<string, SecurityScheme>;
    pathItems?: Record<string, PathItem>;
  };
}

/** Whether an object is a `$ref`. A schema of 3.1 may also be `true` or `false`, which is not one. */
export const isReference = (value: object): value is Reference =>
  typeof value === 'object' && '$ref' in value;

/** An operation or a webhook with its place. For a webhook, `path` is its name in `webhooks`. */
export interface PlacedOperation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly operation: Operation;
  /** Its own, and those that it inherits from the path item. */
  readonly parameters: readonly Parameter[];
}

/** All operations of `paths`, or all webhooks, in the document's order. */
export const operationsOf = (
  document: OpenApi,
  part: 'paths' | 'webhooks' = 'paths',
): PlacedOperation[] =>
  Object.entries(document[part] ?? {}).flatMap(([path, placed]) => {
    const item = resolve(document, placed);
    return methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      return {
        id: operation.operationId ?? `${method} ${path}`,
        method,
        path,
        operation,
        parameters: parametersOf(document, item, operation),
      };
    });
  });

export const operationsAndWebhooks = (document: OpenApi): PlacedOperation[] => [
  ...operationsOf(document, 'paths'),
  ...operationsOf(document, 'webhooks'),
];

/** An operation's parameter overrides that of the path item with the same name and place. */
const parametersOf = (document: OpenApi, item: PathItem, operation: Operation): Parameter[] => {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve(document, parameter),
  );
  return [
    ...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values(),
  ];
};

/** Follows a `$ref` within the document. A value that is not a reference is returned unchanged. */
export const resolve = <T extends object>(document: OpenApi, value: T | Reference): T => {
  let current: T | Reference = value;
  // A longer chain is a circle of references.
  for (let step = 0; step < 32; step += 1) {
    if (!isReference(current)) return current;
    current = lookUp(document, current.$ref) as T | Reference; // safe: a reference points to what may stand in its place
  }
  throw new Error(`The references at ${JSON.stringify(value)} form a circle.`);
};

const lookUp = (document: OpenApi, reference: string): unknown => {
  const found = valueAt(document, targetOf(reference));
  if (found === undefined) throw new Error(`${reference} points to nothing.`);
  return found;
};

/** The value at a JSON pointer (`#/components/schemas/Error`), or undefined. A `$ref` becomes one by `targetOf`. */
export const valueAt = (document: OpenApi, pointer: string): unknown =>
  stepsOf(pointer).reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? (node as Record<string, unknown>)[key]
        : undefined,
    document,
  );

/** The last part of `#/components/<part>/<name>`; undefined for any other reference. */
export const componentName = (reference: string, part: string): string | undefined => {
  const start = `#/components/${part}/`;
  const name = reference.startsWith(start) ? reference.slice(start.length) : '';
  return name === '' || name.includes('/') ? undefined : name;
};

/**
 * The key that an operation needs, by its security scheme. The overlay marks the schemes of customers and admins
 * with `x-key`; any other scheme is the instance's, whatever the edition calls it.
 */
export const keyKindOf = (document: OpenApi, operation: Operation): KeyKind => {
  const choices = securityOf(document, operation).filter((names) => names.length > 0);
  const [scheme] = choices.find((names) => isServed(document, names)) ?? choices[0] ?? [];
  if (scheme === undefined) return 'none';
  const key = document.components?.securitySchemes?.[scheme]?.['x-key'];
  return key === 'customer' || key === 'admin' ? key : 'instance';
};

/** The security schemes that an operation accepts: all names of any one of the lists. */
export const securityOf = (
  document: OpenApi,
  { security = document.security ?? [] }: Operation,
): string[][] => security.map((requirement) => Object.keys(requirement));

/** Whether the client can serve these security schemes together: they must be keys in the header X-Api-Key. */
export const isServed = (document: OpenApi, schemes: readonly string[]): boolean =>
  schemes.every((name) => {
    const scheme = document.components?.securitySchemes?.[name];
    return (
      scheme?.type === 'apiKey' &&
      scheme.in === 'header' &&
      scheme.name?.toLowerCase() === 'x-api-key'
    );
  });

/** A schema and all parts of its `allOf`, with references followed. */
export const partsOf = (document: OpenApi, value: Schema | Reference): Schema[] => {
  const schema = resolve(document, value);
  return [schema, ...(schema.allOf ?? []).flatMap((part) => partsOf(document, part))];
};

/** Whether a schema allows null, as 3.0 or as 3.1 says it. */
export const isNullable = ({ nullable, type }: Schema): boolean =>
  nullable === true || (Array.isArray(type) && type.includes('null'));

/** A response that means success. */
export interface Success {
  /** The code as the contract writes it: `200`, `2XX`, or `default` if there is no other. */
  readonly code: string;
  /** The status that it stands for, or the first of several. */
  readonly status: number;
  readonly response: Response;
}

/** The responses that mean success. `default` is one if there is no other. */
export const successesOf = (document: OpenApi, { responses = {} }: Operation): Success[] => {
  const codes = Object.keys(responses).filter((code) => /^2(?:\d\d|XX)$/i.test(code));
  return (codes.length > 0 ? codes : ['default']).flatMap((code) => {
    const response = responses[code];
    if (response === undefined) return [];
    const status = /^\d+$/.test(code) ? Number(code) : 200;
    return { code, status, response: resolve(document, response) };
  });
};

/** The first of them, or undefined if the operation has none. */
export const successOf = (document: OpenApi, operation: Operation): Success | undefined =>
  successesOf(document, operation)[0];
