import type { RedoclyChange } from './redocly-diff.ts';

/** Gives what stands at a JSON pointer of either contract. */
interface Lookups {
  readonly base: (pointer: string) => unknown;
  readonly revision: (pointer: string) => unknown;
}

/**
 * A change in words that a person reads at a glance: `` takes `note` as well (JoinWithInviteRequest) ``. Empty
 * where nothing but an order changed.
 */
export const describeChange = (change: RedoclyChange, lookups: Lookups): string => {
  const subject = subjectOf(change, lookups);
  return change.property === undefined
    ? describeNode(change, subject)
    : describeProperty(change, subject);
};

interface Subject {
  /** `` `caption` `` for a property or a parameter, `the answer 404` for a response, and so on. */
  readonly name: string;
  /** ` (SendMediaRequest)`, where it lies in a component. */
  readonly component: string;
  readonly inRequest: boolean;
}

const subjectOf = ({ path, base, revision }: RedoclyChange, lookups: Lookups): Subject => {
  const pointer = (revision ?? base)?.pointer ?? path;
  const component = /^#\/components\/schemas\/([^/]+)/.exec(pointer)?.[1];
  const inWebhook = path.startsWith('#/webhooks/');
  // What a webhook's request holds is what a program receives.
  const inRequest = path.includes('/requestBody/') !== inWebhook && !path.includes('/responses/');
  return {
    name: nameOf(pointer, path, revision ? lookups.revision : lookups.base),
    component: component === undefined ? '' : ` (${component})`,
    inRequest: inRequest || path.includes('/parameters/'),
  };
};

const nameOf = (pointer: string, path: string, lookup: (pointer: string) => unknown): string => {
  const property = [...pointer.matchAll(/\/properties\/([^/]+)/g)]
    .map(([, name = '']) => name)
    .join('.');
  const items = /\/items(?:\/|$)/.test(
    pointer.slice(Math.max(0, pointer.lastIndexOf('/properties/'))),
  );
  if (property !== '') return items ? `the items of \`${property}\`` : `\`${property}\``;
  const parameter = /^(.*\/parameters\/[^/]+)/.exec(pointer)?.[1];
  if (parameter !== undefined) {
    const value = lookup(parameter);
    const name =
      typeof value === 'object' && value !== null && 'name' in value
        ? value.name
        : parameter.split('/').at(-1);
    return `the parameter \`${String(name)}\``;
  }
  return `${items ? 'the items of ' : ''}${placeName(path)}`;
};

/** The part of an operation that a path of Redocly's leads to. */
export const placeName = (path: string): string => {
  const property = /\/properties\/([^/]+)(?:\/items)?$/.exec(path)?.[1];
  if (property !== undefined) return `\`${property}\``;
  const items = path.endsWith('/items') ? 'an item of ' : '';
  const status = /\/responses\/(\d{3}|default)/.exec(path)?.[1];
  if (status !== undefined) return `${items}the answer ${status}`;
  return path.includes('/requestBody') ? `${items}the body` : 'it';
};

const describeNode = (
  { kind, typeName, verdicts, revision }: RedoclyChange,
  { name, component, inRequest }: Subject,
): string => {
  const shown = `${name}${component}`;
  switch (`${typeName} ${kind}`) {
    case 'Schema added':
    case 'Schema removed':
      return name.startsWith('`')
        ? describeValue(kind, shown, inRequest)
        : `${shown} is of another type now`;
    case 'Parameter added':
      return `has ${shown} now`;
    case 'Parameter removed':
      return `no longer has ${shown}`;
    case 'Response added':
      return `may give ${shown} now`;
    case 'Response removed':
      return `no longer gives ${shown}`;
    case 'RequestBody added':
      return typeof revision?.value === 'object' &&
        revision.value !== null &&
        'required' in revision.value &&
        revision.value.required === true
        ? 'needs a body now'
        : 'takes a body now';
    case 'RequestBody removed':
      return 'no longer takes a body';
    default:
      return verdicts[0]?.message ?? `${wordsOf(typeName)} ${kind} at ${shown}`;
  }
};

const describeValue = (kind: RedoclyChange['kind'], shown: string, inRequest: boolean): string => {
  if (kind === 'added') return inRequest ? `takes ${shown} as well` : `answers ${shown} as well`;
  return inRequest ? `no longer takes ${shown}` : `no longer answers ${shown}`;
};

const describeProperty = (
  { property = '', base, revision, verdicts, typeName }: RedoclyChange,
  { name, component, inRequest }: Subject,
): string => {
  const shown = `${name}${component}`;
  const before = base?.value;
  const after = revision?.value;
  switch (property) {
    case 'required':
      return typeof before === 'boolean' || typeof after === 'boolean'
        ? `${shown} is ${after === true ? 'required' : 'optional'} now`
        : describeRequired(before, after, component, inRequest);
    case 'enum':
      return describeEnum(before, after, shown, inRequest);
    case 'type':
      return `${shown} was ${show(before)}, is ${show(after)} now`;
    case 'nullable':
      return after === true ? `${shown} may be null now` : `${shown} is never null now`;
    case 'deprecated':
      return after === true
        ? `${shown === 'it' ? 'is' : `${shown} is`} deprecated now`
        : `${shown} is no longer deprecated`;
    case 'description':
    case 'summary':
    case 'title':
    case 'example':
    case 'examples':
      return `other ${property} at ${shown}`;
    case 'key':
      return `${wordsOf(typeName)} ${show(before)} became ${show(after)}`;
    default:
      return before === undefined && after === undefined
        ? (verdicts[0]?.message ?? `${property} of ${shown} changed`)
        : `${property} of ${shown} was ${show(before)}, is ${show(after)} now`;
  }
};

const describeRequired = (
  before: unknown,
  after: unknown,
  component: string,
  inRequest: boolean,
): string => {
  const added = missing(after, before);
  const removed = missing(before, after);
  return [
    ...(added.length > 0
      ? [
          `${names(added)}${component} ${added.length > 1 ? 'are' : 'is'} ${inRequest ? 'required now' : 'always there now'}`,
        ]
      : []),
    ...(removed.length > 0
      ? [`${names(removed)}${component} may be ${inRequest ? 'left out' : 'missing'} now`]
      : []),
  ].join('; ');
};

const describeEnum = (
  before: unknown,
  after: unknown,
  shown: string,
  inRequest: boolean,
): string => {
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

const missing = (from: unknown, other: unknown): unknown[] => {
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

/** `SecurityRequirement` → `security requirement`. */
const wordsOf = (typeName: string): string =>
  typeName.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
