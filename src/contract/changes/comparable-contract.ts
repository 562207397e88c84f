import { methods, resolve, type OpenApi, type PathItem } from '../openapi.ts';

/**
 * A contract in one of several spellings that mean the same, so that a comparison does not report the spelling: the
 * parameters of a path item stand at its operations, `const` is an `enum` of one value, and a choice of one schema,
 * or of one schema and null, is that schema.
 */
export const comparableContract = (document: OpenApi): OpenApi => {
  const copy = simplified(document) as OpenApi; // only spellings change
  for (const item of Object.values(copy.paths ?? {})) moveParameters(copy, item);
  return copy;
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

/** Below these keys stands data. */
const dataKeys: ReadonlySet<string> = new Set(['example', 'examples', 'default', 'enum', 'value']);

const simplified = (node: unknown): unknown => {
  if (Array.isArray(node)) return node.map(simplified);
  if (!isObject(node)) return node;
  const copy = Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      dataKeys.has(key) ? value : simplified(value),
    ]),
  );
  return withSingleChoice(withEnum(copy));
};

type Keywords = Record<string, unknown>;

const isObject = (node: unknown): node is Keywords => typeof node === 'object' && node !== null;

/** A property may be called `const`: then its value is a schema. */
const withEnum = (schema: Keywords): Keywords => {
  if (!('const' in schema) || isObject(schema['const'])) return schema;
  const { const: value, ...rest } = schema;
  const type = rest['type'] ?? (typeof value === 'string' ? 'string' : undefined);
  return { ...rest, ...(type !== undefined && { type }), enum: [value] };
};

const withSingleChoice = (schema: Keywords): Keywords => {
  // Then the choice is one of variants, of which there happens to be one.
  if ('discriminator' in schema) return schema;
  for (const key of ['oneOf', 'anyOf']) {
    const choices = schema[key];
    if (!Array.isArray(choices)) continue;
    const rest = { ...schema };
    Reflect.deleteProperty(rest, key);
    const values = choices.filter((choice) => !isNull(choice)) as unknown[];
    const [only] = values;
    if (values.length !== 1 || !isObject(only)) continue;
    if (values.length === choices.length) return { ...rest, ...only };
    if (typeof only['type'] === 'string' && !('enum' in only))
      return { ...rest, ...only, type: [only['type'], 'null'] };
  }
  return schema;
};

const isNull = (schema: unknown): boolean =>
  isObject(schema) && schema['type'] === 'null' && Object.keys(schema).length === 1;
