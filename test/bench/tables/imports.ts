import { interleave } from '../interleave.ts';
import { runProgram } from '../run-program.ts';
import { ratioOf, spreadOf } from '../statistics.ts';
import { roundsOf, type Table } from '../table.ts';

interface Import {
  readonly name: string;
  readonly module: string;
}

const empty: Import = { name: 'an empty module', module: './empty.mjs' };
const orval: Import = { name: 'orval', module: '../generated/orval.mjs' };
const imports: readonly Import[] = [
  empty,
  { name: 'wsapi-client', module: 'wsapi-client' },
  { name: 'wsapi-client/operations', module: 'wsapi-client/operations' },
  { name: 'wsapi-client/webhooks', module: 'wsapi-client/webhooks' },
  { name: 'node:http', module: 'node:http' },
  { name: 'undici', module: 'undici' },
  orval,
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
    'How long the import of a package takes, less that of an empty module, each in a fresh process. The code that orval and hey-api generate from this contract is in one file here.',
  columns: [
    { key: 'milliseconds', title: 'ms', digits: 1, spread: true },
    { key: 'ofOrval', title: '× orval', digits: 2 },
  ],
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
    // A module is compared with the empty one of its own round.
    const overEmpty = (each: Import): readonly number[] =>
      (times.get(each) ?? []).map((time, round) => time - (ofEmpty[round] ?? Number.NaN));
    return imports.map((each) => ({
      name: each.name,
      values:
        each === empty
          ? { milliseconds: spreadOf(ofEmpty) }
          : {
              milliseconds: spreadOf(overEmpty(each)),
              ofOrval: ratioOf(overEmpty(each), overEmpty(orval)),
            },
    }));
  },
};
