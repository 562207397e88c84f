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
  // Usually less; uncollected garbage and compiled code add to it. A body held in memory would take hundreds.
  '%s takes at most 15 MB',
  async (_, what, megabytes) => {
    const { overRestMegabytes } = await measured(what, url, megabytes);
    expect(overRestMegabytes).toBeLessThan(15);
  },
  300_000,
);

test('10,000 clients of different instances take at most 5 kB each', async () => {
  const { bytesEach, kept } = await measured('clients', '10000');
  expect(kept).toBe(10_001);
  expect(bytesEach).toBeLessThan(5_000);
});
