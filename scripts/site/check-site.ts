import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';

/** A page that was built. */
interface Page {
  readonly ids: ReadonlySet<string>;
  readonly links: readonly string[];
  readonly headings: number;
}

/**
 * Follows the links of a built site, from its first page.
 *
 * @param base the path below which it is served.
 * @returns the broken links, the pages that no link leads to, and those without a title or with two.
 */
export const siteProblems = async (folder: string, base = '/'): Promise<readonly string[]> => {
  const names = (await readdir(folder, { recursive: true })).map((name) =>
    name.replaceAll('\\', '/'),
  );
  const files = new Set(names);
  const pages = new Map<string, Page>();
  for (const name of names.filter((each) => each.endsWith('.html')))
    pages.set(name, pageOf(await readFile(join(folder, name), 'utf8')));

  const problems: string[] = [];
  const reached = new Set(['index.html', '404.html']);
  for (const name of reached)
    for (const link of pages.get(name)?.links ?? []) {
      const [path = '', anchor = ''] = link.split('#');
      const target = fileOf(path, name, base, files);
      if (target === undefined) problems.push(`${name} links to ${link}, which does not exist`);
      else if (anchor !== '' && pages.get(target)?.ids.has(decodeURIComponent(anchor)) === false)
        problems.push(`${name} links to ${link}, but ${target} has no such heading`);
      if (target !== undefined && pages.has(target)) reached.add(target);
    }
  // VitePress does not fail where a page could not be rendered.
  for (const [name, { headings }] of pages)
    if (name !== '404.html' && headings !== 1) problems.push(`${name} has ${headings} titles`);
  const orphans = [...pages.keys()].filter((name) => !reached.has(name));
  return [...new Set(problems), ...orphans.map((name) => `nothing links to ${name}`)];
};

const pageOf = (html: string): Page => ({
  ids: new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => unescaped(id))),
  links: [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)]
    .map(([, href = '']) => unescaped(href))
    .filter((href) => !/^[a-z]+:/i.test(href)),
  headings: [...html.matchAll(/<h1\b/g)].length,
});

const unescaped = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&lt;', '<');

const fileOf = (
  path: string,
  from: string,
  base: string,
  files: ReadonlySet<string>,
): string | undefined => {
  if (path === '') return from;
  if (path.startsWith('/') && !path.startsWith(base)) return undefined;
  const whole = path.startsWith('/')
    ? path.slice(base.length)
    : posix.join(posix.dirname(from), path);
  const clean = decodeURIComponent(whole).replace(/^\.?\//, '');
  return [clean, `${clean}.html`, posix.join(clean, 'index.html')].find(
    (name) => files.has(name) && posix.extname(name) !== '',
  );
};
