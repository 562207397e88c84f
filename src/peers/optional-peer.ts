import { ConfigurationError } from '../errors/configuration-error.ts';

/**
 * A package that only some users need, if it is there. Its name comes in a variable, so that bundlers neither
 * demand the package nor pack it for those who do not have it.
 *
 * @typeParam Module what of the package is used, so that the declarations of this one do not need those of it.
 */
export const loadPeer = async <Module>(name: string): Promise<Module | undefined> => {
  try {
    // Told not to, webpack does not warn of a name that it cannot know: some builds take warnings for errors.
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ name)) as Module; // what the package documents
  } catch {
    return undefined;
  }
};

/** An option that needs a package, and what is passed along in a bundle, where the package cannot be looked up. */
export interface PeerOption {
  readonly option: string;
  /** The package to install. */
  readonly peer: string;
  /** What to import from `wsapi-client/<entry>`. */
  readonly value: string;
  readonly entry: string;
}

/**
 * The same for one without which an option means nothing.
 *
 * @throws {ConfigurationError} that says what to install, and what to do in a bundle.
 */
export const demandPeer = async <Module>(
  name: string,
  { option, peer, value, entry }: PeerOption,
): Promise<Module> => {
  const found = await loadPeer<Module>(name);
  if (found !== undefined) return found;
  throw new ConfigurationError(
    `${option} needs the package "${peer}": install it, or in a bundle import { ${value} } from "wsapi-client/${entry}" and pass it to the client.`,
  );
};
