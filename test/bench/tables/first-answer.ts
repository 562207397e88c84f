import { startServer } from '../child.ts';
import {
  bareFetch,
  moduleOf,
  nodeHttp,
  ours,
  peers,
  undiciRequest,
  type MeasuredClient,
} from '../clients/clients.ts';
import { interleave } from '../interleave.ts';
import { runProgram } from '../run-program.ts';
import { ratioOf, spreadOf } from '../statistics.ts';
import { roundsOf, type Table } from '../table.ts';

const clients: readonly MeasuredClient[] = [
  bareFetch,
  nodeHttp,
  undiciRequest,
  ours.byResource,
  ours.byFunction,
  ours.dispatcher,
  ...peers,
];

export const firstAnswer: Table = {
  id: 'first-answer',
  title: 'From import to the first response',
  explanation:
    'The start of a cloud function or a command-line program: from the start of the import to the response to the first call, each in a fresh process.',
  columns: [
    { key: 'milliseconds', title: 'ms', digits: 1, spread: true },
    { key: 'ofFetch', title: '× fetch', digits: 2, spread: true },
  ],
  measure: async (extent) => {
    const { server, url } = await startServer('programs/prepared-server.ts');
    try {
      const times = await interleave(
        clients,
        { rounds: roundsOf(extent, 25), warmUps: 1 },
        (client) => {
          extent.progress(client.name);
          return runProgram<number>('first-answer.mjs', [moduleOf(client), url]);
        },
      );
      return [...times].map(([{ name }, milliseconds]) => ({
        name,
        values: {
          milliseconds: spreadOf(milliseconds),
          ofFetch: ratioOf(milliseconds, times.get(bareFetch) ?? []),
        },
      }));
    } finally {
      server.stop();
    }
  },
};
