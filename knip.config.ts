import { readFile } from 'node:fs/promises';
import type { KnipConfig } from 'knip';
import { bundles } from './scripts/build/programs.ts';
import { entryPointsOf, type Manifest } from './scripts/package/packed-package.ts';

/** What nothing uses, as seen from what users import and from what a maintainer runs. */
const config = async (): Promise<KnipConfig> => {
  const manifest = JSON.parse(
    await readFile(new URL('package.json', import.meta.url), 'utf8'),
  ) as Manifest; // ours
  const sources = entryPointsOf(manifest).map(({ module }) =>
    module.replace(/^\.\/dist\/(?:web\/)?(.*)\.js$/, 'src/$1.ts'),
  );
  return {
    entry: [
      ...sources,
      ...bundles.map(({ entry }) => entry),
      'scripts/*.{ts,mjs}',
      // A plugin that typedoc.json names.
      'scripts/site/packages/*.mjs',
      'test/bench/{bench,storm,webhooks}.ts',
      // Run by the benchmarks, each in a process of its own.
      'test/bench/webhook-receiver.ts',
      'test/bench/{clients,files,programs,services}/*.{ts,mjs}',
      'test/types/*.ts',
      // Of the page of the playground, which scripts/build/playground-page.ts bundles with what Scalar brings ready.
      'src/programs/playground/page/{page,reference}.ts',
      'examples/*.ts',
      // Replaces http-or-fetch.ts in the library for the web, by scripts/build/library.ts.
      'src/transports/fetch/fetch-only.ts',
      // Run by a test, in a process of its own.
      'test/documentation/{assumed-names.ts,run-block.mjs}',
      'test/runtimes/*.{ts,mjs}',
      'test/budgets/{call-path-check,large-file-server,loading-check,memory-check}.ts',
      'test/faults/{leak,node-dispatcher,still-timers}-check.ts',
      'test/support/clock-on-signal.ts',
      // Stands for the GitHub command line in the test of a workflow.
      'test/support/recording-gh.mjs',
      // The programs of callers, which diff --used-by reads.
      'test/data/{caller,caller-by-types}/*.ts',
      'test/{queue,redis}/*-program.ts',
      'test/redis/storm-sender.ts',
    ],
    project: ['{src,scripts,test,examples,generated}/**/*.{ts,mjs}', '*.config.{ts,js}'],
    // A type that a declaration of its file speaks of has to be exported for the declaration files.
    ignoreExportsUsedInFile: { interface: true, type: true },
    // What is generated is whole: an operation, its schema and its types, whoever uses them.
    ignoreIssues: {
      'generated/**': ['files', 'exports', 'types', 'duplicates'],
      // The clients of the benchmarks, and TypeDoc, are installed in folders of their own.
      'scripts/site/packages/*.mjs': ['unlisted'],
      'test/bench/{clients,files}/*.mjs': ['unlisted'],
    },
    // Of the machine, where it has one.
    ignoreBinaries: ['jq', 'pwsh', 'redis-server'],
    // Started by its path; and read from its folder.
    ignoreDependencies: ['@redocly/cli'],
  };
};

export default config;
