import { ConfigurationError } from '../errors/configuration-error.ts';
import { InvalidIdError } from '../errors/invalid-id-error.ts';
import type { FieldFormatter } from '../fields/format-fields.ts';
import type { Route, RouteArguments } from './route.ts';

/**
 * The characters of a path segment by RFC 3986, but for percent-encoding: the gateway does not decode it, so
 * `@`, `:` and `+` travel raw, and nothing that would have to be encoded can travel at all.
 */
const segment = /^[A-Za-z0-9\-._~!$&'()*+,;=:@]+$/;

/**
 * The path of a call, its parameters filled in.
 *
 * @throws {InvalidIdError} for a parameter that no path can carry: empty, it would reach the list's route;
 *   `.` and `..` are collapsed by whoever parses the URL, in any encoding.
 */
export const pathOf = (
  { id, path: template, params: fields }: Route,
  params: RouteArguments['params'],
  formatter: FieldFormatter,
): string => {
  const formatted = (
    fields === undefined ? params : formatter.format(fields, params, '')
  ) as RouteArguments['params']; // an object comes out as an object
  // Otherwise it would become a part of the host.
  if (!template.startsWith('/'))
    throw new ConfigurationError(`${id}: the path of a route has to begin with a slash.`);
  let path = '';
  let from = 0;
  for (let open = template.indexOf('{'); open !== -1; open = template.indexOf('{', from)) {
    const close = template.indexOf('}', open);
    const name = template.slice(open + 1, close);
    path += template.slice(from, open) + segmentOf(formatted?.[name], name, id);
    from = close + 1;
  }
  return path + template.slice(from);
};

const segmentOf = (value: unknown, name: string, operationId: string): string => {
  const place = { operationId, field: name };
  if (value === undefined || value === null || value === '')
    throw new InvalidIdError('It is missing, and is part of the path.', place);
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string')
    throw new InvalidIdError(`It has to be a string, not a ${typeof value}.`, place);
  if (text === '.' || text === '..')
    throw new InvalidIdError(`"${text}" cannot be part of a path.`, place);
  if (!segment.test(text)) {
    const at = text.search(/[^A-Za-z0-9\-._~!$&'()*+,;=:@]/);
    throw new InvalidIdError(
      `The character at place ${at + 1} cannot stand in a path. Give the id as the gateway gave it, not percent-encoded.`,
      place,
    );
  }
  return text;
};

/** The query of a call with its question mark; empty where there is none. */
export const queryOf = (
  { id, query: fields = {} }: Route,
  query: object | undefined,
  formatter: FieldFormatter,
): string => {
  if (query === undefined) return '';
  const formatted = formatter.format(fields, query, 'query') as Readonly<Record<string, unknown>>; // an object comes out as an object
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
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value);
  throw new ConfigurationError(
    `${operationId}: query.${name} has to be a string, a number or a boolean, not a ${typeof value}.`,
  );
};
