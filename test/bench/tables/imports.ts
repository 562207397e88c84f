import { interleave } from '../interleave.ts';
import { runProgram } from '../run-program.ts';
import { spreadOf } from '../statistics.ts';
import { roundsOf, type Table } from '../table.ts';

interface Import {
  readonly name: string;
  readonly module: string;
}

const empty: Import = { name: 'an empty module', module: './empty.mjs' };
const imports: readonly Import[] = [
  empty,
  { name: 'wsapi-client', module: 'wsapi-client' },
  { name: 'wsapi-client/operations', module: 'wsapi-client/operations' },
  { name: 'wsapi-client/webhooks', module: 'wsapi-client/webhooks' },
  { name: 'node:http', module: 'node:http' },
  { name: 'undici', module: 'undici' },
  { name: 'orval', module: '../generated/orval.mjs' },
  { name: 'ofetch', module: 'ofetch' },
  { name: 'openapi-fetch', module: 'openapi-fetch' },
  { name: 'hey-api', module: '../generated/hey-api.mjs' },
  { name: 'ky', module: 'ky' },
  { name: 'axios', module: 'axios' },
  { name: 'openai (Stainless)', module: 'openai' },
];

export const importTimes: Table = {
  id: 'imports',
  title: 'Import',
  explanation:
    'How long the import of a package takes, over that of an empty module, each in a process that has done nothing else. What orval and hey-api generate of this contract lies in one file here.',
  columns: [{ key: 'milliseconds', title: 'ms', digits: 1, spread: true }],
  measure: async (extent) => {
    const times = await interleave(
      imports,
      { rounds: roundsOf(extent, 25), warmUps: 1 },
      ({ name, module }) => {
        extent.progress(name);
        return runProgram<number>('import-time.mjs', [module]);
      },
    );
    const ofEmpty = times.get(empty) ?? [];
    return [...times].map(([each, milliseconds]) => ({
      name: each.name,
      values: {
        // A module is compared with the empty one of its own round.
        milliseconds: spreadOf(
          each === empty
            ? milliseconds
            : milliseconds.map((time, round) => time - (ofEmpty[round] ?? Number.NaN)),
        ),
      },
    }));
  },
};
