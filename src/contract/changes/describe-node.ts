import { placeName, type Subject } from './change-subject.ts';
import { isRequired, lastStep, names, wordsOf } from './change-words.ts';
import type { RedoclyChange } from './redocly-diff.ts';
import { schemaInWords } from './schema-places.ts';

type Kind = RedoclyChange['kind'];

/** A part of the contract that came or went. */
export const describeNode = (change: RedoclyChange, subject: Subject): string => {
  const { path, kind, typeName, base, revision } = change;
  const { name, component, inEvent } = subject;
  const shown = `${name}${component}`;
  const value = (revision ?? base)?.value;
  switch (`${typeName} ${kind}`) {
    case 'Schema added':
    case 'Schema removed':
      return describeSchema(change, subject);
    case 'SchemaProperties added':
    case 'SchemaProperties removed':
      return describeValue(kind, `${names(keysOf(value))}${component}`, subject);
    case 'DependentRequired added':
    case 'DependentRequired removed':
      return describeDependent(kind, value, component);
    case 'MediaType added':
    case 'MediaType removed':
      return path.includes('/responses/')
        ? `${name} ${kind === 'added' ? 'may be' : 'is no longer'} ${names([lastStep(path)])}${kind === 'added' ? ' as well' : ''}`
        : describeValue(kind, names([lastStep(path)]), subject);
    case 'Parameter added':
    case 'Parameter removed':
    case 'ParameterList added':
    case 'ParameterList removed':
      return describeParameters(kind, typeName === 'Parameter' ? [value] : value, inEvent);
    case 'Response added':
      return inEvent ? `takes ${shown} as well` : `may return ${shown} now`;
    case 'Response removed':
      return inEvent ? `no longer takes ${shown}` : `no longer returns ${shown}`;
    case 'MediaTypesMap added':
      return `${shown} has a body now`;
    case 'MediaTypesMap removed':
      return `${shown} no longer has a body`;
    case 'Header added':
      return `${ownerOf(path)} has the header ${names([lastStep(path)])} now`;
    case 'Header removed':
      return `${ownerOf(path)} no longer has the header ${names([lastStep(path)])}`;
    case 'HeadersMap added':
      return `${shown} has the header ${names(keysOf(value))} now`;
    case 'HeadersMap removed':
      return `${shown} no longer has the header ${names(keysOf(value))}`;
    case 'RequestBody added':
      if (inEvent) return 'has a body now';
      return isRequired(value) ? 'needs a body now' : 'takes a body now';
    case 'RequestBody removed':
      return inEvent ? 'no longer has a body' : 'no longer takes a body';
    case 'Server added':
      return `has the server ${addressesOf([value])} as well`;
    case 'Server removed':
      return `no longer has the server ${addressesOf([value])}`;
    case 'ServerList added':
      return `names servers now: ${addressesOf(value)}`;
    case 'ServerList removed':
      return `no longer names servers: ${addressesOf(value)}`;
    default: {
      const words = wordsOf(typeName);
      const owner = name === 'it' ? '' : `${shown} `;
      return kind === 'removed' ? `${owner}no longer has ${words}` : `${owner}has ${words} now`;
    }
  }
};

const describeSchema = (
  { path, kind, base, revision }: RedoclyChange,
  subject: Subject,
): string => {
  const { name, component } = subject;
  const shown = `${name}${component}`;
  const words = schemaInWords((revision ?? base)?.value ?? {}); // it is what Redocly calls it
  const [verb, now] = kind === 'added' ? ['is', ' now'] : ['is no longer', ''];
  if (/\/allOf\/\d+$/.test(path))
    return `${shown} ${verb} ${words}${kind === 'added' ? ' as well' : ''}`;
  if (/(?<!\/properties)\/items$/.test(path)) return `${shown} ${verb} ${words}${now}`;
  if (/(?<!\/properties)\/additionalProperties$/.test(path))
    return `a further field of ${shown} ${verb} ${words}${now}`;
  if (name.startsWith('`')) return describeValue(kind, shown, subject);
  return `${shown} ${kind === 'added' ? 'has a schema now' : 'no longer has a schema'}`;
};

/** Fields that have to be there if another is: by that other. */
const describeDependent = (kind: Kind, value: unknown, component: string): string =>
  Object.entries((value ?? {}) as Record<string, unknown[]>) // safe: Redocly names these lists so
    .map(
      ([field, others]) =>
        `${names(others)}${component} ${kind === 'added' ? 'is now' : 'is no longer'} required beside ${names([field])}`,
    )
    .join('; ');

/** The response that has a header. */
const ownerOf = (path: string): string => placeName(path.replace(/\/headers\/.*$/, ''));

const describeParameters = (kind: Kind, list: unknown, inEvent: boolean): string => {
  const parameters = Array.isArray(list) ? (list as unknown[]) : [];
  const noun = inEvent ? 'header' : 'parameter';
  const named = (some: readonly unknown[]): string =>
    `the ${noun}${some.length === 1 ? '' : 's'} ${names(some.map(parameterName))}`;
  if (inEvent)
    return kind === 'removed'
      ? `no longer has ${named(parameters)}`
      : `has ${named(parameters)} now`;
  if (kind === 'removed') return `no longer has ${named(parameters)}`;
  const needed = parameters.filter(isRequired);
  const optional = parameters.filter((parameter) => !isRequired(parameter));
  return [
    ...(needed.length > 0 ? [`needs ${named(needed)} now`] : []),
    ...(optional.length > 0 ? [`has ${named(optional)} now`] : []),
  ].join('; ');
};

/** Its own name, or that of its component. */
const parameterName = (parameter: unknown): unknown => {
  if (typeof parameter !== 'object' || parameter === null) return '';
  if ('name' in parameter) return parameter.name;
  return '$ref' in parameter ? lastStep(String(parameter.$ref)) : '';
};

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

const addressesOf = (servers: unknown): string =>
  (Array.isArray(servers) ? (servers as unknown[]) : [])
    .map((server) =>
      typeof server === 'object' && server !== null && 'url' in server ? String(server.url) : '',
    )
    .join(', ');

/** A value of a request, a response or an event. */
export const describeValue = (
  kind: Kind,
  shown: string,
  { inRequest, inEvent }: Pick<Subject, 'inRequest' | 'inEvent'>,
): string => {
  const verb = inRequest ? 'takes' : inEvent ? 'has' : 'returns';
  return kind === 'added' ? `${verb} ${shown} as well` : `no longer ${verb} ${shown}`;
};
