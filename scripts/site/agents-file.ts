import { readFile } from 'node:fs/promises';
import { inProject } from '../../src/contract/project.ts';
import type { Manifest } from '../package/packed-package.ts';
import { readGuideIndex } from './guide-index.ts';
import { resourceMethods } from './operation-pages.ts';

const read = (...path: string[]): Promise<string> => readFile(inProject(...path), 'utf8');

/** Words in a fence are for the tests. */
const withoutFenceWords = (markdown: string): string =>
  markdown.replaceAll(/^(\s*```\w+) .+$/gm, '$1');

/** Every method in a line: `messages.sendText`: what it does. */
const methodList = (): string =>
  [...resourceMethods()]
    .flatMap(([resource, methods]) =>
      methods.map(
        ({ name, placed }) =>
          `- \`wsapi.${resource}.${name}\`: ${placed.operation.summary ?? placed.id}`,
      ),
    )
    .join('\n');

const guideList = async (folder: string): Promise<string> =>
  (await readGuideIndex())
    .flatMap(({ guides }) => guides)
    .map(({ file, title, about }) => `- [${title}](${folder}${file}): ${about}`)
    .join('\n');

/**
 * `AGENTS.md`: what a coding agent needs that writes a program with this package. It is the cheat sheet, the list of
 * guides and the list of methods.
 */
export const agentsFile = async (): Promise<string> => {
  const sheet = withoutFenceWords(await read('guides', 'cheat-sheet.md'))
    .replace(/^# .*\n\n.*\n/, '')
    // Links of a guide are those of its folder.
    .replaceAll(/\]\(([\w-]+\.md)/g, '](guides/$1')
    .trim();
  return `# Writing programs with wsapi-client

For coding agents and people who use this package, not for its contributors (see CONTRIBUTING.md in the repository). Written by \`npm run docs\` from \`guides/\` and the contract: edit those.

In the examples, \`wsapi\` is a \`WsapiClient\`, \`to\` a phone number or JID, \`message\` the \`eventData\` of a received message. The types have the documentation of every option and field: \`node_modules/wsapi-client/dist/types/\`.

${sheet}

## Guides

${await guideList('guides/')}

## Methods

${methodList()}
`;
};

/** `llms.txt` (https://llmstxt.org): what the site has, with addresses on it. */
export const llmsFile = async (): Promise<string> => {
  const { name, description } = JSON.parse(await read('package.json')) as Manifest & {
    readonly description: string;
  }; // ours
  const groups = (await readGuideIndex()).map(
    ({ title, guides }) =>
      `## ${title}\n\n${guides.map(({ file, title: guide, about }) => `- [${guide}](guides/${file.replace('.md', '.html')}): ${about}`).join('\n')}`,
  );
  const resources = [...resourceMethods().keys()].map(
    (resource) => `- [${resource}](operations/${resource}.html)`,
  );
  return `# ${name}

> ${description}

Everything in one file: [llms-full.txt](llms-full.txt)

${groups.join('\n\n')}

## Operations

${resources.join('\n')}
`;
};

/** `llms-full.txt`: the README, all guides and all methods. */
export const llmsFullFile = async (): Promise<string> => {
  const files = (await readGuideIndex()).flatMap(({ guides }) => guides.map(({ file }) => file));
  const guides = await Promise.all(files.map((file) => read('guides', file)));
  return [
    ...[await read('README.md'), ...guides].map((text) => withoutFenceWords(text).trim()),
    `# Methods\n\n${methodList()}\n`,
  ].join('\n\n');
};
