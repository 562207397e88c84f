/** Imports what has no types, or is not there yet, when types are checked. The caller says what of it is used. */
export const importUntyped = (specifier: string): Promise<unknown> => import(specifier);
