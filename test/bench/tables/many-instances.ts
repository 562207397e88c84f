import { startServer } from '../child.ts';
import type { ManyInstances } from '../programs/many-instances.ts';
import { runProgram } from '../run-program.ts';
import { spreadOf } from '../statistics.ts';
import { roundsOf, type Table } from '../table.ts';

export const manyInstances: Table = {
  id: 'instances',
  title: '1,000 instances in one process',
  explanation:
    'A minute of sends for 1,000 instances, to a gateway that admits one a second for each of them. Each instance sends its next message when the last one was sent; the latency includes the wait for its turn, a second. The slowest instance is compared with the mean.',
  columns: [
    { key: 'perSecond', title: 'sends per second' },
    { key: 'p50', title: 'p50 ms' },
    { key: 'p99', title: 'p99 ms' },
    { key: 'slowest', title: 'slowest, % of the mean' },
    { key: 'memory', title: 'memory, MB' },
  ],
  measure: async (extent) => {
    const { server, url } = await startServer('programs/limited-server.ts');
    try {
      const runs: ManyInstances[] = [];
      for (let round = 0; round < roundsOf(extent, 1); round += 1) {
        const milliseconds = extent.quick ? 5000 : 60_000;
        const args = [url, '1000', String(milliseconds)];
        runs.push(await runProgram('many-instances.ts', args, { timeoutMs: 10 * 60_000 }));
      }
      const of = (key: keyof ManyInstances) => spreadOf(runs.map((run) => run[key]));
      const values = {
        perSecond: of('perSecond'),
        p50: of('p50'),
        p99: of('p99'),
        slowest: of('slowest'),
        memory: of('memory'),
      };
      return [{ name: 'wsapi-client', values }];
    } finally {
      server.stop();
    }
  },
};
