import { idTypeModules } from './id-types.ts';
import { isIdentifier } from './method-names.ts';

/** What generated modules take from the client's own types, beside those of ids. */
export const clientTypes = [
  'Client',
  'RequestOptions',
  'ResponsePromise',
  'PagePromise',
  'Download',
] as const;

/** Names that generated modules give to something of their own, or import. */
const ownNames = new Set<string>([
  ...clientTypes,
  ...['Route', 'Fields', 'Resources', 'ids', 'routes', 'resourceRoutes'],
  ...['paths', 'webhooks', 'components', 'operations', '$defs', 'EventsByType'],
  ...Object.values(idTypeModules).flat(),
]);

/** Types that generated modules speak of without importing them, and those that openapi-typescript adds. */
const languageTypes = new Set([
  ...['Promise', 'NonNullable', 'Record', 'Blob', 'Array', 'Partial', 'Omit', 'Pick', 'Extract'],
  ...['Exclude', 'Readonly', 'Required', 'WithRequired', 'XOR', 'OneOf', 'Without'],
]);

/**
 * The type of a component in `schema.ts`: its own name, or with an underscore where that is taken. Variables and the
 * language's own types begin with a small letter, the generated resources end in `Resource`.
 *
 * @returns undefined where the name is no identifier; then the type is `components['schemas']['…']` alone.
 */
export const typeNameOf = (component: string): string | undefined => {
  if (!isIdentifier(component)) return undefined;
  const isTaken =
    ownNames.has(component) ||
    languageTypes.has(component) ||
    component.endsWith('Resource') ||
    /^[a-z]/.test(component);
  return isTaken ? `${component}_` : component;
};

/** Whether a function of this name would stand in its module's way, or be hidden by the package's own. */
export const isTakenByModule = (name: string): boolean =>
  ownNames.has(name) || ['createClient', 'undefined'].includes(name);
