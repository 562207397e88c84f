import type { Flaw } from './annotations.ts';
import { walkKeywords } from './walk-keywords.ts';

/** What a type of JSON Schema accepts. */
const accepts: Readonly<Record<string, (value: unknown) => boolean>> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  array: Array.isArray,
};

/** Values of an enum that its type excludes. openapi-typescript stops at those of an object, and names no line. */
export const enumFlaws = (document: object): Flaw[] => {
  const flaws: Flaw[] = [];
  walkKeywords(document, ({ type, enum: values, nullable }, pointer) => {
    const isValid = typeof type === 'string' ? accepts[type] : undefined;
    if (isValid === undefined || !Array.isArray(values)) return;
    const wrong: unknown = values.find(
      (value) => !isValid(value) && !(value === null && nullable === true),
    );
    if (wrong !== undefined)
      flaws.push({
        pointer: `${pointer}/enum`,
        problem: `enum has ${JSON.stringify(wrong)}, but the type is ${String(type)}`,
      });
  });
  return flaws;
};
