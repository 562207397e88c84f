import { resolve, type OpenApi, type Reference, type Schema } from '../../src/contract/openapi.ts';
import { ContractError } from '../../src/contract/contract-error.ts';

/** Of a schema in the copy that types are made of: the TypeScript type to write in its place. */
export const typeMark = 'x-typescript';

/**
 * Takes the objects apart of which one field decides which others are there (`x-decides`), in place: what all have
 * in common stays, and each value of that field becomes a variant with the fields that it brings. Types are made
 * of this; the contract itself stays plain.
 *
 * @throws {ContractError} for an annotation that names a value or a field which is not there.
 */
export const splitDecidedFields = (document: OpenApi): void => {
  const seen = new Set<object>();
  const visit = (value: Schema | Reference | undefined): void => {
    if (value === undefined) return;
    const schema = resolve(document, value);
    if (seen.has(schema)) return;
    seen.add(schema);
    for (const property of Object.values(schema.properties ?? {})) visit(property);
    visit(schema.items);
    for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
      visit(part);
    split(document, schema);
  };
  for (const schema of Object.values(document.components?.schemas ?? {})) visit(schema);
};

const split = (document: OpenApi, schema: Schema): void => {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const decider = resolve(document, property);
    const decides = decider['x-decides'];
    if (decides !== undefined) splitBy(schema, name, decider, decides);
  }
};

const splitBy = (
  schema: Schema,
  name: string,
  decider: Schema,
  decides: Readonly<Record<string, readonly string[]>>,
): void => {
  const { properties = {}, required = [] } = schema;
  const values = decider.enum ?? [];
  const strangers = [
    ...Object.keys(decides).filter((value) => !values.includes(value)),
    ...Object.values(decides)
      .flat()
      .filter((field) => !(field in properties)),
  ];
  if (strangers.length > 0)
    throw new ContractError(
      `x-decides of ${name} names ${strangers.join(', ')}, which is neither a value of it nor a field beside it.`,
    );
  const decided = [...new Set(Object.values(decides).flat())];
  const unless = unlessField(name, decider, properties);
  const isCertain = (field: string): boolean =>
    resolveFlag(properties[field], 'x-may-be-missing') !== true;
  const { description } = decider;
  const variant = (value: unknown): Schema => {
    const brought = decides[String(value)] ?? [];
    return {
      type: 'object',
      required: [name, ...brought.filter(isCertain)],
      properties: {
        [name]: {
          ...(description !== undefined && { description }),
          type: 'string',
          enum: [value],
        },
        ...unless?.whenFalse,
        ...Object.fromEntries(
          decided.map((field) => [
            field,
            brought.includes(field) ? (properties[field] ?? {}) : { [typeMark]: 'never' },
          ]),
        ),
      },
    };
  };
  // Any string: TypeScript takes `string & {}`, which would still offer the listed values, for a possible other of
  // each of them. And were the decided fields not `never` here, a listed value would not tell that its own is there.
  const unlisted: Schema = {
    type: 'object',
    required: [name, ...decided],
    properties: {
      [name]: { ...(description !== undefined && { description }), type: 'string' },
      ...unless?.whenFalse,
      ...Object.fromEntries(decided.map((field) => [field, { [typeMark]: 'never' }])),
    },
  };
  const isCommon = (field: string): boolean =>
    field !== name && field !== unless?.field && !decided.includes(field);
  schema.properties = Object.fromEntries(
    Object.entries(properties).filter(([field]) => isCommon(field)),
  );
  schema.required = required.filter(isCommon);
  // With `x-decides-unless`, nothing is certain: each of the decided fields may be there or not.
  const undecided: Schema[] = unless
    ? [
        {
          type: 'object',
          required: [name, unless.field],
          properties: {
            [name]: properties[name] ?? {},
            ...unless.whenTrue,
            ...Object.fromEntries(decided.map((field) => [field, properties[field] ?? {}])),
          },
        },
      ]
    : [];
  schema.oneOf = [
    ...values.map(variant),
    ...(decider['x-open-enum'] === true ? [unlisted] : []),
    ...undecided,
  ];
};

interface Unless {
  readonly field: string;
  readonly whenTrue: Record<string, Schema>;
  readonly whenFalse: Record<string, Schema>;
}

/**
 * The flag beside the deciding field that suspends the decision, for both of its values.
 *
 * @throws {ContractError} for a flag that does not exist.
 */
const unlessField = (
  name: string,
  decider: Schema,
  properties: NonNullable<Schema['properties']>,
): Unless | undefined => {
  const field = decider['x-decides-unless'];
  if (field === undefined) return undefined;
  const flag = properties[field];
  if (flag === undefined || '$ref' in flag || flag.type !== 'boolean')
    throw new ContractError(
      `x-decides-unless of ${name} must name a boolean field beside it; ${field} is not one.`,
    );
  return {
    field,
    whenTrue: { [field]: { ...flag, enum: [true] } },
    whenFalse: { [field]: { type: 'boolean', enum: [false] } },
  };
};

const resolveFlag = (
  property: Schema | Reference | undefined,
  name: 'x-may-be-missing',
): boolean | undefined =>
  property === undefined || '$ref' in property ? undefined : property[name];
