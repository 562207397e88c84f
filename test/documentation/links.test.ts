import { marked } from 'marked';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readGuideIndex } from '../../scripts/site/guide-index.ts';
import { inProject } from '../../src/contract/project.ts';
import { guides } from './code-blocks.ts';

const documents = [
  ...(await guides()),
  ...['README.md', 'AGENTS.md', 'SECURITY.md', 'CHANGELOG.md', 'CONTRIBUTING.md'],
];
const texts = new Map(
  await Promise.all(
    documents.map(async (file) => [file, await readFile(inProject(file), 'utf8')] as const),
  ),
);

/** The links of a document to files and headings: those without a scheme. */
const linksOf = (file: string): readonly string[] => {
  const links: string[] = [];
  void marked.walkTokens(marked.lexer(texts.get(file) ?? ''), (token) => {
    if ((token.type === 'link' || token.type === 'image') && !/^[a-z]+:/i.test(String(token.href)))
      links.push(String(token.href));
  });
  return links;
};

/** The anchors of a document, as GitHub and VitePress make them. */
const anchorsOf = (file: string): ReadonlySet<string> => {
  const anchors = new Set<string>();
  void marked.walkTokens(marked.lexer(texts.get(file) ?? ''), (token) => {
    if (token.type !== 'heading') return;
    const text = String(token.text)
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '');
    anchors.add(text.replaceAll(' ', '-'));
  });
  return anchors;
};

test.each(documents)('the links of %s lead to files of the package and their headings', (file) => {
  const packed = new Set(inject('packedPackage').files);
  const broken = linksOf(file).filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : posix.join(posix.dirname(file), path);
    if (file !== 'CONTRIBUTING.md' && !packed.has(target)) return true;
    return anchor !== undefined && !anchorsOf(target).has(anchor);
  });
  expect(broken).toEqual([]);
});

test('guides/README.md lists every guide once', async () => {
  const listed = (await readGuideIndex()).flatMap(({ guides: group }) =>
    group.map(({ file }) => `guides/${file}`),
  );
  const all = (await guides()).filter((file) => file !== 'guides/README.md');
  expect(listed.sort()).toEqual(all.sort());
});
