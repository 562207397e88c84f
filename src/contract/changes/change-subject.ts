import { componentName } from '../openapi.ts';
import { lastStep } from './change-words.ts';
import { isComparableName, withPublishedNames } from './comparable-names.ts';
import type { RedoclyChange } from './redocly-diff.ts';
import { isInEvent, isInRequest } from './request-places.ts';

/** Look up the value at a JSON pointer of either contract. */
export interface Lookups {
  readonly base: (pointer: string) => unknown;
  readonly revision: (pointer: string) => unknown;
  /** The name of the component that a `$ref` at the place of a change leads to. */
  readonly referenced: (change: RedoclyChange) => string | undefined;
  /** The component in which a reference to the component of a change stands. */
  readonly outer: (change: RedoclyChange) => string | undefined;
  /** Where a place of the compared contracts is in the published ones. */
  readonly published: (change: RedoclyChange, pointer: string) => string;
}

/** What a change is about. */
export interface Subject {
  /** `` `caption` `` for a property or a parameter, `the 404 response`, and so on. */
  readonly name: string;
  /** ` (SendMediaRequest)`, if it lies in a component. */
  readonly component: string;
  readonly inRequest: boolean;
  /** An event is neither a request nor a response: it has fields. */
  readonly inEvent: boolean;
}

export const subjectOf = (change: RedoclyChange, lookups: Lookups): Subject => {
  const { path, base, revision } = change;
  const pointer = (revision ?? base)?.pointer ?? path;
  const component = componentOf(change, pointer, lookups);
  return {
    name: nameOf(pointer, path, revision ? lookups.revision : lookups.base),
    component: component === undefined ? '' : ` (${component})`,
    inRequest: isInRequest(path),
    inEvent: isInEvent(path),
  };
};

/** A field belongs to the component that has it, which may be a part of the whole that is compared. */
const componentOf = (
  change: RedoclyChange,
  pointer: string,
  { published, outer }: Lookups,
): string | undefined => {
  const field = /^.*\/properties\/[^/]+/.exec(pointer)?.[0];
  const place = field === undefined ? pointer : published(change, field);
  const own = /^#\/components\/schemas\/([^/]+)/.exec(place)?.[1];
  const component = isOfOwnNull(change) ? outer(change) : own;
  return component && withPublishedNames(component);
};

/** That a component may be null at a place is a change of the place, not of the component. */
export const isOfOwnNull = ({ property, base, revision }: RedoclyChange): boolean => {
  const name = /^#\/components\/schemas\/([^/]+)\/type$/.exec(
    (revision ?? base)?.pointer ?? '',
  )?.[1];
  return property === 'type' && name !== undefined && isComparableName(name);
};

const nameOf = (pointer: string, path: string, lookup: (pointer: string) => unknown): string => {
  const property = [...pointer.matchAll(/\/properties\/([^/]+)/g)]
    .map(([, name = '']) => lastStep(name))
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
    return `the ${isInEvent(path) ? 'header' : 'parameter'} \`${String(name)}\``;
  }
  return placeName(path);
};

/** The part of an operation that a path of Redocly's leads to. */
export const placeName = (path: string): string => {
  const items = /\/items(?:\/|$)/.test(path.slice(path.lastIndexOf('/properties/') + 1))
    ? 'an item of '
    : '';
  const property = /^.*\/properties\/([^/]+)/.exec(path)?.[1];
  if (property !== undefined) return `${items}\`${lastStep(property)}\``;
  const status = /\/responses\/(\d{3}|\dXX|default)/i.exec(path)?.[1];
  const header = /\/headers\/([^/]+)/.exec(path)?.[1];
  if (status !== undefined && header !== undefined)
    return `the header \`${header}\` of the ${status} response`;
  if (status !== undefined) return `${items}the ${status} response`;
  return path.includes('/requestBody') ? `${items}the body` : 'it';
};

/** The name of a component of the schemas; undefined for other places. */
export const schemaName = (pointer: string): string | undefined =>
  componentName(pointer, 'schemas');
