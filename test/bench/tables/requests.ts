import { Child, startServer } from '../child.ts';
import {
  bareFetch,
  byHand,
  moduleOf,
  ours,
  peers,
  undiciRequest,
  type MeasuredClient,
} from '../clients/clients.ts';
import { interleave } from '../interleave.ts';
import type { Round, RoundRequest } from '../programs/rounds.ts';
import { ratioOf, spreadOf } from '../statistics.ts';
import { roundsOf, type Column, type Extent, type Row, type Table } from '../table.ts';

const clients: readonly MeasuredClient[] = [
  ...byHand,
  ours.byResource,
  ours.dispatcher,
  ours.pool,
  ours.fetch,
  ...peers,
];

interface ServedRound extends Round {
  /** The share of the round in which the server's processor was busy, in percent. */
  readonly serverBusy: number;
}

const columns: readonly Column[] = [
  { key: 'perSecond', title: 'requests per second', spread: true },
  { key: 'ofFetch', title: '× fetch', digits: 2, spread: true },
  { key: 'ofUndici', title: '× undici.request', digits: 2 },
  { key: 'p50', title: 'p50 ms', digits: 2 },
  { key: 'p99', title: 'p99 ms', digits: 2 },
  { key: 'cpu', title: 'CPU µs per call', digits: 0 },
  { key: 'serverBusy', title: 'server busy %', digits: 0 },
];

/** Each client runs in its own process against one server; the rounds of all clients take turns. */
const measure =
  (concurrency: number) =>
  async (extent: Extent): Promise<readonly Row[]> => {
    const { server, url } = await startServer('programs/prepared-server.ts');
    const children = new Map<MeasuredClient, Child>();
    try {
      for (const client of clients) {
        children.set(client, await Child.start('programs/rounds.ts', [moduleOf(client), url]));
      }
      const milliseconds = extent.quick ? 200 : 600;
      const busySeconds = async (): Promise<number> =>
        ((await server.ask({})) as { busySeconds: number }).busySeconds; // its one answer
      const rounds = await interleave(
        [...children],
        { rounds: roundsOf(extent, 9), warmUps: extent.quick ? 1 : 3 },
        async ([client, child]): Promise<ServedRound> => {
          extent.progress(client.name);
          const before = await busySeconds();
          const started = performance.now();
          const request: RoundRequest = { concurrency, milliseconds };
          const round = (await child.ask(request)) as Round; // its one answer
          const seconds = (performance.now() - started) / 1000;
          const busy = (await busySeconds()) - before;
          return { ...round, serverBusy: (100 * busy) / seconds };
        },
      );
      return rowsOf(new Map([...rounds].map(([[client], of]) => [client, of])));
    } finally {
      for (const child of children.values()) child.stop();
      server.stop();
    }
  };

const rowsOf = (rounds: ReadonlyMap<MeasuredClient, readonly ServedRound[]>): Row[] => {
  const values = (client: MeasuredClient, key: keyof ServedRound): number[] =>
    (rounds.get(client) ?? []).map((round) => round[key]);
  return [...rounds.keys()].map((client) => {
    const perSecond = values(client, 'perSecond');
    return {
      name: client.name,
      values: {
        perSecond: spreadOf(perSecond),
        ofFetch: ratioOf(perSecond, values(bareFetch, 'perSecond')),
        ofUndici: ratioOf(perSecond, values(undiciRequest, 'perSecond')),
        p50: spreadOf(values(client, 'p50')),
        p99: spreadOf(values(client, 'p99')),
        cpu: spreadOf(values(client, 'cpu')),
        serverBusy: spreadOf(values(client, 'serverBusy')),
      },
    };
  });
};

export const concurrentRequests: Table = {
  id: 'requests',
  title: 'Requests per second, 32 at a time',
  explanation:
    'Sends a text and reads the response, with 32 calls in flight, to a server in another process on the same machine. Each client runs in its own process with its default settings. *CPU* is the processor time that the client’s process used per call.',
  columns,
  measure: measure(32),
};

export const sequentialRequests: Table = {
  id: 'sequential',
  title: 'Requests per second, one after another',
  explanation: 'The same, with one call at a time.',
  columns,
  measure: measure(1),
};
