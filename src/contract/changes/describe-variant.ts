import type { Schema } from '../openapi.ts';
import type { Lookups, Subject } from './change-subject.ts';
import type { RedoclyChange } from './redocly-diff.ts';
import { variantInWords } from './schema-places.ts';

/** A variant of a `oneOf` or `anyOf` that came or went. */
export const describeVariant = (
  change: RedoclyChange,
  { name, component }: Subject,
  { referenced }: Lookups,
): string | undefined => {
  const { path, kind, typeName, base, revision } = change;
  if (typeName !== 'Schema' || !/\/(?:oneOf|anyOf)\/\d+$/.test(path)) return undefined;
  // It is what Redocly calls it.
  const variant = referenced(change) ?? variantInWords((revision ?? base)?.value as Schema);
  return kind === 'added'
    ? `${name}${component} may be ${variant} as well`
    : `${name}${component} is no longer ${variant}`;
};
