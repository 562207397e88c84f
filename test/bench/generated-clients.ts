import { build } from 'esbuild';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { runOrval } from '../../scripts/generate/run-orval.ts';
import { inProject } from '../../src/contract/project.ts';
import { importUntyped } from './import-untyped.ts';

/** The part of hey-api's interface that is used here. */
interface HeyApi {
  readonly createClient: (options: object) => Promise<unknown>;
}

/** Runs other generators on this contract: `generated/<generator>/`, bundled as `<generator>.mjs`. */
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
  // The exports that a program needs to send to an address that is not in the contract.
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
