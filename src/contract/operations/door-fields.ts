import { fieldBits } from '../../fields/field-bits.ts';
import { kindBits } from '../../ids/kinds.ts';
import { ContractError } from '../contract-error.ts';
import {
  componentName,
  isReference,
  resolve,
  type OpenApi,
  type Reference,
  type Schema,
} from '../openapi.ts';
import { fieldBitsOf } from './id-types.ts';
import { isIdentifier } from './method-names.ts';
import type { OperationPlan } from './operation-plan.ts';

/** A field that needs formatting, as it stands in `generated/ids.ts`: its bits, or what is below it. */
type DoorField =
  | number
  | { readonly items: DoorField }
  | { readonly properties: Readonly<Record<string, DoorField>> };

/** Everything that one operation has to bring into form, by where it goes. */
export interface DoorFields {
  readonly params: DoorField | undefined;
  readonly query: DoorField | undefined;
  /** The name of the constant that holds the body's fields, and those. */
  readonly body: { readonly name: string; readonly field: DoorField } | undefined;
}

export const doorFieldsOf = (document: OpenApi, plan: OperationPlan): DoorFields => {
  const inline = inlineName(document, plan);
  const inPlace = (place: string): DoorField | undefined =>
    objectField(
      plan.parameters
        .filter((parameter) => parameter.in === place)
        .map((parameter) => [parameter.name, fieldOf(document, parameter.schema, [])]),
    );
  const whole = fieldOf(document, plan.bodySchema, []);
  // Where the gateway sets the type of a file by itself, there is nothing to be filled in.
  const setByGateway = plan.operation['x-sets-media-type'];
  const field =
    setByGateway === undefined
      ? whole
      : replaceBit(
          whole,
          fieldBits.mediaType,
          setByGateway === 'voice-note' ? fieldBits.voiceType : 0,
        );
  return {
    params: inPlace('path'),
    query: inPlace('query'),
    body:
      field === undefined
        ? undefined
        : { name: setByGateway !== undefined ? inline : (componentOf(plan) ?? inline), field },
  };
};

/** The component that is the whole body, where a constant can have its name. */
const componentOf = ({ bodySchema }: OperationPlan): string | undefined => {
  const component =
    bodySchema && isReference(bodySchema) ? componentName(bodySchema.$ref, 'schemas') : undefined;
  return component !== undefined && isIdentifier(component) && component !== 'Fields'
    ? component
    : undefined;
};

const inlineName = (document: OpenApi, { name }: OperationPlan): string => {
  const inline = `${name}Body`;
  return document.components?.schemas?.[inline] === undefined ? inline : `${inline}_`;
};

const fieldOf = (
  document: OpenApi,
  value: Schema | Reference | undefined,
  above: readonly object[],
): DoorField | undefined => {
  if (value === undefined) return undefined;
  const schema = resolve(document, value);
  if (above.includes(schema)) {
    if (holdsFields(document, schema))
      throw new ContractError(
        'its body contains itself and holds ids or files; the table of those cannot say that.',
      );
    return undefined;
  }
  const inside = [...above, schema];
  const exclusive = schema['x-exactly-one-of'] ?? [];
  return merged([
    fieldBitsOf(schema) || undefined,
    itemsField(fieldOf(document, schema.items, inside)),
    ...choicesOf(schema).map((part) => fieldOf(document, part, inside)),
    objectField([
      ...Object.entries(schema.properties ?? {}).map(
        ([name, property]): [string, DoorField | undefined] => [
          name,
          withBit(fieldOf(document, property, inside), exclusive.includes(name)),
        ],
      ),
      ['*', fieldOf(document, valuesOf(schema), inside)],
    ]),
  ]);
};

const choicesOf = ({ allOf = [], oneOf = [], anyOf = [] }: Schema): (Schema | Reference)[] => [
  ...allOf,
  ...oneOf,
  ...anyOf,
];

const valuesOf = ({ additionalProperties }: Schema): Schema | Reference | undefined =>
  typeof additionalProperties === 'object' ? additionalProperties : undefined;

