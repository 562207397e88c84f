import type { Observation } from './check-body.ts';

export const contentType = (
  place: string,
  expected: readonly string[],
  seen: string,
): Observation => ({
  rule: 'content-type',
  kind: 'broken',
  place,
  message: 'the response has another media type',
  expected: expected.join(' or '),
  seen: seen === '' ? 'none' : seen,
});

export const mediaTypeOf = (header: string | undefined): string =>
  (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** `*\/*` matches any type, even an empty one: the gateway passes on the type that the sender of a file gave. */
export const matches = (documented: string, type: string): boolean => {
  const name = mediaTypeOf(documented);
  return (
    name === '*/*' || name === type || (name.endsWith('/*') && type.startsWith(name.slice(0, -1)))
  );
};

/** The JSON in a body, or undefined if it is not JSON. */
export const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString()) as unknown;
  } catch {
    return undefined;
  }
};
