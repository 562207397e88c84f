import { resolve, type OpenApi, type Schema } from '../../contract/openapi.ts';
import { goTimeProblem } from '../request-body/go-time.ts';
import type { ServedOperation } from '../operation-router.ts';
import { jidProblem } from '../state/jids.ts';

/** What is wrong with the path or the query, as the `detail` of a 400. */
export const parameterProblem = (
  document: OpenApi,
  { id, path, parameters }: ServedOperation,
  params: Readonly<Record<string, string>>,
  query: URLSearchParams,
): string | undefined => {
  for (const { name, in: place, required, schema = {}, explode = true } of parameters) {
    const resolved = resolve(document, schema);
    if (place === 'path') {
      const problem = pathProblem(id, path, name, resolved, params[name] ?? '');
      if (problem !== undefined) return problem;
    }
    if (place !== 'query') continue;
    const texts = query.getAll(name).filter((text) => text !== '');
    if (required && texts.length === 0) return `missing required query parameter: ${name}`;
    const items = explode ? texts : texts.flatMap((text) => text.split(','));
    const itemSchema = resolve(
      document,
      hasType(resolved, 'array') ? (resolved.items ?? {}) : resolved,
    );
    if (!items.every((item) => isValid(itemSchema, item))) return `invalid ${name}`;
  }
  return undefined;
};

/** The gateway looks these up as they are written: of a malformed JID it says that it has no such chat. */
const looksUpAsWritten = new Set(['getChatInfo']);

/** Path parameters are checked without decoding: the gateway does not decode them. */
const pathProblem = (
  operationId: string,
  path: string,
  name: string,
  schema: Schema,
  text: string,
): string | undefined => {
  if (schema.format === 'jid')
    return looksUpAsWritten.has(operationId) ? undefined : jidProblem(ownerOf(path, name), text);
  if (schema.format === 'phone') return phoneProblem(schema, text);
  return isValid(schema, text) ? undefined : `invalid ${name}`;
};

/** What an id in a path belongs to: in `/groups/{id}` a `group`. */
const ownerOf = (path: string, name: string): string => {
  const segments = path.split('/');
  const collection = segments[segments.indexOf(`{${name}}`) - 1] ?? name;
  return collection.replace(/ies$/, 'y').replace(/s$/, '');
};

const phoneProblem = (schema: Schema, text: string): string | undefined => {
  if (!isValid(schema, text)) return 'invalid phone number format';
  return schema['x-phone-spelling'] === 'plus' && !/^\+\d{8,14}$/.test(text)
    ? 'invalid phone number. Should start with a + and have between 9 and 15 digits'
    : undefined;
};

/** Whether a text of the path or the query can be read as what its schema asks for. */
const isValid = (schema: Schema, text: string): boolean => {
  const { enum: values, pattern, format, minimum = -Infinity, maximum = Infinity } = schema;
  if (values && !values.map(String).includes(text)) return false;
  if (pattern !== undefined && !new RegExp(pattern).test(text)) return false;
  if (format === 'date-time' && goTimeProblem(text) !== undefined) return false;
  if (hasType(schema, 'boolean')) return text === 'true' || text === 'false';
  if (!hasType(schema, 'integer') && !hasType(schema, 'number')) return true;
  const number = Number(text);
  const isNumber = hasType(schema, 'integer') ? Number.isInteger(number) : Number.isFinite(number);
  return isNumber && number >= minimum && number <= maximum;
};

const hasType = ({ type }: Schema, name: string): boolean => [type].flat().includes(name);
