/**
 * What must be brought into the gateway's form before a value is sent: a number holds the bits of
 * `ids/kinds.ts` and `fields/field-bits.ts`, an object speaks of its properties, a list of the items, `'*'` of every value of a map.
 */
export type Field = number | readonly [Field] | { readonly [property: string]: Field };

/** The fields of an object; a property that is not named passes as it is. */
export type Fields = Readonly<Record<string, Field>>;
