/** What a release needs of `package.json`. */
export interface Publication {
  readonly version: string;
  readonly repository?: { readonly url?: string };
  readonly homepage?: string;
  readonly bugs?: { readonly url?: string };
}

/**
 * What is missing for a release: its addresses, which are empty until somebody publishes the package, and agreement of
 * the tag, the version and the changelog.
 */
export const publicationProblems = (
  { version, repository, homepage, bugs }: Publication,
  changelog: string,
  tag?: string,
): string[] => {
  const addresses = {
    'repository.url': [repository?.url, /^git\+https:\/\/.+\.git$/, 'git+https://….git'],
    homepage: [homepage, /^https:\/\/./, 'https://…'],
    'bugs.url': [bugs?.url, /^https:\/\/./, 'https://…'],
  } as const;
  const missing = Object.entries(addresses).flatMap(([name, [value = '', pattern, example]]) =>
    pattern.test(value) ? [] : [`"${name}" in package.json must be an address: ${example}`],
  );
  return [
    ...missing,
    ...(tag === undefined || tag === `v${version}`
      ? []
      : [`The tag is ${tag}, but package.json has version ${version}.`]),
    ...(changelog.includes(`## [${version}]`) ? [] : [`CHANGELOG.md has no section [${version}].`]),
  ];
};
