import { Child } from '../child.ts';
import { moduleOf, ours, type MeasuredClient } from '../clients/clients.ts';
import { interleave } from '../interleave.ts';
import { ratioOf, spreadOf } from '../statistics.ts';
import { roundsOf, type Table } from '../table.ts';

const without: MeasuredClient = {
  name: 'wsapi-client without channels',
  file: 'wsapi-client-without-channels',
};
const clients: readonly MeasuredClient[] = [
  without,
  ours.byResource,
  { name: 'wsapi-client, instrumented', file: 'wsapi-client-instrumented' },
];

export const telemetryCost: Table = {
  id: 'telemetry',
  title: 'Cost of telemetry',
  explanation:
    'Own work per call, as above: without `node:diagnostics_channel`, with it and nobody who listens (the default), and with `instrument()` of `wsapi-client/opentelemetry` without an SDK.',
  columns: [
    { key: 'nanoseconds', title: 'ns per call', spread: true },
    { key: 'ofWithout', title: '× without', digits: 3, spread: true },
  ],
  measure: async (extent) => {
    const children = new Map<MeasuredClient, Child>();
    try {
      for (const client of clients)
        children.set(client, await Child.start('programs/stub-rounds.ts', [moduleOf(client)]));
      const rounds = await interleave(
        [...children],
        { rounds: roundsOf(extent, 31), warmUps: extent.quick ? 3 : 6 },
        ([client, child]) => {
          extent.progress(client.name);
          return child.ask(extent.quick ? 50 : 150) as Promise<number>; // its one answer
        },
      );
      const [, base = []] = [...rounds].find(([[client]]) => client === without) ?? [];
      return [...rounds].map(([[{ name }], nanoseconds]) => ({
        name,
        values: { nanoseconds: spreadOf(nanoseconds), ofWithout: ratioOf(nanoseconds, base) },
      }));
    } finally {
      for (const child of children.values()) child.stop();
    }
  },
};
