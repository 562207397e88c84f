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
  const { description } = decider;
  const variant = (value: unknown): Schema => {
    const brought = decides[String(value)] ?? [];
    return {
      type: 'object',
      required: [name, ...brought],
      properties: {
        [name]: {
          ...(description !== undefined && { description }),
          type: 'string',
          enum: [value],
        },
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
      ...Object.fromEntries(decided.map((field) => [field, { [typeMark]: 'never' }])),
    },
  };
  const isCommon = (field: string): boolean => field !== name && !decided.includes(field);
  schema.properties = Object.fromEntries(
    Object.entries(properties).filter(([field]) => isCommon(field)),
  );
  schema.required = required.filter(isCommon);
  schema.oneOf = [...values.map(variant), ...(decider['x-open-enum'] === true ? [unlisted] : [])];
};
