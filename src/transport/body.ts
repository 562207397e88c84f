import { formatFields } from '../ids/format-fields.ts';
import { readBlobs } from '../media/read-blobs.ts';
import type { Route } from '../route.ts';

/**
 * The body of a call with its ids and files in the gateway's form, not yet encoded; undefined for an operation
 * without one. A promise where a file has to be read first.
 *
 * @throws {InvalidIdError} for an id that cannot be right, or of the wrong kind.
 */
export const bodyOf = ({ id, body: fields }: Route, body: unknown): unknown => {
  if (fields === undefined || body === undefined) return undefined;
  const read = readBlobs(fields, body);
  const format = (value: unknown): unknown => formatFields(fields, value, id, 'body');
  return read instanceof Promise ? read.then(format) : format(read);
};
