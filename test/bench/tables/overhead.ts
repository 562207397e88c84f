import { Child } from '../child.ts';
import { bareFetch, moduleOf, ours, peers, type MeasuredClient } from '../clients/clients.ts';
import { interleave } from '../interleave.ts';
import { ratioOf, spreadOf } from '../statistics.ts';
import { roundsOf, type Table } from '../table.ts';

const byHand: MeasuredClient = { ...bareFetch, name: 'by hand' };
const clients: readonly MeasuredClient[] = [
  byHand,
  ours.byFunction,
  ours.byResource,
  ours.byPath,
  ...peers,
];

export const overhead: Table = {
  id: 'overhead',
  title: 'Own work of a client',
  explanation:
    'Nanoseconds per call with a stub in place of `fetch` that responds at once: the work of a client between the caller and `fetch`. One call after another, each client in its own process.',
  columns: [
    { key: 'nanoseconds', title: 'ns per call', spread: true },
    { key: 'ofByHand', title: '× by hand', digits: 1 },
  ],
  measure: async (extent) => {
    const children = new Map<MeasuredClient, Child>();
    try {
      for (const client of clients)
        children.set(client, await Child.start('programs/stub-rounds.ts', [moduleOf(client)]));
      const milliseconds = extent.quick ? 50 : 150;
      const rounds = await interleave(
        [...children],
        { rounds: roundsOf(extent, 15), warmUps: extent.quick ? 3 : 6 },
        ([client, child]) => {
          extent.progress(client.name);
          return child.ask(milliseconds) as Promise<number>; // its one answer
        },
      );
      const [, ofByHand = []] = [...rounds].find(([[client]]) => client === byHand) ?? [];
      return [...rounds].map(([[client], nanoseconds]) => ({
        name: client.name,
        values: {
          nanoseconds: spreadOf(nanoseconds),
          ofByHand: ratioOf(nanoseconds, ofByHand),
        },
      }));
    } finally {
      for (const child of children.values()) child.stop();
    }
  },
};
