import { ConfigurationError } from '../errors/configuration-error.ts';

/** An option that needs a package, and what to pass in a bundle, which cannot load the package by name. */
export interface PeerOption {
  readonly option: string;
  /** The package to install. */
  readonly peer: string;
  /** The oldest version that works. The package has no range for it, so that installing it never fails. */
  readonly since: string;
  /** The export of `wsapi-client/<entry>` to pass instead. */
  readonly value: string;
  readonly entry: string;
}

/**
 * Loads a package that an option needs. Its name is in a variable, so that bundlers neither require it nor include it.
 *
 * @typeParam Module the part of the package that is used: our declarations must not need those of the package.
 * @throws {ConfigurationError} saying what to install, and what to do in a bundle.
 */
export const demandPeer = async <Module>(
  name: string,
  { option, peer, since, value, entry }: PeerOption,
): Promise<Module> => {
  try {
    // Without the comments webpack warns about the unknown name, and some builds treat warnings as errors.
    return (await import(/* webpackIgnore: true */ /* @vite-ignore */ name)) as Module; // safe: as the package documents
  } catch (cause) {
    throw new ConfigurationError(
      `\`${option}\` needs the package "${peer}", version ${since} or later: install it, or in a bundle import { ${value} } from "wsapi-client/${entry}" and pass it to the client.`,
      { cause },
    );
  }
};
