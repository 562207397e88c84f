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

/** Endings of names that generated modules make themselves: of resources, and of the types of operations. */
const ownEndings = /(?:Resource|Operation|Query)$/;

/**
 * The type of a component in `schema.ts`: its own name, with an underscore if that name is taken. Variables and the
 * language's own types begin with a small letter. `Error` is a global name, so its type is `ErrorBody`.
 *
 * @returns undefined if the name is not an identifier. Then the type is only `components['schemas']['…']`.
 */
export const typeNameOf = (component: string): string | undefined => {
  if (!isIdentifier(component)) return undefined;
  if (runtimeNames.has(component)) return `${component}Body`;
  const isTaken =
    ownNames.has(component) ||
    languageTypes.has(component) ||
    ownEndings.test(component) ||
    runtimeNames.has(component.replace(/Body$/, '')) ||
    /^[a-z]/.test(component);
  return isTaken ? `${component}_` : component;
};

/**
 * The name of a type that an operation brings along: `ListChatsQuery` of `listChats`. It is made from the id, which no
 * other operation has, and two ids that differ only in their first letter have different names.
 *
 * @returns undefined if the id is not an identifier. Then the type is only `operations['…']`.
 */
export const operationTypeName = (
  id: string,
  ending: 'Operation' | 'Query',
): string | undefined => {
  if (!isIdentifier(id)) return undefined;
  const name = id.charAt(0).toUpperCase() + id.slice(1);
  return name === id ? `${name}_${ending}` : `${name}${ending}`;
};

/** Whether a function of this name would clash with its module or be hidden by an export of the package. */
export const isTakenByModule = (name: string): boolean =>
  ownNames.has(name) || ['createClient', 'undefined'].includes(name);
