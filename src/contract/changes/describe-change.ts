import type { Schema } from '../openapi.ts';
import { isInRequest } from './request-places.ts';
import type { RedoclyChange } from './redocly-diff.ts';
import { schemaInWords, typeInWords } from './schema-places.ts';
import type { Lookups, Subject } from './change-subject.ts';
import { describeVariant } from './describe-variant.ts';

/**
 * A change in words: `` takes `note` as well (JoinWithInviteRequest) ``. Empty if only the order of a list changed.
 */
export const describeChange = (change: RedoclyChange, lookups: Lookups): string => {
  const ofComponent = describeComponent(change);
  if (ofComponent !== undefined) return ofComponent;
  const subject = subjectOf(change, lookups);
  if (change.property === undefined)
    return (
      describeVariant(change, subject, lookups) ??
      describePart(change, subject, lookups) ??
      describeNode(change, subject)
    );
  return change.property === 'required' && change.typeName === 'Schema'
    ? describeRequired(change, subject, lookups)
    : describeProperty(change, subject);
};

/** A part of an `allOf` that came or went: its fields are fields of the whole. */
const describePart = (
  { path, kind, typeName, base, revision }: RedoclyChange,
  { component, inRequest }: Subject,
  lookups: Lookups,
): string | undefined => {
  if (typeName !== 'Schema' || !/\/allOf\/\d+$/.test(path)) return undefined;
  const { properties = {}, required = [] } = ((revision ?? base)?.value ?? {}) as Schema; // it is what Redocly calls it
  const own = Object.keys(properties);
  const [needed, open] = [own, own].map((list, index) =>
    list.filter((field) => required.includes(field) === (index === 0)),
  ) as [string[], string[]]; // one for each
  const lookup = kind === 'added' ? lookups.base : lookups.revision;
  const whole = propertiesAt(lookup, (base ?? revision)?.pointer);
  const others = required.filter((field) => !own.includes(field) && whole.has(field));
  const there = inRequest ? 'required' : 'always there';
  const parts =
    kind === 'added'
      ? [
          ...(needed.length > 0 && inRequest
            ? [`${names(needed)}${component} ${areOrIs(needed)} now required, and new`]
            : []),
          ...(others.length > 0
            ? [`${names(others)}${component} ${areOrIs(others)} now ${there}`]
            : []),
          ...listIf(inRequest ? open : own, (fields) =>
            describeValue(kind, `${names(fields)}${component}`, inRequest),
          ),
        ]
      : [
          ...listIf(own, (fields) =>
            describeValue(kind, `${names(fields)}${component}`, inRequest),
          ),
          ...listIf(
            others,
            (fields) =>
              `${names(fields)}${component} may be ${inRequest ? 'left out' : 'missing'} now`,
          ),
        ];
  return parts.length === 0 ? undefined : parts.join('; ');
};

const listIf = (
  fields: readonly string[],
  sentence: (fields: readonly string[]) => string,
): string[] => (fields.length > 0 ? [sentence(fields)] : []);

/** A change of a whole component, which is a type to callers. */
const describeComponent = ({
  path,
  kind,
  property,
  base,
  revision,
}: RedoclyChange): string | undefined => {
  const name = /^#\/components\/schemas\/([^/]+)$/.exec(path)?.[1];
  if (name === undefined) return undefined;
  if (property === 'key')
    return `the type \`${String(base?.value)}\` is called \`${String(revision?.value)}\` now`;
  if (kind === 'modified') return undefined;
  return `the type \`${name}\` is ${kind === 'added' ? 'new' : 'gone'}`;
};

const subjectOf = ({ path, base, revision }: RedoclyChange, lookups: Lookups): Subject => {
  const pointer = (revision ?? base)?.pointer ?? path;
  const component = /^#\/components\/schemas\/([^/]+)/.exec(pointer)?.[1];
  return {
    name: nameOf(pointer, path, revision ? lookups.revision : lookups.base),
    component: component === undefined ? '' : ` (${component})`,
    inRequest: isInRequest(path),
  };
};

const nameOf = (pointer: string, path: string, lookup: (pointer: string) => unknown): string => {
  const property = [...pointer.matchAll(/\/properties\/([^/]+)/g)]
    .map(([, name = '']) => name)
    .join('.');
  const items = /\/items(?:\/|$)/.test(
    pointer.slice(Math.max(0, pointer.lastIndexOf('/properties/'))),
  );
  if (property !== '') return items ? `an item of \`${property}\`` : `\`${property}\``;
  const parameter = /^(.*\/parameters\/[^/]+)/.exec(pointer)?.[1];
  if (parameter !== undefined) {
    const value = lookup(parameter);
    const name =
      typeof value === 'object' && value !== null && 'name' in value
        ? value.name
        : parameter.split('/').at(-1);
    return `the parameter \`${String(name)}\``;
  }
  return placeName(path);
};

