import { stepsOf } from '../json-pointer.ts';

/** The items of one list that another does not have. */
export const missing = (from: unknown, other: unknown): unknown[] => {
  const others = Array.isArray(other) ? (other as unknown[]) : [];
  return Array.isArray(from) ? (from as unknown[]).filter((value) => !others.includes(value)) : [];
};

export const names = (values: readonly unknown[]): string =>
  values.map((value) => `\`${String(value)}\``).join(', ');

export const areOrIs = (values: readonly unknown[]): string => (values.length > 1 ? 'are' : 'is');

export const show = (value: unknown): string => {
  if (value === undefined) return 'not set';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
};

/** `SecurityRequirement` → `security requirement`, `HeadersMap` → `headers`, `TagList` → `tags`. */
export const wordsOf = (typeName: string): string =>
  typeName
    .replace(/Map$/, '')
    .replace(/List$/, 's')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase();

export const lastStep = (path: string): string => stepsOf(path).at(-1) ?? '';

export const isRequired = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'required' in value && value.required === true;
