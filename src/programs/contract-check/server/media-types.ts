import type { Observation } from './check-body.ts';

export const contentType = (
  place: string,
  expected: readonly string[],
  seen: string,
): Observation => ({
  rule: 'content-type',
  kind: 'broken',
  place,
  message: 'the answer is of another media type',
  expected: expected.join(' or '),
  seen: seen === '' ? 'none' : seen,
});

export const mediaTypeOf = (header: string | undefined): string =>
  (header ?? '').split(';')[0]?.trim().toLowerCase() ?? '';

/** `*\/*` takes any, an empty one too: the gateway passes on what the sender of a file said. */
export const matches = (documented: string, type: string): boolean => {
  const name = mediaTypeOf(documented);
  return (
    name === '*/*' || name === type || (name.endsWith('/*') && type.startsWith(name.slice(0, -1)))
  );
};

/** JSON, or undefined for what is none. */
export const parsed = (body: Buffer): unknown => {
  try {
    return JSON.parse(body.toString()) as unknown;
  } catch {
    return undefined;
  }
};
