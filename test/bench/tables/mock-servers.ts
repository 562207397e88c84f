import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { endWithThisProcess } from '../../../src/filesystem/temporary-folder.ts';
import { Child } from '../child.ts';
import { interleave } from '../interleave.ts';
import { ratioOf, spreadOf } from '../statistics.ts';
import { roundsOf, type Table } from '../table.ts';

const file = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

interface Started {
  readonly name: string;
  readonly url: string;
  readonly stop: () => void;
}

const startOurs = async (which: 'gateway' | 'msw', name: string): Promise<Started> => {
  const server = await Child.start('programs/mock-server.ts', [which]);
  const { port } = server.first as { port: number }; // as the program reports it
  return { name, url: `http://127.0.0.1:${port}`, stop: () => server.stop() };
};

const prism = 'Prism';
const startPrism = async (): Promise<Started> => {
  const port = await freePort();
  const program = file('node_modules/@stoplight/prism-cli/dist/index.js');
  const contract = file('../../generated/openapi.yaml');
  const args = [
    program,
    'mock',
    '--host',
    '127.0.0.1',
    '--port',
    `${port}`,
    '--verboseLevel',
    'fatal',
  ];
  const server: ChildProcess = spawn(process.execPath, [...args, contract], { stdio: 'ignore' });
  endWithThisProcess(server);
  const url = `http://127.0.0.1:${port}`;
  const ended = once(server, 'exit').then(() => {
    throw new Error('Prism ended.');
  });
  ended.catch(() => undefined);
  while (!(await Promise.race([ended, answers(url)])))
    await new Promise((resolve) => setTimeout(resolve, 100));
  return { name: prism, url, stop: () => server.kill() };
};

const answers = (url: string): Promise<boolean> =>
  fetch(url).then(
    () => true,
    () => false,
  );

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo; // it listens on a port
      probe.close(() => resolve(port));
    });
  });

export const mockServers: Table = {
  id: 'test-gateway',
  title: 'Requests per second of mock servers',
  explanation:
    'Messages that this client sends to a mock server in another process, 32 at a time. Prism answers with examples of the contract; the handler of msw, behind `node:http`, with one text; the test gateway checks each request as the real gateway does, and keeps the message.',
  columns: [
    { key: 'perSecond', title: 'requests per second', spread: true },
    { key: 'ofPrism', title: '× Prism', digits: 2, spread: true },
  ],
  measure: async (extent) => {
    const servers = await Promise.all([
      startPrism(),
      startOurs('msw', 'msw'),
      startOurs('gateway', 'wsapi-client: the test gateway'),
    ]);
    const children = new Map<Started, Child>();
    try {
      for (const server of servers)
        children.set(
          server,
          await Child.start('programs/throughput.ts', ['mock-load.ts', server.url]),
        );
      const rounds = await interleave(
        servers,
        { rounds: roundsOf(extent, 9), warmUps: 2 },
        (server) => {
          extent.progress(server.name);
          return children.get(server)?.ask(extent.quick ? 200 : 2000) as Promise<number>; // its one answer
        },
      );
      const [, base = []] = [...rounds].find(([{ name }]) => name === prism) ?? [];
      return [...rounds].map(([{ name }, perSecond]) => ({
        name,
        values: { perSecond: spreadOf(perSecond), ofPrism: ratioOf(perSecond, base) },
      }));
    } finally {
      for (const child of children.values()) child.stop();
      for (const server of servers) server.stop();
    }
  },
};
