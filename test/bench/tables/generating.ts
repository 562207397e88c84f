import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../../src/contract/project.ts';
import { withTemporaryFolder } from '../../../src/filesystem/temporary-folder.ts';
import { interleave } from '../interleave.ts';
import { ratioOf, spreadOf } from '../statistics.ts';
import { roundsOf, type Table } from '../table.ts';

const run = async (file: string, ...args: string[]): Promise<void> => {
  await promisify(execFile)(process.execPath, [file, ...args], { cwd: inProject() });
};
const contract = inProject('generated', 'openapi.yaml');

const tools = 'openapi-typescript and orval';
const subjects = [
  {
    name: tools,
    run: (folder: string) =>
      run(
        'node_modules/openapi-typescript/bin/cli.js',
        contract,
        '--output',
        join(folder, 'schema.ts'),
      ).then(() =>
        run(
          'node_modules/orval/dist/bin/orval.mjs',
          ...['--input', contract, '--output', join(folder, 'orval.ts'), '--client', 'fetch'],
        ),
      ),
  },
  { name: 'wsapi-client: npm run generate', run: () => run('scripts/generate.ts') },
];

export const generating: Table = {
  id: 'generate',
  title: 'Generation from the contract',
  explanation:
    'The two generators by their own command lines, one after the other, and `npm run generate`, which also applies the overlays, makes the zod schemas, the table of fields and the test gateway’s contract, and formats all of it.',
  columns: [
    { key: 'seconds', title: 's', digits: 1, spread: true },
    { key: 'ofTools', title: '× the tools', digits: 2, spread: true },
  ],
  measure: (extent) =>
    withTemporaryFolder(join(tmpdir(), 'wsapi-generating-'), async (folder) => {
      await mkdir(folder, { recursive: true });
      const times = await interleave(
        subjects,
        { rounds: roundsOf(extent, 3), warmUps: extent.quick ? 0 : 1 },
        async (subject) => {
          extent.progress(subject.name);
          const started = performance.now();
          await subject.run(folder);
          return (performance.now() - started) / 1000;
        },
      );
      const [, base = []] = [...times].find(([{ name }]) => name === tools) ?? [];
      return [...times].map(([{ name }, seconds]) => ({
        name,
        values: { seconds: spreadOf(seconds), ofTools: ratioOf(seconds, base) },
      }));
    }),
};
