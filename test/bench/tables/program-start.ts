import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { interleave } from '../interleave.ts';
import { spreadOf } from '../statistics.ts';
import { roundsOf, type Table } from '../table.ts';

const bin = fileURLToPath(
  new URL('../node_modules/wsapi-client/dist/bin/wsapi-client.js', import.meta.url),
);
const subjects = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: 'wsapi-client --version', args: [bin, '--version'] },
  { name: 'wsapi-client send --help', args: [bin, 'send', '--help'] },
];

export const programStart: Table = {
  id: 'start',
  title: 'Start of the command line',
  explanation: 'From the start of the process to its end.',
  columns: [
    { key: 'milliseconds', title: 'ms', spread: true },
    { key: 'more', title: 'ms more than Node', spread: true },
  ],
  measure: async (extent) => {
    const times = await interleave(
      subjects,
      { rounds: roundsOf(extent, 21), warmUps: 1 },
      async ({ name, args }) => {
        extent.progress(name);
        const started = performance.now();
        await promisify(execFile)(process.execPath, args);
        return performance.now() - started;
      },
    );
    const [[, bare] = [undefined, []]] = [...times];
    return [...times].map(([{ name }, milliseconds]) => ({
      name,
      values: {
        milliseconds: spreadOf(milliseconds),
        more: spreadOf(milliseconds.map((ms, round) => ms - (bare[round] ?? Number.NaN))),
      },
    }));
  },
};