/** The part of an operation that a path of Redocly's leads to. */
export const placeName = (path: string): string => {
  const items = /\/items(?:\/|$)/.test(path.slice(path.lastIndexOf('/properties/') + 1))
    ? 'an item of '
    : '';
  const property = /^.*\/properties\/([^/]+)/.exec(path)?.[1];
  if (property !== undefined) return `${items}\`${property}\``;
  const status = /\/responses\/(\d{3}|\dXX|default)/i.exec(path)?.[1];
  const header = /\/headers\/([^/]+)/.exec(path)?.[1];
  if (status !== undefined && header !== undefined)
    return `the header \`${header}\` of the answer ${status}`;
  if (status !== undefined) return `${items}the answer ${status}`;
  return path.includes('/requestBody') ? `${items}the body` : 'it';
};

const describeNode = (
  { path, kind, typeName, base, revision }: RedoclyChange,
  { name, component, inRequest }: Subject,
): string => {
  const shown = `${name}${component}`;
  const value = (revision ?? base)?.value;
  switch (`${typeName} ${kind}`) {
    case 'Schema added':
    case 'Schema removed':
      return /\/allOf\/\d+$/.test(path)
        ? `${shown} ${kind === 'added' ? 'is' : 'is no longer'} ${schemaInWords(value as Schema)}${kind === 'added' ? ' as well' : ''}` // it is what Redocly calls it
        : name.startsWith('`')
          ? describeValue(kind, shown, inRequest)
          : `${shown} ${kind === 'added' ? 'has a schema now' : 'no longer has a schema'}`;
    case 'SchemaProperties added':
    case 'SchemaProperties removed':
      return describeValue(kind, `${names(keysOf(value))}${component}`, inRequest);
    case 'MediaType added':
    case 'MediaType removed':
      return describeValue(kind, names([lastStep(path)]), inRequest);
    case 'Parameter added':
      return isRequired(value) ? `needs ${shown} now` : `has ${shown} now`;
    case 'Parameter removed':
      return `no longer has ${shown}`;
    case 'ParameterList added':
    case 'ParameterList removed':
      return describeParameters(kind, value);
    case 'Response added':
      return `may give ${shown} now`;
    case 'Response removed':
      return `no longer gives ${shown}`;
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
      return isRequired(value) ? 'needs a body now' : 'takes a body now';
    case 'RequestBody removed':
      return 'no longer takes a body';
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

/** The response that has a header. */
const ownerOf = (path: string): string => placeName(path.replace(/\/headers\/.*$/, ''));

const describeParameters = (kind: RedoclyChange['kind'], list: unknown): string => {
  const parameters = Array.isArray(list) ? (list as unknown[]) : [];
  const named = (some: readonly unknown[]): string =>
    `the parameter${some.length === 1 ? '' : 's'} ${names(some.map(parameterName))}`;
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

const isRequired = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'required' in value && value.required === true;

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

const addressesOf = (servers: unknown): string =>
  (Array.isArray(servers) ? (servers as unknown[]) : [])
    .map((server) =>
      typeof server === 'object' && server !== null && 'url' in server ? String(server.url) : '',
    )
    .join(', ');

const lastStep = (path: string): string =>
  path
    .slice(path.lastIndexOf('/') + 1)
    .replaceAll('~1', '/')
    .replaceAll('~0', '~');

const describeValue = (kind: RedoclyChange['kind'], shown: string, inRequest: boolean): string => {
  if (kind === 'added') return inRequest ? `takes ${shown} as well` : `answers ${shown} as well`;
  return inRequest ? `no longer takes ${shown}` : `no longer answers ${shown}`;
};

const describeProperty = (
  { property = '', base, revision, typeName }: RedoclyChange,
  { name, component, inRequest }: Subject,
): string => {
  const shown = `${name}${component}`;
  const before = base?.value;
  const after = revision?.value;
  const label = shown === 'it' ? property : `${property} of ${shown}`;
  switch (`${typeName} ${property}`) {
    case 'Parameter name':
      return `the parameter ${names([before])} is called ${names([after])} now`;
    case 'Parameter in':
      return `${shown} is in the ${show(after)} now, was in the ${show(before)}`;
    case 'Response key':
      return `gives the answer ${show(after)} now instead of ${show(before)}`;
    case 'Discriminator propertyName':
      return `the discriminator of ${shown} is ${names([after])} now, was ${names([before])}`;
    case 'Server url':
      return `the server is ${show(after)} now, was ${show(before)}`;
  }
  switch (property) {
    case 'required':
      if (typeName === 'Header')
        return `${shown} ${after === true ? 'is now always there' : 'may be missing now'}`;
      return `${shown} is now ${after === true ? 'required' : 'optional'}`;
    case 'enum':
      return describeEnum(before, after, shown, inRequest);
    case 'type':
      if (before === undefined) return `${shown} is ${typeInWords(after)} now, was any value`;
      if (after === undefined) return `${shown} is any value now, was ${typeInWords(before)}`;
      return `${shown} was ${typeInWords(before)}, is ${typeInWords(after)} now`;
    case 'nullable':
      return after === true ? `${shown} may be null now` : `${shown} is never null now`;
    case 'deprecated': {
      const verb = shown === 'it' ? 'is' : `${shown} is`;
      return after === true ? `${verb} deprecated now` : `${verb} no longer deprecated`;
    }
    case 'description':
    case 'summary':
    case 'title':
    case 'example':
    case 'examples':
      return shown === 'it' ? `other ${property}` : `other ${property} at ${shown}`;
    case 'key':
      return `${wordsOf(typeName)} ${show(before)} became ${show(after)}`;
    default:
      if (before === undefined && after === undefined) return `${label} changed`;
      if (before === undefined) return `${label} is ${show(after)} now`;
      if (after === undefined) return `${label} is no longer ${show(before)}`;
      return `${label} was ${show(before)}, is ${show(after)} now`;
  }
};

/** Empty if the only change is a property that is gone, which is reported separately. */
const describeRequired = (
  { base, revision }: RedoclyChange,
  { component, inRequest }: Subject,
  lookups: Lookups,
): string => {
  const earlier = propertiesAt(lookups.base, base?.pointer);
  const later = propertiesAt(lookups.revision, revision?.pointer);
  const added = missing(revision?.value, base?.value);
  const [known, fresh] = [
    added.filter((name) => earlier.has(String(name))),
    added.filter((name) => !earlier.has(String(name))),
  ];
  const removed = missing(base?.value, revision?.value).filter((name) => later.has(String(name)));
  const there = inRequest ? 'required' : 'always there';
  return [
    ...(known.length > 0 ? [`${names(known)}${component} ${areOrIs(known)} now ${there}`] : []),
    ...(fresh.length > 0
      ? [`${names(fresh)}${component} ${areOrIs(fresh)} now ${there}, and new`]
      : []),
    ...(removed.length > 0
      ? [`${names(removed)}${component} may be ${inRequest ? 'left out' : 'missing'} now`]
      : []),
  ].join('; ');
};

const areOrIs = (values: readonly unknown[]): string => (values.length > 1 ? 'are' : 'is');

/** The names of a schema's properties, given the pointer to it or to its `required`. */
const propertiesAt = (lookup: (pointer: string) => unknown, pointer = ''): ReadonlySet<string> =>
  new Set(
    propertiesBelow(lookup, pointer.replace(/\/required$/, '').replace(/(?:\/allOf\/\d+)+$/, '')),
  );

/** With those of the parts of an `allOf`. */
const propertiesBelow = (lookup: (pointer: string) => unknown, pointer: string): string[] => {
  const schema = lookup(pointer) as Schema | undefined; // a schema stands where `required` does
  return [
    ...Object.keys(schema?.properties ?? {}),
    ...(schema?.allOf ?? []).flatMap((_, index) =>
      propertiesBelow(lookup, `${pointer}/allOf/${String(index)}`),
    ),
  ];
};

const describeEnum = (
  before: unknown,
  after: unknown,
  shown: string,
  inRequest: boolean,
): string => {
  if (before === undefined)
    return `${shown} ${inRequest ? 'takes' : 'is'} only ${names(missing(after, []))} now`;
  if (after === undefined)
    return `${shown} ${inRequest ? 'takes' : 'may be'} other values than ${names(missing(before, []))} as well`;
  const added = missing(after, before);
  const removed = missing(before, after);
  const verb = inRequest ? 'takes' : 'may be';
  return [
    ...(removed.length > 0
      ? [`${shown} ${inRequest ? 'no longer takes' : 'is no longer'} ${names(removed)}`]
      : []),
    ...(added.length > 0 ? [`${shown} ${verb} ${names(added)} as well`] : []),
  ].join('; ');
};

/** The items of one list that another does not have. */
export const missing = (from: unknown, other: unknown): unknown[] => {
  const others = Array.isArray(other) ? (other as unknown[]) : [];
  return Array.isArray(from) ? (from as unknown[]).filter((value) => !others.includes(value)) : [];
};

const names = (values: readonly unknown[]): string =>
  values.map((value) => `\`${String(value)}\``).join(', ');

const show = (value: unknown): string => {
  if (value === undefined) return 'not set';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** `SecurityRequirement` → `security requirement`, `HeadersMap` → `headers`, `TagList` → `tags`. */
const wordsOf = (typeName: string): string =>
  typeName
    .replace(/Map$/, '')
    .replace(/List$/, 's')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();
