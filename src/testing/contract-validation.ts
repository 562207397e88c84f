// Of the validators the one that makes no code at run time, which Workers and strict pages forbid, and whose errors have parts.
import { Validator, type Schema as JsonSchema, type ValidationError } from 'jsonschema';
import {
  isNullable,
  partsOf,
  resolve,
  type OpenApi,
  type Reference,
  type Schema,
} from '../contract/openapi.ts';
import type { ServedOperation } from './served-operations.ts';

/** A name that references can start from; nobody asks for it. */
const contractUri = 'https://wsapi.test/contract';

/** A JID as the gateway reads one from a path: as it came, without percent-decoding. */
const rawJid = /^[\w.+-]+(?::\d+)?@[a-z.]+$/;

/** The standard alphabet, padded. */
const base64 = /^[A-Za-z\d+/]*={0,2}$/;

/** Checks requests against the contract, and says what is wrong in the words of the gateway. */
export class ContractValidation {
  readonly #document: OpenApi;
  readonly #validator = new Validator();
  readonly #schemas = new WeakMap<object, JsonSchema>();

  constructor(document: OpenApi) {
    this.#document = document;
    this.#validator.addSchema(document as JsonSchema, contractUri); // it is looked into by references alone
    this.#letPass('type', (schema, value) => value === null && isNullable(schema));
    // The validator has a rule of its own for phones; the gateway does not look so closely. And Go writes, and takes,
    // an empty text where nothing is set.
    this.#letPass('format', ({ format }, value) => format === 'phone' || value === '');
    this.#validator.customFormats['byte'] = (value: unknown) =>
      typeof value !== 'string' || (value.length % 4 === 0 && base64.test(value));
  }

