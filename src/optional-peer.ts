/**
 * A package that only some users need, if it is there. Its name comes in a variable, so that bundlers neither
 * demand the package nor pack it for those who do not have it.
 *
 * @typeParam Module what of the package is used, so that the declarations of this one do not need those of it.
 */
export const loadPeer = async <Module>(name: string): Promise<Module | undefined> => {
  try {
    return (await import(name)) as Module; // what the package documents
  } catch {
    return undefined;
  }
};
