import { readdir, readFile } from 'node:fs/promises';
import { marked } from 'marked';
import { inProject } from '../../src/contract/project.ts';

/** A fenced block of the documentation. */
export interface CodeBlock {
  /** The file, and the line of the fence: `guides/events.md:15`. */
  readonly place: string;
  readonly language: string;
  /** What follows the language in the fence, for the tests; readers do not see it. */
  readonly words: string;
  readonly text: string;
}

/** Whether a program is only compiled, and a command not run: the fence has `not-run:` and the reason. */
export const isNotRun = ({ words }: CodeBlock): boolean => words.includes('not-run:');

/** Whether a block is a test, or a setting, of a test runner, which test/runtimes/test-runners.test.ts starts. */
export const isOfRunner = ({ words }: CodeBlock): boolean => /\b(?:runner|config): /.test(words);

/** All blocks of a text, also in lists and quotations. */
export const codeBlocksOf = (file: string, markdown: string): readonly CodeBlock[] => {
  const blocks: CodeBlock[] = [];
  let searchedUpTo = 0;
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    if (token.type !== 'code' || token.codeBlockStyle === 'indented') return;
    const [language = '', ...words] = (typeof token.lang === 'string' ? token.lang : '').split(' ');
    const text = String(token.text);
    // marked does not report positions, but its tokens are in order.
    const fence = markdown.indexOf(`\`\`\`${language}`, searchedUpTo);
    searchedUpTo = markdown.indexOf('```', fence + 3) + 3;
    const line = markdown.slice(0, fence).split('\n').length;
    blocks.push({ place: `${file}:${line}`, language, words: words.join(' '), text });
  });
  return blocks;
};

/** The guides, as paths in the project. */
export const guides = async (): Promise<readonly string[]> => {
  const names = await readdir(inProject('guides'));
  return names.filter((name) => name.endsWith('.md')).map((name) => `guides/${name}`);
};

/** The blocks of some documents. */
export const readCodeBlocks = async (files: readonly string[]): Promise<readonly CodeBlock[]> => {
  const blocks = await Promise.all(
    files.map(async (file) => codeBlocksOf(file, await readFile(inProject(file), 'utf8'))),
  );
  return blocks.flat();
};
