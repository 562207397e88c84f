import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inProject } from '../../src/contract/project.ts';
import { entryPointsOf, type Manifest } from '../package/packed-package.ts';
import { agentsFile, llmsFile, llmsFullFile } from './agents-file.ts';
import { readGuideIndex } from './guide-index.ts';
import { operationPages, resourceMethods } from './operation-pages.ts';
import { withSiteLinks } from './site-links.ts';

const read = (...path: string[]): Promise<string> => readFile(inProject(...path), 'utf8');

/** Writes the pages of the site, all but those of TypeDoc, into a folder for VitePress. */
export const writePages = async (folder: string): Promise<void> => {
  const pages = new Map<string, string>([
    ['index.md', homePage(await read('README.md'), await read('package.json'))],
    ['examples.md', await examplesPage()],
  ]);
  for (const name of ['CHANGELOG', 'CONTRIBUTING', 'SECURITY'])
    pages.set(`${name.toLowerCase()}.md`, withSiteLinks(await read(`${name}.md`), `${name}.md`));
  pages.set('agents.md', withSiteLinks(await agentsFile(), 'AGENTS.md'));
  pages.set('guides/index.md', withSiteLinks(await read('guides/README.md'), 'guides/README.md'));
  for (const { guides } of await readGuideIndex())
    for (const { file } of guides)
      pages.set(`guides/${file}`, withSiteLinks(await read('guides', file), `guides/${file}`));
  for (const [name, text] of operationPages()) pages.set(`operations/${name}`, text);
  pages.set('public/llms.txt', await llmsFile());
  pages.set('public/llms-full.txt', await llmsFullFile());
  pages.set('.vitepress/config.mjs', await configFile());
  for (const [path, text] of pages) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  for (const name of ['performance.svg', 'performance-parts.svg'])
    await copyFile(inProject('guides', name), join(folder, 'guides', name));
};

/** The first page: what the README says at its top, and its Quickstart. */
const homePage = (readme: string, manifest: string): string => {
  const { name, description } = JSON.parse(manifest) as { name: string; description: string }; // ours
  const features = [...readme.matchAll(/^- \*\*(.+?)\.?\*\* (.+)$/gm)]
    .slice(0, 4)
    .map(([, title = '', details = '']) => ({ title, details: details.replaceAll('`', '') }));
  const [, quickstart = ''] = /^## Quickstart\n([\s\S]*?)^## /m.exec(readme) ?? [];
  const action = (text: string, link: string): object => ({ theme: 'alt', text, link });
  // JSON is YAML.
  const front = {
    layout: 'home',
    hero: {
      name,
      text: 'WhatsApp from TypeScript',
      tagline: description,
      actions: [
        { ...action('Getting started', '/guides/getting-started'), theme: 'brand' },
        action('Guides', '/guides/'),
        action('Operations', '/operations/'),
        action('API reference', '/api/'),
      ],
    },
    features,
  };
  return `---\n${JSON.stringify(front)}\n---\n\n## Quickstart\n${withSiteLinks(quickstart, 'README.md')}`;
};

const examplesPage = async (): Promise<string> => {
  const names = (await readdir(inProject('examples'))).filter((name) => name.endsWith('.ts'));
  const sections = await Promise.all(
    names.sort().map(async (name) => {
      const text = await read('examples', name);
      return `## ${name.replace('.ts', '')}\n\n\`\`\`ts\n${text.trim()}\n\`\`\``;
    }),
  );
  return `# Examples\n\nPrograms to copy. They are in the folder \`examples\` of the package.\n\n${sections.join('\n\n')}\n`;
};

/** The settings of VitePress. */
const configFile = async (): Promise<string> => {
  const manifest = JSON.parse(await read('package.json')) as Manifest & {
    readonly description: string;
    readonly homepage?: string;
  }; // ours
  const { name, description, homepage } = manifest;
  const config = {
    lang: 'en',
    title: name,
    description,
    // GitHub Pages serves a project below its name.
    base: process.env['DOCS_BASE'] ?? '/',
    outDir: '../site',
    cacheDir: '../cache',
    ...(homepage && { sitemap: { hostname: homepage } }),
    themeConfig: {
      search: { provider: 'local', options: { detailedView: false } },
      outline: [2, 3],
      nav: [
        { text: 'Guides', link: '/guides/' },
        { text: 'Operations', link: '/operations/' },
        { text: 'API', link: '/api/' },
        { text: 'Changelog', link: '/changelog' },
      ],
      sidebar: [
        ...(await readGuideIndex()).map(({ title, guides }) => ({
          text: title,
          items: guides.map(({ title: text, file }) => ({
            text,
            link: `/guides/${file.replace('.md', '')}`,
          })),
        })),
        {
          text: 'Operations',
          link: '/operations/',
          collapsed: true,
          items: [...resourceMethods().keys()].map((text) => ({
            text,
            link: `/operations/${text}`,
          })),
        },
        {
          text: 'API reference',
          link: '/api/',
          collapsed: true,
          items: entryPointsOf(manifest).map(({ specifier }) => ({
            text: specifier,
            link: `/api/${specifier}/`,
          })),
        },
        {
          text: 'Project',
          collapsed: true,
          items: [
            { text: 'Examples', link: '/examples' },
            { text: 'Changelog', link: '/changelog' },
            { text: 'Security', link: '/security' },
            { text: 'Contributing', link: '/contributing' },
            { text: 'For coding agents', link: '/agents' },
          ],
        },
      ],
    },
  };
  return `const config = ${JSON.stringify(config, undefined, 2)};
// The reference repeats the words of the guides, and has a heading for every field of a type.
config.themeConfig.search.options.miniSearch = {
  searchOptions: {
    boostDocument: (page) => (/\\/(?:agents|api|contributing|changelog)/.test(page) ? 0.4 : 1),
  },
};
// Vue would evaluate {{ … }} in inline code, such as that of n8n.
config.markdown = {
  config: ({ renderer: { rules } }) => {
    const inline = rules.code_inline;
    rules.code_inline = (...args) => inline(...args).replace('<code', '<code v-pre');
  },
};
export default config;
`;
};
