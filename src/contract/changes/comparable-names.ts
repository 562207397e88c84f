/**
 * Names of components that only the comparison has: a schema that may be null at some place, and a schema as callers
 * send it where it is in a response as well.
 */
const orNull = '.or-null';
const sent = '.as-sent';

export const nullableName = (name: string): string => `${name}${orNull}`;
export const sentName = (name: string): string => `${name}${sent}`;

export const isComparableName = (name: string): boolean =>
  name.endsWith(orNull) || name.endsWith(sent);

/** A text or pointer with the names that the published contract has. */
export const withPublishedNames = (text: string): string =>
  text.replaceAll(orNull, '').replaceAll(sent, '');
