import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { runNode } from '../support/workspace.ts';

// Lower these when the code shrinks. The aim for the core is 5,500 lines with comments.
const maxFunctions = 90;
const maxLines = 600;
const maxCoreLines = 8_883;

test('a plain sendText runs few functions and lines before it reaches the transport', async () => {
  const { stdout, stderr } = await runNode(
    inProject(),
    ['test/budgets/call-path-check.ts'],
    // Coverage is less precise for code from a cache.
    { NODE_DISABLE_COMPILE_CACHE: '1' },
  );
  expect(stderr).toBe('');
  const { functions, lines } = JSON.parse(stdout) as { functions: number; lines: number };
  expect(functions).toBeLessThanOrEqual(maxFunctions);
  expect(lines).toBeLessThanOrEqual(maxLines);
});

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const companions = /^(?:events|testing|redis|queue|programs)\//;

/** The files of src/ that an entry reaches by imports, `import()` and types included. */
const reached = (file: string, seen = new Set<string>()): Set<string> => {
  const name = relative(src, file).replaceAll('\\', '/');
  if (seen.has(name) || name.startsWith('..') || companions.test(name)) return seen;
  seen.add(name);
  const text = readFileSync(file, 'utf8');
  for (const [, path = ''] of text.matchAll(/(?:from|import\()\s*'(\.[^']+\.ts)'/g))
    reached(resolve(dirname(file), path), seen);
  return seen;
};

test('the handwritten core stays small', () => {
  const files = [...reached(resolve(src, 'index.ts'))];
  const lines = files.reduce(
    (sum, file) => sum + readFileSync(resolve(src, file), 'utf8').trimEnd().split('\n').length,
    0,
  );
  expect(files).toContain('pipeline/send-call.ts');
  expect(lines).toBeLessThanOrEqual(maxCoreLines);
});

test('the transport for Node stays small', () => {
  const folder = resolve(src, 'transports/node');
  const lines = readdirSync(folder).map(
    (name) => readFileSync(resolve(folder, name), 'utf8').trimEnd().split('\n').length,
  );
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(450);
});
