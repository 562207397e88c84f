import type { ChangeGroup } from './contract-change.ts';
import { mapKeys } from '../walk-keywords.ts';
import { isRequired, missing } from './change-words.ts';
import { conditionOf } from './conditions.ts';
import { isInEvent, isInRequest } from './request-places.ts';
import type { RedoclyChange } from './redocly-diff.ts';

const textProperties = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'version',
]);
const textTypes = new Set([
  'Info',
  'License',
  'Contact',
  'Server',
  'ServerList',
  'Tag',
  'TagList',
  'Example',
  'ExamplesMap',
  'ExternalDocs',
]);

/**
 * Whether a change breaks those who use the contract. Redocly judges by what goes over the wire. Some changes that are
 * harmless there break programs: a value that a response no longer has, which a `switch` may name; a property of a
 * request that is gone; a second success, which is another type; another default.
 *
 * Other changes are judged where they are found: those of whole operations in `operation-changes.ts`, of methods in
 * `renamed-methods.ts` and `vanished-methods.ts`, of redefined schemas in `contract-changes.ts`.
 */
export const classifyChange = (change: RedoclyChange): ChangeGroup => {
  const { property, typeName } = change;
  // The caller configures the server's address, whatever the contract says.
  if (textTypes.has(typeName) || (property !== undefined && textProperties.has(property)))
    return 'text';
  if (isExtension(change)) return 'text';
  return exceptionOf(change) ?? byImpact(change);
};

/** `x-…` says nothing about the wire. Our own extensions come from overlays. */
const isExtension = ({ path, property = '', typeName }: RedoclyChange): boolean =>
  typeName === 'SpecExtension' ||
  property.startsWith('x-') ||
  path
    .split('/')
    // A header may be called `x-…`, and so may a field.
    .some((step, index, steps) => step.startsWith('x-') && !mapKeys.has(steps[index - 1] ?? ''));

/** Where our judgement differs from Redocly's. */
const exceptionOf = (change: RedoclyChange): ChangeGroup | undefined => {
  const { kind, typeName, property, path, base, revision } = change;
  const inRequest = isInRequest(path);
  const condition = conditionOf(change);
  if (condition !== undefined)
    return inRequest && condition.kind !== 'removed' ? 'breaking' : 'addition';
  if (typeName === 'Response' && isInEvent(path)) {
    // It is the program that gives it, and the gateway that has to take it.
    const isSuccess = /\/2(?:\d\d|XX)$/i.test(path);
    if (kind !== 'modified') return kind === 'removed' && isSuccess ? 'breaking' : 'addition';
  }
  if (typeName === 'Response') {
    const isSuccess = /\/2(?:\d\d|XX)$/i.test(path);
    if (kind === 'added') return isSuccess ? 'breaking' : undefined;
    // An error that no longer occurs breaks no program.
    if (kind === 'removed' && !isSuccess) return 'addition';
  }
  if (property === 'type') return classifyType(base?.value, revision?.value, inRequest);
  // A program may rely on a header that is always there.
  if (typeName === 'Header' && property === 'required')
    return revision?.value === true ? 'addition' : 'breaking';
  if (typeName === 'RequestBody' && kind === 'added')
    return isRequired(revision?.value) ? 'breaking' : undefined;
  switch (property) {
    case 'default':
      // A call without the value does something else than before.
      return base?.value !== undefined && inRequest ? 'breaking' : undefined;
    case 'key':
      // Programs import the types by their names.
      return typeName === 'Schema' ? 'breaking' : undefined;
    case 'name':
      // Calls by path (`wsapi.http`) name the parameters.
      return typeName === 'Parameter' ? 'breaking' : undefined;
    case 'readOnly':
      return revision?.value === true && inRequest ? 'breaking' : 'addition';
    case 'writeOnly':
      return revision?.value === true && !inRequest ? 'breaking' : 'addition';
    case 'propertyName':
      return typeName === 'Discriminator' ? 'breaking' : undefined;
    case 'enum':
      return classifyEnum(base?.value, revision?.value, inRequest);
    case 'deprecated':
      return 'addition';
    default:
      return undefined;
  }
};

/** Redocly does not see that null is a value that a response may have now. */
const classifyType = (
  before: unknown,
  after: unknown,
  inRequest: boolean,
): ChangeGroup | undefined => {
  if (before === undefined || after === undefined) return undefined;
  const [was, is] = [[before].flat(), [after].flat()];
  const [added, removed] = [missing(is, was), missing(was, is)];
  if (added.length + removed.length === 0) return undefined;
  if (![...added, ...removed].every((name) => name === 'null')) return undefined;
  return added.length > 0 === inRequest ? 'addition' : 'breaking';
};

const classifyEnum = (
  before: unknown,
  after: unknown,
  inRequest: boolean,
): ChangeGroup | undefined => {
  // Without a list, a request takes any value.
  if (after === undefined) return inRequest ? 'addition' : 'breaking';
  if (before === undefined) return 'breaking';
  return missing(before, after).length > 0 ? 'breaking' : undefined;
};

const byImpact = ({ impact, kind, typeName }: RedoclyChange): ChangeGroup => {
  if (impact === 'major') return 'breaking';
  if (impact === 'minor') return 'addition';
  return kind === 'removed' && typeName === 'Schema' ? 'breaking' : 'addition';
};
