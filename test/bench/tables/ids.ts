import { runProgram } from '../run-program.ts';
import { ratioOf, spreadOf } from '../statistics.ts';
import { roundsOf, type Table } from '../table.ts';

export const idReading: Table = {
  id: 'ids',
  title: 'Reading an id',
  explanation:
    'The time to format an id, in several spellings; and libphonenumber-js with its smallest data, for the spellings that it reads too.',
  columns: [
    { key: 'nanoseconds', title: 'ns', spread: true },
    { key: 'ofCanonical', title: '× canonical', digits: 1 },
  ],
  measure: async (extent) => {
    extent.progress('all spellings');
    // Short rounds: there can be many.
    const rounds = roundsOf(extent, 15) * 10;
    const times = await runProgram<[string, number[]][]>('ids.ts', [String(rounds)]);
    const [[, ofCanonical] = ['', []]] = times;
    return times.map(([name, nanoseconds]) => ({
      name,
      values: {
        nanoseconds: spreadOf(nanoseconds),
        ofCanonical: ratioOf(nanoseconds, ofCanonical),
      },
    }));
  },
};
