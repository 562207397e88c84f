/**
 * Sends for 1,000 instances in one process, each at its own limit, for some time:
 * `many-instances.ts <url> <instances> <ms>`. Prints what it took.
 */
import { WsapiClient } from 'wsapi-client';
import { quantile } from '../statistics.ts';

export interface ManyInstances {
  readonly perSecond: number;
  /** Latency of a send with its wait for the limit, in ms. */
  readonly p50: number;
  readonly p99: number;
  /** What the slowest instance sent, in percent of the mean. */
  readonly slowest: number;
  /** Of the whole process, in MB. */
  readonly memory: number;
}

const [url = '', instances = '', milliseconds = ''] = process.argv.slice(2);
const wsapi = new WsapiClient({ baseUrl: url, apiKey: 'k', pace: { perSecond: 1 } });
const times: number[] = [];
const started = performance.now();
const until = started + Number(milliseconds);
const counts = await Promise.all(
  Array.from({ length: Number(instances) }, async (_, index) => {
    const own = wsapi.withInstance(`ins_${index}`);
    let count = 0;
    for (let before = performance.now(); before < until; count += 1) {
      await own.messages.sendText({ to: '12025550143@s.whatsapp.net', text: `message ${count}` });
      const now = performance.now();
      times.push(now - before);
      before = now;
    }
    return count;
  }),
);
times.sort((a, b) => a - b);
const sent = counts.reduce((sum, count) => sum + count, 0);
const report: ManyInstances = {
  perSecond: (sent * 1000) / (performance.now() - started),
  p50: quantile(times, 0.5),
  p99: quantile(times, 0.99),
  slowest: (100 * Math.min(...counts) * counts.length) / sent,
  memory: process.memoryUsage().rss / 1e6,
};
console.log(JSON.stringify(report));
process.exit(0);
