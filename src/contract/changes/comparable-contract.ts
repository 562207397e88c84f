import { methods, resolve, type OpenApi, type PathItem } from '../openapi.ts';
import { asVersion31 } from '../nullability.ts';
import { dataKeys, mapKeys } from '../walk-keywords.ts';
import { withFlatSchemas } from './flat-schemas.ts';

/**
 * A contract in one of several spellings that mean the same, so that a comparison does not report the spelling: the
 * parameters of a path item stand at its operations, no default is written out, null is a type, `const` is an `enum` of
 * one value, and a schema has the fields of its `allOf` itself.
 */
export const comparableContract = (document: OpenApi): OpenApi => {
  const copy = simplified(asVersion31(document), false) as OpenApi; // safe: only spellings change
  for (const item of Object.values(copy.paths ?? {})) moveParameters(copy, item);
  return withFlatSchemas(copy);
};

const moveParameters = (document: OpenApi, item: PathItem): void => {
  const { parameters: shared = [] } = item;
  if (shared.length === 0) return;
  delete item.parameters;
  for (const method of methods) {
    const operation = item[method];
    if (operation === undefined) continue;
    const own = operation.parameters ?? [];
    const names = new Set(own.map((parameter) => identityOf(document, parameter)));
    operation.parameters = [
      ...shared.filter((parameter) => !names.has(identityOf(document, parameter))),
      ...own,
    ];
  }
};

type AnyParameter = NonNullable<PathItem['parameters']>[number];

const identityOf = (document: OpenApi, parameter: AnyParameter): string => {
  const { in: place, name } = resolve(document, parameter);
  return `${place} ${name}`;
};

type Keywords = Record<string, unknown>;

/** @param isMap whether the keys of the node are names that the contract chose. */
const simplified = (node: unknown, isMap: boolean): unknown => {
  if (Array.isArray(node)) return node.map((item) => simplified(item, false));
  if (typeof node !== 'object' || node === null) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]: [string, unknown]) => {
      const isData = !isMap && (key.startsWith('x-') || dataKeys.has(key));
      return [key, isData ? value : simplified(value, !isMap && mapKeys.has(key))];
    }),
  );
  return isMap ? copy : withoutDefaults(withoutOpenness(withEnum(withNumericBounds(copy))));
};

/** What a keyword says where it is left out. */
const defaults: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ...['deprecated', 'readOnly', 'writeOnly', 'required', 'uniqueItems'].map(
    (key) => [key, false] as const,
  ),
  ...['minLength', 'minItems', 'minProperties'].map((key) => [key, 0] as const),
]);

const withoutDefaults = (node: Keywords): Keywords =>
  Object.fromEntries(
    Object.entries(node).filter(
      ([key, value]) => !defaults.has(key) || defaults.get(key) !== value,
    ),
  );

/** Objects may have further fields, unless a schema says otherwise. */
const withoutOpenness = (schema: Keywords): Keywords => {
  const { additionalProperties: further, ...rest } = schema;
  const isDefault =
    further === true ||
    (typeof further === 'object' && further !== null && Object.keys(further).length === 0);
  return isDefault ? rest : schema;
};

/** 3.0 says with a boolean whether `minimum` itself is excluded. */
const withNumericBounds = (schema: Keywords): Keywords => {
  const copy = { ...schema };
  for (const [bound, exclusive] of [
    ['minimum', 'exclusiveMinimum'],
    ['maximum', 'exclusiveMaximum'],
  ] as const) {
    if (typeof copy[exclusive] !== 'boolean') continue;
    if (copy[exclusive]) {
      copy[exclusive] = copy[bound];
      Reflect.deleteProperty(copy, bound);
    } else Reflect.deleteProperty(copy, exclusive);
  }
  return copy;
};

/** `const` as an `enum`. Null is among the types, not among the values. */
const withEnum = (schema: Keywords): Keywords => {
  if ('const' in schema) {
    const { const: value, ...rest } = schema;
    const type = rest['type'] ?? (typeof value === 'string' ? 'string' : undefined);
    return { ...rest, ...(type !== undefined && { type }), enum: [value] };
  }
  const { enum: values, type } = schema;
  return Array.isArray(values) && Array.isArray(type) && type.includes('null')
    ? { ...schema, enum: (values as unknown[]).filter((value) => value !== null) }
    : schema;
};
