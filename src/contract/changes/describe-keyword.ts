import type { Schema } from '../openapi.ts';
import type { Lookups, Subject } from './change-subject.ts';
import { areOrIs, missing, names, show, wordsOf } from './change-words.ts';
import { describeValue } from './describe-node.ts';
import type { RedoclyChange } from './redocly-diff.ts';
import { typeInWords } from './schema-places.ts';

/** A keyword of a part of the contract that changed. */
export const describeKeyword = (
  change: RedoclyChange,
  subject: Subject,
  lookups: Lookups,
): string => {
  const { property = '', base, revision, typeName } = change;
  const { name, component, inRequest, inEvent } = subject;
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
      return `${inEvent ? 'takes' : 'returns'} the ${show(after)} response now instead of ${show(before)}`;
    case 'MediaType key':
      return `${name} is ${names([after])} now, was ${names([before])}`;
    case 'Schema key':
      return `${names([before])}${component} is called ${names([after])} now`;
    case 'Discriminator propertyName':
      return `the discriminator of ${shown} is ${names([after])} now, was ${names([before])}`;
    case 'Server url':
      return `the server is ${show(after)} now, was ${show(before)}`;
  }
  switch (property) {
    case 'required':
      if (typeName === 'Header' || inEvent)
        return `${shown} ${after === true ? 'is now always there' : 'may be missing now'}`;
      return `${shown} is now ${after === true ? 'required' : 'optional'}`;
    case 'enum':
      return describeEnum(before, after, shown, inRequest);
    case 'type':
      return describeType(before, after, shown);
    case 'readOnly':
    case 'writeOnly': {
      const word = property === 'readOnly' ? 'read-only' : 'write-only';
      // Who sends a field cannot send it if it is read-only, and who receives it does not get it if it is write-only.
      if (inRequest === (property === 'readOnly'))
        return describeValue(after === true ? 'removed' : 'added', shown, subject);
      return `${shown} is ${after === true ? `${word} now` : `no longer ${word}`}`;
    }
    case 'minimum':
    case 'maximum':
      return describeBound(change, property, shown, lookups) ?? changed(label, before, after);
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
      return changed(label, before, after);
  }
};

const changed = (label: string, before: unknown, after: unknown): string => {
  if (before === undefined && after === undefined) return `${label} changed`;
  if (before === undefined) return `${label} is ${show(after)} now`;
  if (after === undefined) return `${label} is no longer ${show(before)}`;
  return `${label} was ${show(before)}, is ${show(after)} now`;
};

/** Empty if the types are the same in another order, or as a list. */
const describeType = (before: unknown, after: unknown, shown: string): string => {
  if (before === undefined) return `${shown} is ${typeInWords(after)} now, was any value`;
  if (after === undefined) return `${shown} is any value now, was ${typeInWords(before)}`;
  const [was, is] = [[before].flat(), [after].flat()] as [unknown[], unknown[]];
  const others = [...missing(was, is), ...missing(is, was)];
  if (others.length === 0) return '';
  if (others.every((name) => name === 'null'))
    return is.includes('null') ? `${shown} may be null now` : `${shown} is never null now`;
  return `${shown} was ${typeInWords(before)}, is ${typeInWords(after)} now`;
};

/** A limit that is excluded now, or no longer. Then Redocly reports both keywords. */
const describeBound = (
  { base, revision }: RedoclyChange,
  keyword: 'minimum' | 'maximum',
  shown: string,
  lookups: Lookups,
): string | undefined => {
  const exclusive = keyword === 'minimum' ? 'exclusiveMinimum' : 'exclusiveMaximum';
  const [least, more] =
    keyword === 'minimum' ? ['at least', 'more than'] : ['at most', 'less than'];
  const [was, is] = (
    [
      [lookups.base, base],
      [lookups.revision, revision],
    ] as const
  ).map(([lookup, side]) => {
    const schema = lookup((side?.pointer ?? '').replace(new RegExp(`/${keyword}$`), ''));
    const limits = (schema ?? {}) as Record<string, unknown>; // safe: the keyword is one of a schema's
    if (limits[exclusive] !== undefined) return `${more} ${show(limits[exclusive])}`;
    return limits[keyword] === undefined ? 'any number' : `${least} ${show(limits[keyword])}`;
  }) as [string, string];
  return was.startsWith(more) || is.startsWith(more)
    ? `${shown} is ${is} now, was ${was}`
    : undefined;
};

/** Empty if the only change is a property that is gone, which is reported separately. */
export const describeRequired = (
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

/** The names of a schema's properties, given the pointer to it or to its `required`. */
const propertiesAt = (lookup: (pointer: string) => unknown, pointer = ''): ReadonlySet<string> => {
  const schema = lookup(pointer.replace(/\/required$/, '')) as Schema | undefined; // safe: a schema stands where `required` does
  return new Set(Object.keys(schema?.properties ?? {}));
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
