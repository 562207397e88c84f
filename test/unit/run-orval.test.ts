import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { operationFunctionsConfig } from '../../scripts/generate/operation-functions.ts';
import { runOrval } from '../../scripts/generate/run-orval.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';

test('what orval cannot read is told in one line, with its reason', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wsapi-orval-'));
  // A parameter that nobody describes; the plan would have refused it before.
  const document: OpenApi = {
    openapi: '3.0.3',
    info: { title: '', version: '' },
    paths: {
      '/polls/{id}': { get: { tags: ['Polls'], responses: { '204': { description: '' } } } },
    },
  };
  const config = operationFunctionsConfig({ document, plans: [], folder, source: '../src' });
  await expect(runOrval(config)).rejects.toThrow(
    /^orval can make nothing of the contract: .*path parameter \\?"id\\?" needs to be defined.*$/,
  );
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
