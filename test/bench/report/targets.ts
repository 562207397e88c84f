import type { Results } from '../results.ts';
import { shown } from './markdown.ts';

interface Target {
  readonly what: string;
  readonly bound: 'at least' | 'at most';
  readonly value: number;
  readonly unit: string;
  readonly digits?: number;
  /** Table, row and column of the measurement. */
  readonly measured: readonly [table: string, row: string, column: string];
}

const client = 'wsapi-client';
const dispatcher = "wsapi-client, dispatcher: 'node'";

const functions = 'wsapi-client, by function';

/** The goals of this client, with everything on: keys, ids, retries, cooldown, errors, timeouts. */
const targets: readonly Target[] = [
  {
    what: 'requests per second, 32 at a time',
    bound: 'at least',
    value: 4.5,
    unit: '× fetch',
    digits: 2,
    measured: ['requests', client, 'ofFetch'],
  },
  {
    what: "requests per second, 32 at a time, with `dispatcher: 'node'`",
    bound: 'at least',
    value: 6,
    unit: '× fetch',
    digits: 2,
    measured: ['requests', dispatcher, 'ofFetch'],
  },
  {
    what: 'requests per second, one after another',
    bound: 'at least',
    value: 2.2,
    unit: '× fetch',
    digits: 2,
    measured: ['sequential', client, 'ofFetch'],
  },
  {
    what: 'own work per call, by function',
    bound: 'at most',
    value: 8,
    unit: '× by hand',
    digits: 1,
    measured: ['overhead', functions, 'ofByHand'],
  },
  {
    what: 'import',
    bound: 'at most',
    value: 2,
    unit: "× orval's functions",
    digits: 2,
    measured: ['imports', client, 'ofOrval'],
  },
  {
    what: 'from import to the first response',
    bound: 'at most',
    value: 0.65,
    unit: '× fetch',
    digits: 2,
    measured: ['first-answer', client, 'ofFetch'],
  },
  {
    what: 'in a bundle: `sendText` alone, at the start',
    bound: 'at most',
    value: 12_000,
    unit: 'bytes',
    measured: ['bundles', 'wsapi-client: sendText alone', 'initial'],
  },
  {
    what: 'in a bundle: the whole client, at the start',
    bound: 'at most',
    value: 16_000,
    unit: 'bytes',
    measured: ['bundles', 'wsapi-client: the whole client', 'initial'],
  },
  {
    what: 'memory, sending 50 MB',
    bound: 'at most',
    value: 15,
    unit: 'MB',
    digits: 1,
    measured: ['memory-send', client, 'freely'],
  },
  {
    what: 'memory, sending 500 MB',
    bound: 'at most',
    value: 15,
    unit: 'MB',
    digits: 1,
    measured: ['memory-send-500', client, 'freely'],
  },
  {
    what: 'type-checking three calls, compared with an empty program',
    bound: 'at most',
    value: 120,
    unit: 'ms',
    measured: ['types', client, 'milliseconds'],
  },
  {
    what: 'type-checking three calls',
    bound: 'at most',
    value: 500,
    unit: 'instantiations',
    measured: ['types', client, 'instantiations'],
  },
  {
    what: 'webhooks per second',
    bound: 'at least',
    value: 0.7,
    unit: '× node:http with an HMAC',
    digits: 2,
    measured: ['webhooks', 'wsapi-client: createWebhookHandler', 'ofBare'],
  },
  {
    what: 'events per second from a Redis stream',
    bound: 'at least',
    value: 0.6,
    unit: '× XREADGROUP and XACK',
    digits: 2,
    measured: ['streams', 'wsapi-client: consumeEvents', 'ofBare'],
  },
  {
    what: 'calls per second through the queue, one worker',
    bound: 'at least',
    value: 0.8,
    unit: '× BullMQ',
    digits: 2,
    measured: ['queue', 'wsapi-client: SendWorker, one worker', 'ofBare'],
  },
  {
    what: 'calls per second through the queue, two workers',
    bound: 'at least',
    value: 0.8,
    unit: '× BullMQ',
    digits: 2,
    measured: ['queue', 'wsapi-client: SendWorker, two workers', 'ofBare'],
  },
  {
    what: 'requests per second of the test gateway',
    bound: 'at least',
    value: 3,
    unit: '× Prism',
    digits: 2,
    measured: ['test-gateway', 'wsapi-client: the test gateway', 'ofPrism'],
  },
  {
    what: 'generation from the contract',
    bound: 'at most',
    value: 1.5,
    unit: '× openapi-typescript and orval',
    digits: 2,
    measured: ['generate', 'wsapi-client: npm run generate', 'ofTools'],
  },
  {
    what: 'start of the command line, more than Node itself',
    bound: 'at most',
    value: 90,
    unit: 'ms',
    measured: ['start', 'wsapi-client send --help', 'more'],
  },
  {
    what: 'telemetry to which nobody listens',
    bound: 'at most',
    value: 1.03,
    unit: '× the work without it',
    digits: 3,
    measured: ['telemetry', client, 'ofWithout'],
  },
];

/** Every target with what was measured. */
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
