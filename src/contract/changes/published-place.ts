import { pointerOf, stepsOf, targetOf } from '../json-pointer.ts';
import { isReference, valueAt, type OpenApi } from '../openapi.ts';
import { withPublishedNames } from './comparable-names.ts';

interface Place {
  readonly pointer: string;
  readonly value: unknown;
}

/** The way from a place on: what of it the document has, and how many steps it does not have. */
interface Walked {
  readonly pointer: string;
  readonly left: number;
}

/**
 * Where a place of a comparable contract is in the published one: a field of a schema may stand in a part of its
 * `allOf`, or in the component that such a part refers to.
 */
export const publishedPlace = (document: OpenApi, comparable: string): string => {
  const plain = withPublishedNames(comparable);
  const field = /^.*\/properties\/[^/]+/.exec(plain)?.[0];
  if (field === undefined) return plain;
  const place = { pointer: '#', value: document };
  const { pointer, left } = walk(document, place, stepsOf(field), []);
  return left === 0 ? `${pointer}${plain.slice(field.length)}` : plain;
};

/** @param parts the schemas that this place is a part of: a part may contain itself. */
const walk = (
  document: OpenApi,
  place: Place,
  steps: readonly string[],
  parts: readonly unknown[],
): Walked => {
  const [step, ...rest] = steps;
  const { pointer, value } = place;
  if (step === undefined) return { pointer, left: 0 };
  if (typeof value !== 'object' || value === null || parts.includes(value))
    return { pointer, left: steps.length };
  const own = Object.hasOwn(value, step)
    ? walk(
        document,
        { pointer: pointer + pointerOf(step), value: (value as Record<string, unknown>)[step] },
        rest,
        [],
      )
    : { pointer, left: steps.length };
  if (own.left === 0) return own;
  return partsOf(document, place)
    .map((part) => walk(document, part, steps, [...parts, value]))
    .reduce((best, found) => (found.left < best.left ? found : best), own);
};

/** What a schema says besides its own keywords. */
const partsOf = (document: OpenApi, { pointer, value }: Place): Place[] => {
  const schema = value as Record<string, unknown>; // safe: an object has keys
  if (isReference(schema) && typeof schema.$ref === 'string') {
    const target = targetOf(schema.$ref);
    return [{ pointer: target, value: valueAt(document, target) }];
  }
  return ['allOf', 'oneOf', 'anyOf'].flatMap((keyword) => {
    const parts = schema[keyword];
    return Array.isArray(parts)
      ? (parts as unknown[]).map((part, index) => ({
          pointer: `${pointer}/${keyword}/${String(index)}`,
          value: part,
        }))
      : [];
  });
};
