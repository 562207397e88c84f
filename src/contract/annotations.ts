import { walkKeywords } from './walk-keywords.ts';

/** A value that a contract or an overlay must not have, with its place. */
export interface Flaw {
  /** A JSON pointer. */
  readonly pointer: string;
  readonly problem: string;
}

interface Rule {
  readonly isMet: (value: unknown) => boolean;
  /** What the value must be, as the end of a sentence. */
  readonly expected: string;
}

const isBoolean = (value: unknown): boolean => typeof value === 'boolean';
const isString = (value: unknown): boolean => typeof value === 'string';
const isListOfStrings = (value: unknown): boolean => Array.isArray(value) && value.every(isString);
const isMapOf = (value: unknown, isMet: (entry: unknown) => boolean): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every(isMet);

const flag: Rule = { isMet: isBoolean, expected: 'true or false' };
const text: Rule = { isMet: isString, expected: 'a string' };
const list: Rule = { isMet: isListOfStrings, expected: 'a list of strings' };

/** This project's own extensions of OpenAPI. Generated code depends on them, so their types are checked. */
const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['x-safe', flag],
  ['x-destructive', flag],
  ['x-idempotent', flag],
  [
    'x-sets-media-type',
    {
      isMet: (value) => value === true || value === 'voice-note',
      expected: "true or 'voice-note'",
    },
  ],
  ['x-decides-unless', text],
  ['x-may-be-missing', flag],
  ['x-may-be-server', flag],
  ['x-recipient', flag],
  ['x-may-be-empty', flag],
  ['x-open-enum', flag],
  ['x-key', text],
  ['x-id', text],
  ['x-field', text],
  ['x-phone-spelling', text],
  ['x-jid-kinds', list],
  ['x-exactly-one-of', list],
  ['x-at-least-one-of', list],
  ['x-type-name', text],
  ['x-required-in-types', list],
  [
    'x-method-names',
    {
      isMet: (value) => isMapOf(value, isString),
      expected: 'a map from resources to method names',
    },
  ],
  [
    'x-decides',
    {
      isMet: (value) => isMapOf(value, isListOfStrings),
      expected: 'a map from values to lists of fields',
    },
  ],
]);

/** The annotations of a contract that have the wrong type. */
export const annotationFlaws = (document: object): Flaw[] => {
  const flaws: Flaw[] = [];
  walkKeywords(document, (node, pointer) => {
    for (const [key, value] of Object.entries(node)) {
      const rule = rules.get(key);
      if (rule !== undefined && !rule.isMet(value))
        flaws.push({ pointer: `${pointer}/${key}`, problem: `${key} must be ${rule.expected}` });
    }
  });
  return flaws;
};
