import type { Results } from '../results.ts';
import { shown } from './markdown.ts';

interface Target {
  readonly what: string;
  readonly bound: 'at least' | 'at most';
  readonly value: number;
  readonly unit: string;
  readonly digits?: number;
  /** Where it was measured: table, row, column. */
  readonly measured: readonly [table: string, row: string, column: string];
}

const client = 'wsapi-client';
const dispatcher = "wsapi-client, dispatcher: 'node'";

/** What this client set out to reach, with everything on: keys, ids, repeats, cooldown, errors, time-outs. */
const targets: readonly Target[] = [
  {
    what: 'requests a second, 32 at a time, default',
    bound: 'at least',
    value: 4.5,
    unit: '× fetch',
    digits: 2,
    measured: ['requests', client, 'ofFetch'],
  },
  {
    what: 'the same',
    bound: 'at least',
    value: 0.75,
    unit: '× undici.request',
    digits: 2,
    measured: ['requests', client, 'ofUndici'],
  },
  {
    what: "with `dispatcher: 'node'`",
    bound: 'at least',
    value: 7,
    unit: '× fetch',
    digits: 2,
    measured: ['requests', dispatcher, 'ofFetch'],
  },
  {
    what: 'the same',
    bound: 'at least',
    value: 1.05,
    unit: '× undici.request',
    digits: 2,
    measured: ['requests', dispatcher, 'ofUndici'],
  },
  {
    what: 'requests a second, one after another, default',
    bound: 'at least',
    value: 2.2,
    unit: '× fetch',
    digits: 2,
    measured: ['sequential', client, 'ofFetch'],
  },
  {
    what: 'own work a call',
    bound: 'at most',
    value: 1_500,
    unit: 'ns',
    measured: ['overhead', client, 'nanoseconds'],
  },
  {
    what: 'own work a call, `wsapi.http`',
    bound: 'at most',
    value: 12_000,
    unit: 'ns',
    measured: ['overhead', 'wsapi-client, wsapi.http', 'nanoseconds'],
  },
  {
    what: 'import, over an empty module',
    bound: 'at most',
    value: 4,
    unit: 'ms',
    digits: 1,
    measured: ['imports', client, 'milliseconds'],
  },
  {
    what: 'from import to the first answer',
    bound: 'at most',
    value: 1,
    unit: '× fetch',
    digits: 2,
    measured: ['first-answer', client, 'ofFetch'],
  },
  {
    what: 'in a bundle: `sendText` alone, at the start',
    bound: 'at most',
    value: 5_000,
    unit: 'bytes',
    measured: ['bundles', 'wsapi-client: sendText alone', 'initial'],
  },
  {
    what: 'in a bundle: the whole client, at the start',
    bound: 'at most',
    value: 8_000,
    unit: 'bytes',
    measured: ['bundles', 'wsapi-client: the whole client', 'initial'],
  },
  {
    what: 'memory, sending 50 MB',
    bound: 'at most',
    value: 10,
    unit: 'MB',
    digits: 1,
    measured: ['memory-send', client, 'freely'],
  },
  {
    what: 'memory, sending 500 MB',
    bound: 'at most',
    value: 10,
    unit: 'MB',
    digits: 1,
    measured: ['memory-send-500', client, 'freely'],
  },
  {
    what: 'memory, receiving 50 MB into a file',
    bound: 'at most',
    value: 10,
    unit: 'MB',
    digits: 1,
    measured: ['memory-receive', client, 'freely'],
  },
  {
    what: 'type-checking three calls, over an empty program',
    bound: 'at most',
    value: 50,
    unit: 'ms',
    measured: ['types', client, 'milliseconds'],
  },
  {
    what: 'the same',
    bound: 'at most',
    value: 500,
    unit: 'instantiations',
    measured: ['types', client, 'instantiations'],
  },
  {
    what: 'one of 10,000 idle clients',
    bound: 'at most',
    value: 5_000,
    unit: 'bytes',
    measured: ['idle-clients', client, 'bytes'],
  },
];

/** Every target beside what was measured, whether it was reached or not. */
export const targetsInMarkdown = (results: Results): string =>
  [
    '| | target | measured | |',
    '| --- | ---: | ---: | --- |',
    ...targets.map(({ what, bound, value, unit, digits = 0, measured: [table, row, column] }) => {
      const values = results[table]?.rows.find(({ name }) => name === row)?.values;
      const measured = values?.[column]?.median;
      const target = `${bound} ${shown(value, value % 1 === 0 ? 0 : digits)} ${unit}`;
      if (measured === undefined) return `| ${what} | ${target} | | not measured |`;
      const reached = bound === 'at least' ? measured >= value : measured <= value;
      const verdict = reached ? 'reached' : '**missed**';
      return `| ${what} | ${target} | ${shown(measured, digits)} | ${verdict} |`;
    }),
  ].join('\n');
