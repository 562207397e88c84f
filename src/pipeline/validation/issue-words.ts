import type { core } from 'zod/v4/mini';
import type { ResponseIssue } from '../../errors/response-issue.ts';

/** Describes what zod found, without anything of the data: no values, and no keys that may be values. */
export const describeIssue = (issue: core.$ZodIssue, data: unknown): ResponseIssue => ({
  path: pathOf(issue.path),
  rule: `expected ${expectedBy(issue)}, found ${kindOf(valueAt(data, issue.path))}`,
});

/** Keys that do not look like names are replaced: an id or a phone number belongs to somebody. */
const pathOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`;
    return typeof key === 'string' && /^[a-z_]\w*$/i.test(key) ? `${text}.${key}` : `${text}[*]`;
  }, '$');

const expectedBy = (issue: core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'invalid_format':
      return issue.format === 'regex' ? 'a different format' : `a ${issue.format}`;
    case 'too_small':
      return `at least ${issue.minimum}`;
    case 'too_big':
      return `at most ${issue.maximum}`;
    case 'invalid_union':
      return 'one of several shapes';
    default:
      return 'a valid value';
  }
};

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    data,
  );

const kindOf = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
};
