import { build } from 'esbuild';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { runOrval } from '../../scripts/generate/run-orval.ts';
import { inProject } from '../../src/contract/project.ts';
import { importUntyped } from './import-untyped.ts';

/** The part of hey-api that is used here. */
interface HeyApi {
  readonly createClient: (options: object) => Promise<unknown>;
}

/** What other generators make of this contract: `generated/<generator>/`, and in one module `<generator>.mjs`. */
export const generateClients = async (): Promise<void> => {
  const contract = inProject('generated', 'openapi.yaml');
  const folder = inProject('test', 'bench', 'generated');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'hey-api'), { recursive: true });

  await mkdir(join(folder, 'openapi-typescript'));
  await writeFile(
    join(folder, 'openapi-typescript', 'schema.d.ts'),
    astToString(await openapiTS(pathToFileURL(contract), { silent: true })),
  );

  const { createClient } = (await importUntyped('@hey-api/openapi-ts')) as HeyApi; // see there
  await createClient({
    input: contract,
    output: { path: join(folder, 'hey-api') },
    logs: { level: 'silent', file: false },
  });
  // Of its generated files, what a program needs that sends somewhere else than the contract says.
  await writeFile(
    join(folder, 'hey-api', 'all.ts'),
    "export * from './index';\nexport { createClient, createConfig } from './client';\n",
  );

  await runOrval({
    input: { target: contract },
    output: {
      target: join(folder, 'orval', 'all.ts'),
      client: 'fetch',
      mode: 'single',
      baseUrl: { runtime: '(globalThis as unknown as { benchUrl: string }).benchUrl' },
    },
  });

  await build({
    entryPoints: {
      'hey-api': join(folder, 'hey-api', 'all.ts'),
      orval: join(folder, 'orval', 'all.ts'),
    },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2023',
    logLevel: 'warning',
  });
};
