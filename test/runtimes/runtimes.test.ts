import { build } from 'esbuild';
import { execFile } from 'node:child_process';
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { chromiumNote, chromiumPath, launchOptions } from '../support/chromium.ts';
import { installOwnPackages } from '../../scripts/package/own-packages.ts';
import { installPackage } from '../support/packed-package.ts';
import { startControlledGateway } from './gateway-control.ts';
import { caseNames } from './suite.mjs';

/** Runs the same suite with the packed package on every runtime. */

type Results = Readonly<Record<string, string>>;

/** The part of miniflare's interface that is used; it is installed beside this file. */
interface MiniflareModule {
  readonly Miniflare: new (options: {
    readonly modules: readonly { type: 'ESModule'; path: string; contents: string }[];
    readonly compatibilityDate: string;
  }) => {
    dispatchFetch(url: string, init: { method: string; body: string }): Promise<Response>;
    dispose(): Promise<void>;
  };
}

const execute = promisify(execFile);
const packages = installOwnPackages(new URL('.', import.meta.url));

let project: string;
beforeAll(async () => {
  project = await installPackage(inject('packedPackage'));
  for (const name of [
    'suite.mjs',
    'installed-suite.mjs',
    'run-suite.mjs',
    'default-transport.mjs',
    'worker.mjs',
    'page.mjs',
  ])
    await cp(new URL(name, import.meta.url), join(project, name));
}, 300_000);
afterAll(() => rm(project, { recursive: true, force: true }));

/** The output of a program that runs beside the package against a gateway. */
const printed = async (program: string, command: string, ...args: string[]): Promise<unknown> => {
  const gateway = await startControlledGateway();
  try {
    const { stdout } = await execute(
      command,
      [...args, program, JSON.stringify(gateway.surroundings)],
      { cwd: project, timeout: 240_000, env: { ...process.env, NO_COLOR: '1' } },
    );
    return JSON.parse(stdout);
  } finally {
    await gateway.close();
  }
};

/** For a runtime that reads files. */
const run = async (command: string, ...args: string[]): Promise<Results> =>
  (await printed('run-suite.mjs', command, ...args)) as Results; // what it prints

/** For a runtime that gets one file, which must not import anything of Node. */
const bundle = async (entry: string, conditions: readonly string[]): Promise<string> => {
  const { outputFiles, metafile, warnings } = await build({
    entryPoints: [join(project, entry)],
    absWorkingDir: project,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: [...conditions],
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  const demands = Object.values(metafile.outputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external === true).map(({ path }) => path),
  );
  expect(demands).toEqual([]);
  return outputFiles[0]?.text ?? '';
};

/** One test per case, so that a report says what a runtime cannot do. */
const suite = (runSuite: () => Promise<Results>, without: readonly string[] = []): void => {
  let results: Results = {};
  beforeAll(async () => {
    results = await runSuite();
  }, 300_000);
  test.each(caseNames(without))('%s', (name) => {
    expect(results[name]).toBe('passed');
  });
};

describe.each(['node20', 'node22', 'node24', 'node26'])('%s', (name) => {
  const node = join(packages.folder, 'node_modules', name, 'bin', 'node');
  suite(() => run(node));

  test("sends by Node's http", async () => {
    expect(await printed('default-transport.mjs', node)).toEqual({ sent: 20, warnings: [] });
  });
});

describe('Bun', () => {
  suite(() => run(join(packages.folder, 'node_modules', '.bin', 'bun'), 'run'));
});

describe('Deno', () => {
  suite(() =>
    run(
      join(packages.folder, 'node_modules', '.bin', 'deno'),
      'run',
      '--allow-all',
      '--node-modules-dir=manual',
    ),
  );
});

// Before 2024-11-11, workerd refuses the option `cache` of fetch.
describe.each(['2024-09-01', '2025-09-01'])('workerd as of %s', (compatibilityDate) => {
  suite(async () => {
    const { Miniflare } = await packages.load<MiniflareModule>('miniflare');
    const gateway = await startControlledGateway();
    const miniflare = new Miniflare({
      // Files are named one by one, because miniflare would look for the optional peers.
      modules: [
        {
          type: 'ESModule',
          path: 'worker.mjs',
          contents: await bundle('worker.mjs', ['workerd', 'worker']),
        },
      ],
      compatibilityDate,
    });
    try {
      const response = await miniflare.dispatchFetch('http://worker.invalid/', {
        method: 'POST',
        body: JSON.stringify(gateway.surroundings),
      });
      return (await response.json()) as Results; // worker.mjs answered them
    } finally {
      await miniflare.dispose();
      await gateway.close();
    }
  });
});

describe.skipIf(chromiumPath === undefined)(`headless Chromium${chromiumNote}`, () => {
  const without = ['sockets'];
  suite(async () => {
    const gateway = await startControlledGateway(await bundle('page.mjs', ['browser']));
    const browser = await chromium.launch(launchOptions);
    try {
      const page = await browser.newPage();
      await page.goto(gateway.origin);
      await page.waitForFunction('globalThis.runSuite');
      const surroundings = { ...gateway.surroundings, baseUrl: gateway.origin, without };
      return await page.evaluate<Results>(`globalThis.runSuite(${JSON.stringify(surroundings)})`);
    } finally {
      await browser.close();
      await gateway.close();
    }
  }, without);
});
