import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { makeWorkspace, type Workspace } from '../support/workspace.ts';

let workspace: Workspace;
let bullmq: string;

/** A copy of the project with a copy of BullMQ of its own, whose version can be changed. */
beforeAll(async () => {
  workspace = await makeWorkspace();
  const packages = join(workspace.folder, 'node_modules');
  bullmq = join(packages, 'bullmq');
  await rm(packages);
  await mkdir(packages);
  for (const name of await readdir(inProject('node_modules')))
    if (name !== 'bullmq')
      await symlink(inProject('node_modules', name), join(packages, name), 'junction');
  await cp(inProject('node_modules', 'bullmq'), bullmq, { recursive: true });
  await writeFile(
    join(workspace.folder, 'scripts', 'make-queue.ts'),
    `import { createClient } from 'redis';
import { SendQueue } from '../src/queue.ts';
try {
  new SendQueue({ client: createClient() });
  console.log('works');
} catch (error) {
  console.log(String(error));
}
`,
  );
});
afterAll(() => workspace.remove());

const refusal = (version: string): string =>
  `ConfigurationError: The queue needs the package "bullmq", version 5.77 or later but below 7, and ${version} is installed. Run "npm install bullmq@6".`;

test.each([
  ['5.77.0', 'works'],
  ['6.99.0', 'works'],
  ['7.0.0', refusal('7.0.0')],
  ['10.1.0-beta.1', refusal('10.1.0-beta.1')],
])('with BullMQ %s: %s', async (version, expected) => {
  const file = join(bullmq, 'dist', 'cjs', 'version.js');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/'\d[^']*'/, `'${version}'`));
  const { stdout, stderr } = await workspace.run('make-queue.ts');
  expect(stderr).toBe('');
  expect(stdout.trim()).toBe(expected);
});
