/** Runs a round of calls of one client against a server for each message: `rounds.ts <client's module> <url>`. */
import { quantile } from '../statistics.ts';
import { connected } from './connected.ts';

/** A message to this process. */
export interface RoundRequest {
  readonly concurrency: number;
  readonly milliseconds: number;
}

export interface Round {
  readonly perSecond: number;
  /** Latency of the calls, in ms. */
  readonly p50: number;
  readonly p99: number;
  /** Processor time of this process, in µs per call. */
  readonly cpu: number;
}

/** Calls that do not count: they reopen connections that were closed since the last round. */
const leadInMs = 100;

const [module = '', url = ''] = process.argv.slice(2);
const send = await connected(module, url);

const run = async (concurrency: number, milliseconds: number): Promise<Round> => {
  const times: number[] = [];
  const cpuBefore = process.cpuUsage();
  const started = performance.now();
  const until = started + milliseconds;
  const callAfterCall = async (): Promise<void> => {
    for (let before = performance.now(); before < until;) {
      await send(`message ${times.length}`);
      const now = performance.now();
      times.push(now - before);
      before = now;
    }
  };
  await Promise.all(Array.from({ length: concurrency }, callAfterCall));
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(cpuBefore);
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    cpu: (user + system) / times.length,
  };
};

process.on('message', ({ concurrency, milliseconds }: RoundRequest) => {
  void run(concurrency, leadInMs)
    .then(() => run(concurrency, milliseconds))
    .then((round) => process.send?.(round));
});
process.send?.('ready');
