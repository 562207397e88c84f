import { readFile } from 'node:fs/promises';
import { arch, availableParallelism, cpus, loadavg, platform, totalmem } from 'node:os';
import { writeAtomically } from '../../src/filesystem/write-atomically.ts';
import { inProject } from '../../src/contract/project.ts';
import { formatted } from './report/formatted.ts';
import type { Row } from './table.ts';

/** The machine of a measurement. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
}

/** The results of a table. */
export interface Measured {
  /** ISO 8601. */
  readonly at: string;
  readonly machine: Machine;
  /** The other clients, with their versions. */
  readonly packages: string;
  /** The load average before the table. If it exceeds the number of cores, other programs were running. */
  readonly loadBefore: number;
  readonly rows: readonly Row[];
}

/** By the ids of the tables. */
export type Results = Readonly<Record<string, Measured>>;

export const thisMachine = (): Machine => ({
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  memoryGigabytes: Math.round(totalmem() / 1_073_741_824),
  system: `${platform()} ${arch()}`,
  node: process.version,
});

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The packages in the tables, with their versions. */
export const packagesInWords = async (): Promise<string> => {
  const read = async (path: string): Promise<Manifest> =>
    JSON.parse(await readFile(path, 'utf8')) as Manifest; // ours
  const { dependencies } = await read(inProject('test', 'bench', 'package.json'));
  const { devDependencies } = await read(inProject('package.json'));
  const tools = ['esbuild', 'libphonenumber-js', 'orval', 'rolldown', 'typescript'];
  const versions = new Map([
    ...Object.entries(dependencies),
    ...tools.map((name) => [name, devDependencies[name] ?? ''] as const),
  ]);
  return [...versions]
    .map(([name, version]) => `${name} ${version}`)
    .sort()
    .join(', ');
};

export const loadNow = (): number => Number((loadavg()[0] ?? 0).toFixed(1));

const file = inProject('test', 'bench', 'results.json');

/** The results of earlier runs. A run of some tables keeps the others. */
export const readResults = async (): Promise<Results> =>
  JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Results; // its own format

export const writeResults = async (results: Results): Promise<void> => {
  // Two runs differ in the fourth digit anyway.
  const text = JSON.stringify(results, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(4)) : value,
  );
  await writeAtomically(file, await formatted(text, file));
};
