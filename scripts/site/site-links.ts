import { posix } from 'node:path';

/** The pages of the site that are made of a file of the project. */
const pages: Readonly<Record<string, string>> = {
  'README.md': '/index.md',
  'guides/README.md': '/guides/index.md',
  'CHANGELOG.md': '/changelog.md',
  'CONTRIBUTING.md': '/contributing.md',
  'SECURITY.md': '/security.md',
  'AGENTS.md': '/agents.md',
};

/**
 * Makes the links of a document of the project links of the site.
 *
 * @param file the document's path in the project.
 * @throws for a link to a file that the site does not have.
 */
export const withSiteLinks = (markdown: string, file: string): string =>
  markdown.replaceAll(
    /\]\((?![a-z]+:|#|\/)([^)#\s]+)(#[^)]*)?\)/g,
    (_, target: string, anchor = '') =>
      `](${siteAddress(posix.join(posix.dirname(file), target), file)}${anchor})`,
  );

const siteAddress = (target: string, from: string): string => {
  const page = pages[target];
  if (page !== undefined) return page;
  if (/^guides\/[\w-]+\.(?:md|svg)$/.test(target)) return `/${target}`;
  const example = /^examples\/([\w-]+)\.ts$/.exec(target)?.[1];
  if (example !== undefined) return `/examples.md#${example}`;
  throw new Error(`${from} links to ${target}, which is not on the site.`);
};
