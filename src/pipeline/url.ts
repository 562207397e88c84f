import { ConfigurationError } from '../errors/configuration-error.ts';
import { InvalidIdError } from '../errors/field-error.ts';
import { checkObject } from '../options/option-checks.ts';
import type { FieldFormatter } from '../fields/format-fields.ts';
import type { Route, RouteArguments } from './route.ts';

/**
 * What a path segment of RFC 3986 cannot contain without percent-encoding. The gateway does not decode paths, so `@`,
 * `:` and `+` travel raw and anything that needs encoding cannot travel at all.
 */
const notAllowed = /[^A-Za-z0-9\-._~!$&'()*+,;=:@]/;

/**
 * The path of a call, with its parameters filled in.
 *
 * @throws {InvalidIdError} for a value that a path cannot contain. An empty one would reach the route of the list, and
 *   URL parsers collapse `.` and `..`.
 */
export const pathOf = (
  { id, path: template, params: fields }: Route,
  params: RouteArguments['params'],
  formatter: FieldFormatter,
): string => {
  const formatted = (
    fields === undefined ? params : formatter.format(fields, params, '')
  ) as RouteArguments['params']; // safe: an object stays an object
  // Without the slash it would become a part of the host.
  if (!template.startsWith('/'))
    throw new ConfigurationError(`${id}: the path of a route must start with a slash.`);
  return template.replace(/\{([^}]*)\}/g, (_, name: string) =>
    segmentOf(formatted?.[name], name, id),
  );
};

const segmentOf = (value: unknown, name: string, operationId: string): string => {
  const place = { operationId, field: name };
  if (value === undefined || value === null || value === '')
    throw new InvalidIdError('This path parameter is required.', place);
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string')
    throw new InvalidIdError(`It must be a string, not ${typeof value}.`, place);
  if (text === '.' || text === '..')
    throw new InvalidIdError(`"${text}" cannot be part of a path.`, place);
  const at = text.search(notAllowed);
  if (at !== -1)
    throw new InvalidIdError(
      `Its character at position ${at + 1} is not allowed in a path. Pass the id as the gateway returned it, not percent-encoded.`,
      place,
    );
  return text;
};

/** The query of a call with its question mark; empty if it has no values. */
export const queryOf = (
  { id, query: fields = {} }: Route,
  query: object | undefined,
  formatter: FieldFormatter,
): string => {
  if (query === undefined || (query as unknown) === null) return '';
  checkObject(query, `${id}: the query`);
  const formatted = formatter.format(fields, query, 'query') as Readonly<Record<string, unknown>>; // safe: it stays an object
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(formatted)) {
    if (value === undefined || value === null) continue;
    for (const item of Array.isArray(value) ? (value as unknown[]) : [value])
      search.append(name, queryValue(item, name, id));
  }
  const text = search.toString();
  return text === '' ? '' : `?${text}`;
};

const queryValue = (value: unknown, name: string, operationId: string): string => {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (typeof value === 'string' || Number.isFinite(value) || typeof value === 'boolean')
    return String(value);
  throw new ConfigurationError(
    `${operationId}: query.${name} must be a string, a finite number, a boolean or a valid Date.`,
  );
};
