import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runOrval } from '../../scripts/generate/run-orval.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';

test('reports in one line what orval cannot read', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'wsapi-orval-'));
  // A path parameter that is not described. The operation plan would have refused it before.
  const document: OpenApi = {
    openapi: '3.0.3',
    info: { title: '', version: '' },
    paths: {
      '/polls/{id}': { get: { tags: ['Polls'], responses: { '204': { description: '' } } } },
    },
  };
  const config = {
    input: { target: { ...document } },
    output: { target: join(folder, 'all.ts'), client: 'fetch' as const },
  };
  await expect(runOrval(config)).rejects.toThrow(
    /^orval can make nothing of the contract: .*path parameter \\?"id\\?" needs to be defined.*$/,
  );
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});
