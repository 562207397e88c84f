import { expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { runNode } from '../support/workspace.ts';

test('100,000 calls, half of them aborted, leave nothing behind', async () => {
  const { code, stdout, stderr } = await runNode(inProject(), [
    '--expose-gc',
    'test/faults/leak-check.ts',
  ]);
  expect(stderr).toBe('');
  expect(code).toBe(0);
  const { calls, aborted, grownBytes, handles } = JSON.parse(stdout) as {
    calls: number;
    aborted: number;
    grownBytes: number;
    handles: string[];
  }; // its own format
  expect(calls).toBe(100_000);
  // Those to be aborted are half of them; a few are done before.
  expect(aborted).toBeGreaterThan(40_000);
  // Half a megabyte comes and goes, however many calls there are; anything that a call leaves behind is five at least.
  expect(grownBytes).toBeLessThan(2_000_000);
  expect(handles).toEqual([]);
}, 300_000);
