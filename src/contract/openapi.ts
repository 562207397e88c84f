import type { KeyKind } from '../route.ts';

/** The parts of an OpenAPI document (3.0 and 3.1) that this project reads, with its own annotations. */

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
  pattern?: string;
  required?: string[];
  properties?: Record<string, Schema | Reference>;
  items?: Schema | Reference;
  additionalProperties?: boolean | Schema | Reference;
  allOf?: (Schema | Reference)[];
  oneOf?: (Schema | Reference)[];
  anyOf?: (Schema | Reference)[];
  example?: unknown;
  /** With `format: jid`: the kinds of WhatsApp id that may stand here. */
  'x-jid-kinds'?: string[];
  /** With `format: phone`: the spelling that the gateway takes, `digits` (the default) or `plus`. */
  'x-phone-spelling'?: string;
  /** With `format: jid`: who gets a message, to be looked up where the client is told to. */
  'x-recipient'?: boolean;
  /** What the client knows of a string beside its format: `media-type`, `vcard`, `contact-name`. */
  'x-field'?: string;
  /** Properties of which exactly one has to be there. */
  'x-exactly-one-of'?: string[];
  /** With `format: jid`, in answers: the gateway may write an empty string instead. */
  'x-may-be-empty'?: boolean;
}

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  description?: string;
  schema?: Schema | Reference;
  example?: unknown;
  style?: string;
  explode?: boolean;
}

export interface MediaType {
  schema?: Schema | Reference;
  example?: unknown;
  examples?: Record<string, { value?: unknown }>;
}

export interface RequestBody {
  required?: boolean;
  content: Record<string, MediaType>;
}

export interface Response {
  description: string;
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
  /** Method names by resource where the operation id does not give a good one: `{ instance: updateSettings }`. */
  'x-method-names'?: Record<string, string>;
  /** Whether repeating it does no harm; where it is not said, that is so for GET. */
  'x-safe'?: boolean;
  /** The gateway sets the type of the file by itself, so none is filled in. */
  'x-sets-media-type'?: boolean;
}

export type PathItem = Partial<Record<Method, Operation>> & {
  parameters?: (Parameter | Reference)[];
};

export interface SecurityScheme {
  type: string;
  in?: string;
  name?: string;
  /** Which of the caller's keys the scheme means: `instance` (the default), `customer` or `admin`. */
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
  };
}

export const isReference = (value: object): value is Reference => '$ref' in value;

/** One operation or webhook with where it stands. `path` is a webhook's name in `webhooks`. */
export interface PlacedOperation {
  readonly id: string;
  readonly method: Method;
  readonly path: string;
  readonly operation: Operation;
  /** Its own, and those of the path item that it does not have by itself. */
  readonly parameters: readonly Parameter[];
}

/** Every operation of `paths`, or every webhook, in the document's order. */
export const operationsOf = (
  document: OpenApi,
  part: 'paths' | 'webhooks' = 'paths',
): PlacedOperation[] =>
  Object.entries(document[part] ?? {}).flatMap(([path, item]) =>
    methods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      return {
        id: operation.operationId ?? `${method} ${path}`,
        method,
        path,
        operation,
        parameters: parametersOf(document, item, operation),
      };
    }),
  );

/** An operation's parameter takes the place of the path item's that has the same name and place. */
const parametersOf = (document: OpenApi, item: PathItem, operation: Operation): Parameter[] => {
  const all = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map((parameter) =>
    resolve(document, parameter),
  );
  return [
    ...new Map(all.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values(),
  ];
};

/** Follows a `$ref` inside the document; what is no reference is returned as it is. */
export const resolve = <T extends object>(document: OpenApi, value: T | Reference): T => {
  let current: T | Reference = value;
  // A chain longer than this is a circle of references that never reaches an object.
  for (let step = 0; step < 32; step += 1) {
    if (!isReference(current)) return current;
    current = lookUp(document, current.$ref) as T | Reference; // what a resolvable reference points to is of the kind of its place
  }
  throw new Error(`The references at ${JSON.stringify(value)} go round in a circle.`);
};

const lookUp = (document: OpenApi, reference: string): unknown => {
  const found = valueAt(document, reference);
  if (found === undefined) throw new Error(`${reference} points to nothing.`);
  return found;
};

/** What stands at a JSON pointer (`#/components/schemas/Error`), or undefined. RFC 6901. */
export const valueAt = (document: OpenApi, pointer: string): unknown =>
  pointer
    .replace(/^#?\//, '')
    .split('/')
    .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (node, key) =>
        typeof node === 'object' && node !== null
          ? (node as Record<string, unknown>)[key]
          : undefined,
      document,
    );

/** The last part of `#/components/<part>/<name>`; undefined for any other reference. */
export const componentName = (reference: string, part: string): string | undefined =>
  reference.startsWith(`#/components/${part}/`)
    ? reference.slice(`#/components/${part}/`.length)
    : undefined;

/**
 * The key that an operation takes, by its security scheme: the overlay marks those of the customer and of the
 * admin with `x-key`; any other is the instance's, whatever the edition calls it.
 */
export const keyKindOf = (document: OpenApi, operation: Operation): KeyKind => {
  const [scheme] = securityOf(document, operation).flat();
  if (scheme === undefined) return 'none';
  const key = document.components?.securitySchemes?.[scheme]?.['x-key'];
  return key === 'customer' || key === 'admin' ? key : 'instance';
};

/** The security schemes that an operation asks for: one of the lists, all of its names. */
export const securityOf = (
  document: OpenApi,
  { security = document.security ?? [] }: Operation,
): string[][] => security.map((requirement) => Object.keys(requirement));

/** All parts of a schema: itself, and what its `allOf` adds, with references followed. */
export const partsOf = (document: OpenApi, value: Schema | Reference): Schema[] => {
  const schema = resolve(document, value);
  return [schema, ...(schema.allOf ?? []).flatMap((part) => partsOf(document, part))];
};

/** Whether a schema takes null: 3.0 and 3.1 say so in different ways. */
export const isNullable = ({ nullable, type }: Schema): boolean =>
  nullable === true || (Array.isArray(type) && type.includes('null'));

/** The answer that says that it worked, with its status; undefined where the operation names none. */
export const successOf = (
  document: OpenApi,
  { responses = {} }: Operation,
): { status: number; response: Response } | undefined => {
  const [status, response] = Object.entries(responses).find(([code]) => /^2\d\d$/.test(code)) ?? [];
  return status === undefined || response === undefined
    ? undefined
    : { status: Number(status), response: resolve(document, response) };
};
