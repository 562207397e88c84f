import { readFile } from 'node:fs/promises';
import { inProject } from '../../src/contract/project.ts';

export interface GuideEntry {
  /** Its file in `guides/`. */
  readonly file: string;
  readonly title: string;
  /** What it is about, in a few words. */
  readonly about: string;
}

export interface GuideGroup {
  readonly title: string;
  readonly guides: readonly GuideEntry[];
}

/** The groups and guides that `guides/README.md` lists: the site's menu and `llms.txt` are made of them. */
export const readGuideIndex = async (): Promise<readonly GuideGroup[]> => {
  const text = await readFile(inProject('guides', 'README.md'), 'utf8');
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = ''] = section.split('\n');
      const items = section.matchAll(/^- \[([^\]]+)\]\(([\w-]+\.md)\): (.+)$/gm);
      return {
        title,
        guides: [...items].map(([, name = '', file = '', about = '']) => ({
          file,
          title: name,
          about,
        })),
      };
    });
};
