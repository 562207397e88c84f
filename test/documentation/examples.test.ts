import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { installPackage } from '../support/packed-package.ts';
import { redisIsThere, redisNote, useRedis } from '../support/redis-server.ts';
import { runNode } from '../support/workspace.ts';
import { linkPackage } from './project-of-blocks.ts';

describe.skipIf(!redisIsThere)(`examples/two-workers.ts${redisNote}`, () => {
  const redis = useRedis();
  let folder: string;

  beforeAll(async () => {
    folder = await installPackage(inject('packedPackage'));
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    for (const name of ['redis', 'bullmq']) await linkPackage(name, folder);
    await copyFile(inProject('examples', 'two-workers.ts'), join(folder, 'two-workers.ts'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('sends everything once, or reports an unknown outcome', async () => {
    const env = { REDIS_URL: redis.server.url, WSAPI_BASE_URL: undefined };
    const { code, stdout, stderr } = await runNode(
      folder,
      ['--disable-warning=ExperimentalWarning', 'two-workers.ts'],
      env,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const told =
      /^30 messages are queued\.\nOne of two workers was killed after \d+ messages\.\n(\d+) were sent, (\d+) have an unknown outcome:\n((?: {2}run-\d+-\d+: .+\n)*)0 were sent twice\.\n$/.exec(
        stdout,
      );
    expect(told, stdout).not.toBeNull();
    const [, sent, unknown, listed = ''] = told ?? [];
    expect(Number(sent) + Number(unknown)).toBe(30);
    expect(listed.split('\n').length - 1).toBe(Number(unknown));
  });
});
