import { resolve, type OpenApi, type Reference, type Schema } from '../../src/contract/openapi.ts';
import { ContractError } from '../../src/contract/contract-error.ts';

/** Marks a schema that no value fits, in the copy that the types are generated from. */
export const neverMark = 'x-never';

/**
 * Splits objects in which one field decides which others are present (`x-decides`), in place: the common fields stay,
 * and each value of that field becomes a variant with its own fields. This is for types only; the contract itself
 * stays as it is.
 *
 * @throws {ContractError} for an annotation with a value or a field that does not exist.
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
      .filter((field) => !Object.hasOwn(properties, field)),
  ];
  if (strangers.length > 0)
    throw new ContractError(
      `x-decides of ${name} names ${strangers.join(', ')}, which is neither one of its values nor a field beside it.`,
    );
  const decidedBy = new Map(Object.entries(decides));
  const decided = [...new Set(Object.values(decides).flat())];
  const unless = unlessField(name, decider, properties);
  const isCertain = (field: string): boolean =>
    resolveFlag(properties[field], 'x-may-be-missing') !== true;
  const { description } = decider;
  const variant = (value: unknown): Schema => {
    const brought = decidedBy.get(String(value)) ?? [];
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
            brought.includes(field) ? (properties[field] ?? {}) : { [neverMark]: true },
          ]),
        ),
      },
    };
  };
  // The deciding field is a plain string here: TypeScript would not tell `string & {}` apart from the listed values. The
  // decided fields are `never`, so that a listed value proves that its own fields are present.
  const unlisted: Schema = {
    type: 'object',
    required: [name, ...decided],
    properties: {
      [name]: { ...(description !== undefined && { description }), type: 'string' },
      ...unless?.whenFalse,
      ...Object.fromEntries(decided.map((field) => [field, { [neverMark]: true }])),
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
