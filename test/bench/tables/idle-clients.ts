import { moduleOf, ours, peers } from '../clients/clients.ts';
import { runProgram } from '../run-program.ts';
import { spreadOf } from '../statistics.ts';
import { roundsOf, type Row, type Table } from '../table.ts';

const count = 10_000;
/** orval's functions have no client object. */
const clients = [ours.byResource, ours.byFunction, ...peers.filter(({ file }) => file !== 'orval')];

export const idleClients: Table = {
  id: 'idle-clients',
  title: '10,000 clients in one process',
  explanation:
    'The memory of an idle client, in a process with 10,000 of them, each for another instance and ready for its first call.',
  columns: [{ key: 'bytes', title: 'bytes each', spread: true }],
  measure: async (extent) => {
    const rows: Row[] = [];
    for (const client of clients) {
      extent.progress(client.name);
      const bytes: number[] = [];
      for (let round = 0; round < roundsOf(extent, 3); round += 1)
        bytes.push(
          await runProgram<number>('idle-clients.mjs', [moduleOf(client), String(count)], {
            nodeOptions: ['--expose-gc'],
          }),
        );
      rows.push({ name: client.name, values: { bytes: spreadOf(bytes) } });
    }
    return rows;
  },
};