const itemsField = (items: DoorField | undefined): DoorField | undefined =>
  items === undefined ? undefined : { items };

/** What the parts of a schema say together. A string may be an id of several kinds, but not a file, an object or a list as well. */
const merged = (parts: readonly (DoorField | undefined)[]): DoorField | undefined =>
  parts.reduce((one, other) => {
    if (one === undefined || other === undefined) return one ?? other;
    if (typeof one === 'number' && typeof other === 'number' && !isFileOrId(one | other))
      return one | other;
    if (typeof one === 'object' && typeof other === 'object') {
      if ('items' in one && 'items' in other) return itemsField(merged([one.items, other.items]));
      if ('properties' in one && 'properties' in other) {
        const names = Object.keys({ ...one.properties, ...other.properties });
        return objectField(
          names.map((name) => [name, merged([one.properties[name], other.properties[name]])]),
        );
      }
    }
    throw new ContractError(
      'its body has a field that holds ids or files as a value of one kind (an id, a file, a list, an object) or as one of another; the table of those cannot say that.',
    );
  }, undefined);

const withBit = (field: DoorField | undefined, isExclusive: boolean): DoorField | undefined =>
  isExclusive && (field === undefined || typeof field === 'number')
    ? (field ?? 0) | fieldBits.exclusive
    : field;

const replaceBit = (
  field: DoorField | undefined,
  bit: number,
  by: number,
): DoorField | undefined => {
  if (typeof field !== 'object' || !('properties' in field)) return field;
  return objectField(
    Object.entries(field.properties).map(([name, value]) => [
      name,
      typeof value === 'number' && (value & bit) !== 0 ? (value & ~bit) | by || undefined : value,
    ]),
  );
};

const isFileOrId = (bits: number): boolean =>
  (bits & fieldBits.media) !== 0 && (bits & ~(fieldBits.media | fieldBits.exclusive)) !== 0;

/** Whether something has to be formatted in a schema, or anywhere below it. */
const holdsFields = (
  document: OpenApi,
  value: Schema | Reference | undefined,
  seen = new Set<Schema>(),
): boolean => {
  if (value === undefined) return false;
  const schema = resolve(document, value);
  if (seen.has(schema)) return false;
  seen.add(schema);
  const parts = [
    ...choicesOf(schema),
    ...Object.values(schema.properties ?? {}),
    schema.items,
    valuesOf(schema),
  ];
  return (
    fieldBitsOf(schema) !== 0 ||
    schema['x-exactly-one-of'] !== undefined ||
    parts.some((part) => holdsFields(document, part, seen))
  );
};

const objectField = (
  entries: readonly (readonly [string, DoorField | undefined])[],
): DoorField | undefined => {
  const properties = Object.fromEntries(
    entries.flatMap(([name, field]) => (field === undefined ? [] : [[name, field] as const])),
  );
  return Object.keys(properties).length === 0 ? undefined : { properties };
};

/** Writes fields as TypeScript, and collects the constants that they name. */
export class DoorFieldWriter {
  readonly #constants = new Map<string, number>();

  write(field: DoorField): string {
    if (typeof field === 'number') return this.#constant(field);
    if ('items' in field) return `[${this.write(field.items)}]`;
    const properties = Object.entries(field.properties).map(
      ([name, value]) => `${JSON.stringify(name)}: ${this.write(value)}`,
    );
    return `{ ${properties.join(', ')} }`;
  }

  /** The constants named so far: `const $user_lid = 3;`. */
  constants(): string {
    return [...this.#constants].map(([name, bits]) => `const ${name} = ${bits};`).join('\n');
  }

  #constant(bits: number): string {
    const names = Object.entries({ ...kindBits, ...fieldBits }).flatMap(([name, bit]) =>
      (bits & bit) === 0 ? [] : [name],
    );
    // Beside it stand constants with the names of components and operations.
    const name = `$${names.join('_')}`;
    this.#constants.set(name, bits);
    return name;
  }
}
