/** What `package.json` says about the entry in the registry of MCP servers. */
export interface RegisteredPackage {
  readonly name: string;
  readonly version: string;
  readonly mcpName?: string;
}

/** The entry, `server.json`. */
export interface RegistryEntry {
  readonly name: string;
  readonly version: string;
  readonly packages: readonly { readonly identifier: string; readonly version: string }[];
}

/** Stands for the account of whoever publishes the package. */
const placeholder = 'io.github.owner/';

/** Why the registry would refuse the entry: it compares it with the published package. */
export const registryProblems = (
  { name, version, mcpName }: RegisteredPackage,
  entry: RegistryEntry,
): string[] => [
  ...(entry.name.startsWith(placeholder)
    ? [`"name" in server.json must have the account of the publisher instead of ${placeholder}`]
    : []),
  ...(mcpName === entry.name
    ? []
    : [`"mcpName" in package.json must be the name in server.json, ${entry.name}.`]),
  ...versionProblems({ name, version }, entry),
];

/** Where `server.json` names another package or version. */
export const versionProblems = (
  { name, version }: RegisteredPackage,
  entry: RegistryEntry,
): string[] =>
  [entry.version, ...entry.packages.map((one) => one.version)].every((own) => own === version) &&
  entry.packages.every(({ identifier }) => identifier === name)
    ? []
    : [`server.json must name ${name} ${version}, as package.json does.`];