  #letPass(keyword: string, passes: (schema: Schema, value: unknown) => boolean): void {
    const { attributes } = this.#validator;
    const check = attributes[keyword];
    attributes[keyword] = (value, schema, ...context) =>
      passes(schema as Schema, value)
        ? ''
        : (check?.call(this.#validator, value, schema, ...context) ?? '');
  }

  /** What is wrong with a body, as the `detail` of a 400; undefined where nothing is. */
  bodyProblem({ body }: ServedOperation, text: string): string | undefined {
    if (body === undefined || (text === '' && !body.required)) return undefined;
    const value = withoutNulls(parseJson(text));
    if (value === undefined)
      return `invalid request body: ${text === '' ? 'EOF' : 'invalid character'}`;
    const errors = this.errors(body.schema, value).filter((error) => !isMissingBoolean(error));
    // The decoder meets it where it meets wrong types, and does not say in which field.
    if (errors.some(({ name, argument }) => name === 'format' && argument === 'byte'))
      return 'invalid request body: illegal base64 data at input byte 0';
    const wrongType = errors.find(({ name }) => name === 'type');
    if (wrongType) return `invalid request body: ${decodingProblem(body.name, wrongType)}`;
    if (errors.length > 0)
      return `validation error: ${errors.map((error) => ruleProblem(body.name, error)).join('\n')}`;
    return this.#choiceProblem(body.schema, value);
  }

  /** The gateway's own check of `data` and `url`, once all else is valid. An empty text counts as missing. */
  #choiceProblem(schema: Schema | Reference, value: unknown): string | undefined {
    for (const { 'x-exactly-one-of': names = [] } of partsOf(this.#document, schema)) {
      const given = names.filter((name) => (value as Record<string, unknown>)[name]); // it is an object, or had been refused
      if (given.length > 1) return `provide either ${names.join(' or ')}, not both`;
      if (names.length > 0 && given.length === 0) return `either ${names.join(' or ')} is required`;
    }
    return undefined;
  }

  /** What is wrong with the path or the query, as the `detail` of a 400. */
  parameterProblem(
    { parameters }: ServedOperation,
    params: Readonly<Record<string, string>>,
    query: URLSearchParams,
  ): string | undefined {
    for (const { name, in: place, required, schema, explode = true } of parameters) {
      const [first, ...more] =
        place === 'path'
          ? [params[name]].flatMap((text) => text ?? [])
          : place === 'query'
            ? query.getAll(name)
            : [];
      if (first === undefined) {
        if (required && place === 'query') return `missing ${name}`;
        continue;
      }
      const texts = explode ? [first, ...more] : first.split(',');
      const problem = schema && this.#textProblem(name, resolve(this.#document, schema), texts);
      if (problem) return problem;
    }
    return undefined;
  }

  /** The rules that a value breaks. */
  errors(schema: Schema | Reference, value: unknown): readonly ValidationError[] {
    let known = this.#schemas.get(schema);
    if (known === undefined) {
      known = withAbsoluteReferences(schema);
      this.#schemas.set(schema, known);
    }
    // A part that fails says by itself what is wrong.
    return this.#validator
      .validate(value, known, { nestedErrors: true })
      .errors.filter(({ name }) => name !== 'allOf');
  }

  #textProblem(name: string, schema: Schema, texts: readonly string[]): string | undefined {
    const [text = ''] = texts;
    if (schema.format === 'jid' && !rawJid.test(text)) return `invalid JID in ${name}`;
    if (schema['x-phone-spelling'] === 'plus' && !/^\+\d{8,14}$/.test(text))
      return 'invalid phone number format';
    const value = hasType(schema, 'array')
      ? texts.map((item) => parsed(resolve(this.#document, schema.items ?? {}), item))
      : parsed(schema, text);
    return this.errors(schema, value).length > 0 ? `invalid ${name}` : undefined;
  }
}

const hasType = ({ type }: Schema, name: string): boolean => [type].flat().includes(name);

/** To Go, a boolean that is left out is false, and its validator could not tell the two apart: so it is not asked for. */
const isMissingBoolean = ({ name, argument, schema }: ValidationError): boolean => {
  const property = name === 'required' && (schema as Schema).properties?.[String(argument)];
  return typeof property === 'object' && 'type' in property && hasType(property, 'boolean');
};

/** What a text of the query means by its schema. One that means nothing there stays a text, and breaks the rule. */
const parsed = (schema: Schema, text: string): unknown => {
  if (hasType(schema, 'boolean') && (text === 'true' || text === 'false')) return text === 'true';
  return hasType(schema, 'integer') || hasType(schema, 'number') ? Number(text) : text;
};

/** Go's decoder leaves a field that is null as it is, at every depth: to the validator it is missing. */
export const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, property]) => property !== null)
      .map(([name, property]) => [name, withoutNulls(property)]),
  );
};

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/** A schema on its own, its references leading into the contract that the validator knows. */
const withAbsoluteReferences = (schema: object): JsonSchema =>
  JSON.parse(
    JSON.stringify(schema).replaceAll('"$ref":"#/', `"$ref":"${contractUri}#/`),
  ) as JsonSchema;

const goTypes: Readonly<Record<string, string>> = {
  integer: 'int',
  number: 'float64',
  boolean: 'bool',
  array: '[]string',
  object: 'map[string]string',
};

/** As Go's decoder says that a value is of another type than its field. */
const decodingProblem = (name: string, { path, argument, instance }: ValidationError): string => {
  const expected = String(argument);
  const found = Array.isArray(instance) ? 'array' : typeof instance;
  return `json: cannot unmarshal ${found === 'boolean' ? 'bool' : found} into Go struct field ${name}.${path.join('.')} of type ${goTypes[expected] ?? expected}`;
};

/** The tags of Go's validator by the keywords of JSON Schema. */
const tags: Readonly<Record<string, string>> = {
  enum: 'oneof',
  minItems: 'min',
  minLength: 'min',
  minimum: 'min',
  maxItems: 'max',
  maxLength: 'max',
  maximum: 'max',
  pattern: 'regexp',
  format: 'url',
};

/** As Go's validator says that a field breaks a rule; it calls fields by the names that they have in its code. */
const ruleProblem = (body: string, { path, name, argument }: ValidationError): string => {
  const missing = name === 'required' ? [String(argument)] : [];
  const key = [...path, ...missing].reduce<string>(
    (text, part) =>
      typeof part === 'number'
        ? `${text}[${part}]`
        : `${text}.${part.charAt(0).toUpperCase()}${part.slice(1)}`,
    body,
  );
  const field = key.slice(key.lastIndexOf('.') + 1);
  return `Key: '${key}' Error:Field validation for '${field}' failed on the '${tags[name] ?? name}' tag`;
};
