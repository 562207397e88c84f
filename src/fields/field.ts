/**
 * What must be brought into the gateway's form: a number has the bits of `ids/kinds.ts` and `fields/field-bits.ts`, an
 * object describes properties (`'*'` every property of a map), a list describes its items.
 */
export type Field = number | readonly [Field] | { readonly [property: string]: Field };

/** The fields of an object. Properties that are not named stay as they are. */
export type Fields = Readonly<Record<string, Field>>;
