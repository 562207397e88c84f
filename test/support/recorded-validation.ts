import {
  operationsOf,
  partsOf,
  resolve,
  type PlacedOperation,
  type Reference,
  type Schema,
} from '../../src/contract/openapi.ts';
import { mergedContract } from './merged-contract.ts';
import { recordedAnswers, type RecordedAnswer } from './recorded-answers.ts';

type Body = Readonly<Record<string, unknown>>;

const zeroValues: readonly unknown[] = [undefined, null, '', 0, false];

/** Whether a path is one of an operation's: as many segments, and the same where the operation has no parameter. */
export const isPathOf = (template: string, path: string): boolean => {
  const [own, other] = [template.split('/'), path.split('/')];
  return (
    own.length === other.length &&
    own.every((part, index) => (part.startsWith('{') ? other[index] !== '' : part === other[index]))
  );
};

/** Literal segments win over parameters. */
const operations = operationsOf(mergedContract).toSorted(
  (a, b) => a.path.split('{').length - b.path.split('{').length,
);

export const operationAt = (method: string, path: string): PlacedOperation | undefined =>
  operations.find((one) => one.method.toUpperCase() === method && isPathOf(one.path, path));

/** What was recorded of each operation of a paired device. */
const recordedByOperation = new Map<string, RecordedAnswer[]>();
for (const one of recordedAnswers.filter(({ device }) => device === 'paired')) {
  const id = operationAt(one.method, one.path.split('?')[0] ?? '')?.id ?? '';
  recordedByOperation.set(id, [...(recordedByOperation.get(id) ?? []), one]);
}

export const recordedOf = ({ id }: PlacedOperation): readonly RecordedAnswer[] =>
  recordedByOperation.get(id) ?? [];

export const bodySchemaOf = ({ operation }: PlacedOperation): Schema | Reference | undefined =>
  operation.requestBody &&
  resolve(mergedContract, operation.requestBody).content['application/json']?.schema;

/** The rules of a body that the gateway has to enforce, as far as the recording does not show the opposite. */
export interface BodyRules {
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: readonly string[];
  readonly unchecked: readonly string[];
  readonly exactlyOneOf: readonly string[];
}

/**
 * The contract's rules without those that a recorded request broke and that was let through: the recording is the
 * truth about which rules the gateway enforces.
 */
export const recordedBodyRules = (operation: PlacedOperation): BodyRules => {
  const parts = partsOf(mergedContract, bodySchemaOf(operation) ?? {});
  const properties = new Map(
    parts.flatMap((part) =>
      Object.entries(part.properties ?? {}).map(([name, property]): [string, Schema] => [
        name,
        resolve<Schema>(mergedContract, property),
      ]),
    ),
  );
  const accepted = recordedOf(operation)
    .filter(({ status, body }) => (status < 300 || status === 404) && body?.endsWith('}'))
    .map(({ body = '' }) => fieldsOf(JSON.parse(body) as Body, properties)); // an object
  return {
    properties,
    required: parts
      .flatMap(({ required = [] }) => required)
      .filter((name) => !accepted.some((body) => zeroValues.includes(body[name]))),
    // Event filters are plain strings to the gateway.
    unchecked: ['eventFilters'],
    exactlyOneOf: parts.flatMap((part) => part['x-exactly-one-of'] ?? []),
  };
};

/** Go's decoder matches the names of fields without regard to case. */
const fieldsOf = (body: Body, properties: ReadonlyMap<string, unknown>): Body =>
  Object.fromEntries(
    Object.entries(body).map(([name, value]) => [
      [...properties.keys()].find((own) => own.toLowerCase() === name.toLowerCase()) ?? name,
      value,
    ]),
  );

/** What the gateway says of a body; undefined where it takes it. */
export const bodyRefusal = (text: string, rules: BodyRules): string | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return `invalid request body: ${text === '' ? 'EOF' : 'unexpected EOF'}`;
  }
  const wrong = typeError('', 'object', json);
  if (wrong !== undefined) return wrong;
  const body = fieldsOf((json ?? {}) as Body, rules.properties); // its type was checked
  for (const [name, value] of Object.entries(body)) {
    const schema = rules.properties.get(name);
    const error = schema && fieldTypeError(name, schema, value);
    if (error !== undefined) return error;
  }
  const invalid = [...rules.properties].flatMap(([name, schema]) => {
    const tag = failedTag(name, schema, body[name], rules);
    const field = name.charAt(0).toUpperCase() + name.slice(1);
    return tag === undefined
      ? []
      : [
          `Key: 'Request.${field}' Error:Field validation for '${field}' failed on the '${tag}' tag`,
        ];
  });
  if (invalid.length > 0) return `validation error: ${invalid.join('\n')}`;
  const given = rules.exactlyOneOf.filter((name) => !zeroValues.includes(body[name]));
  if (rules.exactlyOneOf.length > 0 && given.length === 0)
    return `either ${rules.exactlyOneOf.join(' or ')} is required`;
  if (given.length > 1) return `provide either ${rules.exactlyOneOf.join(' or ')}, not both`;
  for (const [name, { format }] of rules.properties) {
    const value = body[name];
    if (format === 'byte' && typeof value === 'string' && !/^[\w+/]*=*$/.test(value))
      return 'illegal base64 data at input byte 4';
  }
  return undefined;
};

const goTypes: Readonly<Record<string, string>> = { array: '[]string', boolean: 'bool' };

const typeError = (field: string, type: string, value: unknown): string | undefined => {
  const seen = Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;
  const expected = type === 'integer' ? 'number' : type === 'boolean' ? 'bool' : type;
  return value === null || seen === expected
    ? undefined
    : `invalid request body: json: cannot unmarshal ${seen} into Go struct field Request.${field} of type ${goTypes[type] ?? type}`;
};

const fieldTypeError = (name: string, schema: Schema, value: unknown): string | undefined => {
  const type = [schema.type].flat()[0] ?? 'string';
  if (schema.format === 'date-time' && value !== null && typeof value !== 'string')
    return 'invalid request body: Time.UnmarshalJSON: input is not a JSON string';
  const error = typeError(name, type, value);
  if (error !== undefined) return error;
  if (schema.format === 'date-time' && !/^\d{4}-\d\d-\d\dT/.test(String(value)))
    return `invalid request body: parsing time "${String(value)}" as "2006-01-02T15:04:05Z07:00": cannot parse "${String(value)}" as "2006"`;
  if (Array.isArray(value))
    for (const item of value) {
      const inner = typeError(name, 'string', item);
      if (inner !== undefined) return inner;
    }
  return undefined;
};

/** The tag of Go's validator that a value fails on. Without `required`, zero values are not looked at. */
const failedTag = (
  name: string,
  schema: Schema,
  value: unknown,
  { required, unchecked }: BodyRules,
): string | undefined => {
  if (zeroValues.includes(value)) return required.includes(name) ? 'required' : undefined;
  if (unchecked.includes(name)) return undefined;
  if (Array.isArray(value)) return value.length < (schema.minItems ?? 0) ? 'min' : undefined;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return 'oneof';
  const size = typeof value === 'string' ? value.length : Number(value);
  const { minimum, minLength, maximum, maxLength } = schema;
  if (size < ((typeof value === 'string' ? minLength : minimum) ?? -Infinity)) return 'min';
  if (size > ((typeof value === 'string' ? maxLength : maximum) ?? Infinity)) return 'max';
  if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(String(value)))
    return 'instance_id';
  if (schema.format === 'uri' && !URL.canParse(String(value))) return 'url';
  return undefined;
};
