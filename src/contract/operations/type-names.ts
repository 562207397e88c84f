import { idTypeModules } from './id-types.ts';
import { isIdentifier } from './method-names.ts';

/** The client's types that generated modules import, besides those of ids. */
export const clientTypes = [
  'Client',
  'RequestOptions',
  'ResponsePromise',
  'PagePromise',
  'Download',
] as const;

/** Names that generated modules declare or import. */
const ownNames = new Set<string>([
  ...clientTypes,
  ...['Route', 'Fields', 'Resources', 'ids', 'routes', 'resourceRoutes'],
  ...['paths', 'webhooks', 'components', 'operations', '$defs', 'EventsByType'],
  ...Object.values(idTypeModules).flat(),
]);

/**
 * Names of the runtime. An export of such a name would shadow the global one in programs that import it, and bundled
 * declarations would call it `Error$1`.
 */
export const runtimeNames: ReadonlySet<string> = new Set([
  ...['Error', 'Date', 'Headers', 'Request', 'Response', 'URL'],
]);

/** Types that generated modules use without importing them, and those that openapi-typescript adds. */
const languageTypes = new Set([
  ...['Promise', 'NonNullable', 'Record', 'Blob', 'Array', 'Partial', 'Omit', 'Pick', 'Extract'],
  ...['Exclude', 'Readonly', 'Required', 'WithRequired', 'XOR', 'OneOf', 'Without'],
]);

/**
 * The type of a component in `schema.ts`: its own name, with an underscore if that name is taken. Variables and the
 * language's own types begin with a small letter, generated resources end in `Resource`.
 *
 * @returns undefined if the name is not an identifier, or one of the runtime. Then the type is only
 *   `components['schemas']['…']`.
 */
export const typeNameOf = (component: string): string | undefined => {
  if (!isIdentifier(component) || runtimeNames.has(component)) return undefined;
  const isTaken =
    ownNames.has(component) ||
    languageTypes.has(component) ||
    component.endsWith('Resource') ||
    /^[a-z]/.test(component);
  return isTaken ? `${component}_` : component;
};

/** Whether a function of this name would clash with its module or be hidden by an export of the package. */
export const isTakenByModule = (name: string): boolean =>
  ownNames.has(name) || ['createClient', 'undefined'].includes(name);
