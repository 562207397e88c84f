/** Imports a module that has no types, or does not exist yet when types are checked. */
export const importUntyped = (specifier: string): Promise<unknown> => import(specifier);
