import type { GoField, GoStruct, Rule } from './go-types.ts';

/**
 * The rules that a decoded body breaks, in the words of Go's validator and in the order of the fields. Of one field it
 * names the first rule alone.
 */
export const validate = (
  { name, fields }: GoStruct,
  body: Readonly<Record<string, unknown>>,
  path = name,
): string[] =>
  fields.flatMap((field) => {
    const value = body[field.key];
    const key = [path, ...field.embeddedIn, field.name].join('.');
    const broken = brokenRule(field, value, body);
    return broken === undefined
      ? validateInside(field, value, key)
      : `Key: '${key}' Error:Field validation for '${field.name}' failed on the '${broken}' tag`;
  });

/** Structs inside a field, alone or in a list. */
const validateInside = ({ type }: GoField, value: unknown, key: string): string[] => {
  if (type.kind === 'struct' && isRecord(value)) return validate(type, value, key);
  if (type.kind !== 'slice' || !Array.isArray(value)) return [];
  const { of } = type;
  if (of.kind !== 'struct') return [];
  return value.flatMap((item, index) =>
    isRecord(item) ? validate(of, item, `${key}[${index}]`) : [],
  );
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const brokenRule = (
  { rules }: GoField,
  value: unknown,
  body: Readonly<Record<string, unknown>>,
): Rule['tag'] | undefined => {
  for (const rule of rules) {
    if (rule.tag === 'omitempty' && isZero(value)) return undefined;
    if (!holds(rule, value, body)) return rule.tag;
  }
  return undefined;
};

const holds = (rule: Rule, value: unknown, body: Readonly<Record<string, unknown>>): boolean => {
  switch (rule.tag) {
    case 'omitempty':
      return true;
    case 'required':
      return !isZero(value);
    case 'required_without':
      return !isZero(value) || !isZero(body[rule.key]);
    case 'oneof':
      return rule.values.includes(value);
    case 'min':
      return sizeOf(value) >= rule.limit;
    case 'max':
      return sizeOf(value) <= rule.limit;
    case 'url':
      return isUrl(String(value));
    case 'regexp':
    case 'instance_id':
      return rule.pattern.test(String(value));
  }
};

/** Go cannot tell a field that was left out from one with the zero value of its type. An empty list is not zero. */
const isZero = (value: unknown): boolean =>
  value === undefined || value === '' || value === 0 || value === false;

const sizeOf = (value: unknown): number => {
  if (typeof value === 'string') return Array.from(value).length; // code points, as Go counts
  if (Array.isArray(value)) return value.length;
  return typeof value === 'number' ? value : 0;
};

/** A scheme, and after it a host, a path without a host, or a fragment. */
const isUrl = (text: string): boolean =>
  /^file:\/\/.+/i.test(text) || /^[a-z][a-z\d+.-]*:(?:\/\/[^/?#]|[^/?#]|\/*[^#]*#.)/i.test(text);
