import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { agentsFile } from '../../scripts/site/agents-file.ts';
import { inProject } from '../../src/contract/project.ts';

test('AGENTS.md is what npm run docs writes', async () => {
  expect(await readFile(inProject('AGENTS.md'), 'utf8')).toBe(await agentsFile());
});

test('AGENTS.md names every method, and is short enough to be read at once', async () => {
  const text = await agentsFile();
  expect(text.match(/^- `wsapi\.\w+\.\w+`/gm)?.length).toBeGreaterThanOrEqual(121);
  expect(text.length).toBeLessThan(30_000);
});
