import { expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { runNode } from '../support/workspace.ts';

test("loads Node's http with the first call, and never undici, which takes ten times as long", async () => {
  const { stdout, stderr } = await runNode(inProject(), ['test/budgets/loading-check.ts']);
  expect(stderr).toBe('');
  const nothing = { http: false, undici: false };
  expect(JSON.parse(stdout)).toEqual({
    withPackage: nothing,
    withClient: nothing,
    id: 'm1',
    withCall: { http: true, undici: false },
  });
});
