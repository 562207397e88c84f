/**
 * Removes what points out of a contract without being a `$ref`: the `externalValue` of examples, and the targets of
 * `discriminator.mapping` that are addresses or files. Some of the tools that read a contract would fetch or open
 * them. The schema names that a mapping may hold become references.
 */
export const withoutExternalContent = <T extends object>(document: T): T => {
  const schemas = componentSchemas(document);
  const copies = new Map<object, unknown>();
  const copy = (node: unknown): unknown => {
    if (typeof node !== 'object' || node === null) return node;
    const known = copies.get(node);
    if (known !== undefined) return known;
    const made = Array.isArray(node)
      ? node.map(copy)
      : Object.fromEntries(
          Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
            key === 'externalValue' && typeof value === 'string'
              ? []
              : [[key, key === 'discriminator' ? discriminator(value) : copy(value)]],
          ),
        );
    copies.set(node, made);
    return made;
  };
  const discriminator = (value: unknown): unknown => {
    const copied = copy(value);
    // A property may be called `discriminator`: then this is a schema.
    if (!isObject(copied) || typeof copied['propertyName'] !== 'string') return copied;
    const { mapping, defaultMapping, ...rest } = copied;
    const fallback = localTarget(defaultMapping);
    return {
      ...rest,
      ...(isObject(mapping) && {
        mapping: Object.fromEntries(
          Object.entries(mapping).flatMap(([name, target]) => {
            const local = localTarget(target);
            return local === undefined ? [] : [[name, local]];
          }),
        ),
      }),
      ...(fallback !== undefined && { defaultMapping: fallback }),
    };
  };
  const localTarget = (target: unknown): string | undefined => {
    if (typeof target !== 'string') return undefined;
    if (schemas.has(target)) return `#/components/schemas/${target}`;
    return target.startsWith('#/') ? target : undefined;
  };
  return copy(document) as T; // safe: the same document without those keys
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const componentSchemas = (document: object): ReadonlySet<string> => {
  const components = 'components' in document ? document.components : undefined;
  const schemas = isObject(components) ? components['schemas'] : undefined;
  return new Set(isObject(schemas) ? Object.keys(schemas) : []);
};
