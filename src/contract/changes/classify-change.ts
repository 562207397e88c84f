import type { ChangeGroup } from './contract-change.ts';
import { missing } from './describe-change.ts';
import { isInRequest } from './request-places.ts';
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
 * Redocly rates by the wire. Some things that are harmless there break programs, and are raised: a value that an
 * answer no longer takes, which a `switch` may name; a request's property that is gone; a body that is needed now;
 * another default.
 */
export const classifyChange = (change: RedoclyChange): ChangeGroup => {
  const { impact, kind, typeName, property, base, revision } = change;
  // Where a gateway lies is the caller's setting, not the contract's.
  if (textTypes.has(typeName) || (property !== undefined && textProperties.has(property)))
    return 'text';
  // Nobody who was ready for a failure is broken by its not coming any more.
  if (typeName === 'Response' && kind === 'removed' && !/\/2\d\d$/.test(change.path))
    return 'addition';
  if (impact === 'major') return 'breaking';
  // A call that leaves the value out does something else than before.
  if (property === 'default' && base?.value !== undefined && isInRequest(change.path))
    return 'breaking';
  // Programs name the types, and by path (`wsapi.http`) the parameters.
  if (typeName === 'Schema' && property === 'key') return 'breaking';
  if (typeName === 'Parameter' && property === 'name') return 'breaking';
  if (typeName === 'RequestBody' && kind === 'added' && isRequired(revision?.value))
    return 'breaking';
  if (impact === 'minor') return 'addition';
  if (kind === 'removed' && typeName === 'Schema') return 'breaking';
  if (property === 'enum' && missing(base?.value, revision?.value).length > 0) return 'breaking';
  return 'addition';
};

const isRequired = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'required' in value && value.required === true;
