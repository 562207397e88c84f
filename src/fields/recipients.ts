import { fieldBits } from './field-bits.ts';
import type { Fields } from './field.ts';

/** The recipients in a formatted body: the ids of the fields that name whom a message goes to. */
export const recipientsOf = (fields: Fields | undefined, body: unknown): string[] =>
  Object.entries(fields ?? {}).flatMap(([name, field]) => {
    if (typeof field !== 'number' || (field & fieldBits.recipient) === 0) return [];
    const value: unknown = (body as Readonly<Record<string, unknown>> | undefined)?.[name]; // a body with fields is an object
    return typeof value === 'string' ? [value] : [];
  });
