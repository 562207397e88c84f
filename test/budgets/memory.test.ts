import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { runNode } from '../support/workspace.ts';

let server: ChildProcess;
let url: string;

beforeAll(async () => {
  server = fork(inProject('test', 'budgets', 'large-file-server.ts'));
  const [{ port }] = (await once(server, 'message')) as [{ port: number }]; // what it sends
  url = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  server.kill();
});

const measured = async (...args: string[]): Promise<Record<string, number>> => {
  const { stdout, stderr } = await runNode(inProject(), [
    '--expose-gc',
    'test/budgets/memory-check.ts',
    ...args,
  ]);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Record<string, number>; // its own format
};

test.each([
  ['sending 50 MB', 'send', '50'],
  ['sending 500 MB', 'send', '500'],
  ['receiving 50 MB into a file', 'receive', '50'],
])(
  // One to four; what is not collected yet, and what V8 compiles, adds to it. A body that is kept takes hundreds.
  '%s takes no more than 10 MB',
  async (_, what, megabytes) => {
    const { overRestMegabytes } = await measured(what, url, megabytes);
    expect(overRestMegabytes).toBeLessThan(10);
  },
  300_000,
);

test('10,000 clients of different instances take no more than 5 kB each', async () => {
  const { bytesEach, kept } = await measured('clients', '10000');
  expect(kept).toBe(10_001);
  expect(bytesEach).toBeLessThan(5_000);
});
