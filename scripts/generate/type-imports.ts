import { operationsOf, type OpenApi } from '../../src/contract/openapi.ts';
import { idTypeModules } from '../../src/contract/operations/id-types.ts';
import {
  clientTypes,
  operationTypeName,
  typeNameOf,
} from '../../src/contract/operations/type-names.ts';

/** The types that a generated module may import, by the module that has them, as seen from `generated/`. */
export const typeModules = (
  document: OpenApi,
  source: string,
): Readonly<Record<string, readonly string[]>> => ({
  [`${source}/pipeline/client-interface.ts`]: clientTypes,
  ...Object.fromEntries(
    Object.entries(idTypeModules).map(([module, names]) => [`${source}/${module}`, names]),
  ),
  './schema.ts': schemaTypes(document),
  './contract-types.ts': contractTypes,
});

export const contractTypes: readonly string[] = ['operations', 'components'];

/** The types of `schema.ts`: those of components, and those of queries. */
export const schemaTypes = (document: OpenApi): readonly string[] => [
  ...Object.keys(document.components?.schemas ?? {}).flatMap((name) => typeNameOf(name) ?? []),
  ...operationsOf(document).flatMap(({ id, parameters }) =>
    parameters.some((parameter) => parameter.in === 'query')
      ? (operationTypeName(id, 'Query') ?? [])
      : [],
  ),
];

/** Whether code without comments uses a name as a name: not in a string, as a member or as a key. */
const uses = (code: string, name: string): boolean =>
  new RegExp(`(?<![\\w'"/.$])${name.replaceAll('$', String.raw`\$&`)}(?![\\w'"$]|\\??:)`).test(
    code,
  );

/** The import lines for the types that a text uses. */
export const typeImports = (
  text: string,
  modules: Readonly<Record<string, readonly string[]>>,
): string[] => {
  const code = withoutComments(text);
  return Object.entries(modules).flatMap(([module, names]) => {
    const used = names.filter((name) => uses(code, name));
    return used.length === 0 ? [] : [`import type { ${used.join(', ')} } from '${module}';`];
  });
};

/** Removes the imported types that only comments and strings of a module mention: orval takes those for uses. */
export const withoutUnusedTypes = (module: string): string => {
  const imports = /^import type \{([^}]*)\} from '([^']*)';\n/gm;
  const code = withoutComments(module).replaceAll(imports, '');
  return module.replaceAll(imports, (whole, list: string, from: string) => {
    const names = list.split(',').flatMap((name) => name.trim() || []);
    const used = names.filter((name) => uses(code, name));
    if (used.length === names.length) return whole;
    return used.length === 0 ? '' : `import type { ${used.join(', ')} } from '${from}';\n`;
  });
};

const withoutComments = (text: string): string => text.replaceAll(/\/\*\*[\s\S]*?\*\//g, '');
