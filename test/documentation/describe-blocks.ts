import { readFile, rm } from 'node:fs/promises';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { inProject } from '../../src/contract/project.ts';
import { SendQueue } from '../../src/queue.ts';
import { createGateway, type Gateway } from '../../src/testing/gateway.ts';
import {
  connect,
  redisIsThere,
  redisNote,
  RedisServer,
  type TestRedisClient,
} from '../support/redis-server.ts';
import { skippedWithout } from '../support/unix-programs.ts';
import { runNode, type Finished } from '../support/workspace.ts';
import { isNotRun, isOfRunner, readCodeBlocks, type CodeBlock } from './code-blocks.ts';
import { makeProjectOfBlocks, moduleNameOf, programNameOf } from './project-of-blocks.ts';
import { checkCommands } from './shell-block.ts';
import { runEndless } from './start-block.ts';

/**
 * Checks the code blocks of some documents with the packed package: types, and each program in a process of its own
 * against a test gateway. Words in a fence: `endless` is ended after its first piece of work, `cjs` is CommonJS,
 * `not-run: …` is only compiled, and says why, `runner: …` and `config: …` are started by a test runner.
 *
 * @param files the documents, paths in the project.
 * @param peers whether the optional packages are installed.
 */
export const describeBlocks = async (
  files: readonly string[],
  { peers }: { readonly peers: boolean },
): Promise<void> => {
  const blocks = await readCodeBlocks(files);
  const inLanguages = (...languages: string[]): readonly CodeBlock[] =>
    blocks.filter(({ language }) => languages.includes(language));
  const modules = inLanguages('ts', 'js').filter((block) => !isOfRunner(block));
  const programs = modules.filter((block) => !isNotRun(block));
  const needsRedis = ({ text }: CodeBlock): boolean => text.includes(" from 'redis'");

  let gateway: Gateway;
  let redis: RedisServer | undefined;
  let client: TestRedisClient | undefined;
  let project: { readonly folder: string; readonly types: Finished };
  let env: NodeJS.ProcessEnv;

  beforeAll(async () => {
    redis = redisIsThere ? await RedisServer.start() : undefined;
    client = redis && (await connect(redis.url));
    const signingSecret = 'whsec_documentation';
    gateway = createGateway({ signingSecret, ...(client && { redis: client }) });
    const { url } = await gateway.listen();
    const instance = gateway.instances.get(gateway.instanceId);
    if (instance) gateway.instances.set('ins_lisbon', { ...instance });
    const event = await gateway.receive({
      from: '+1 202 555 0143',
      text: 'Our table?',
      media: { type: 'image', data: 'AAAA', mimeType: 'image/jpeg' },
    });
    project = await makeProjectOfBlocks(inject('packedPackage'), modules, peers);
    env = {
      PATH: process.env['PATH'],
      HOME: project.folder,
      XDG_CONFIG_HOME: project.folder,
      NO_COLOR: '1',
      WSAPI_BASE_URL: url,
      WSAPI_API_KEY: gateway.apiKey,
      WSAPI_CUSTOMER_API_KEY: gateway.customerKey,
      WSAPI_ADMIN_API_KEY: gateway.adminKey,
      WSAPI_INSTANCE_ID: gateway.instanceId,
      WSAPI_SIGNING_SECRET: signingSecret,
      REDIS_URL: redis?.url,
      EVENT: JSON.stringify(event),
    };
  });
  afterAll(async () => {
    await gateway.close();
    client?.destroy();
    await redis?.stop();
    await rm(project.folder, { recursive: true, force: true });
  });

  test('every block has a language that is checked, and few are left out', () => {
    const checked = ['ts', 'js', 'sh', 'json', 'jsonc', 'yaml', 'text'];
    expect(blocks.filter(({ language }) => !checked.includes(language))).toEqual([]);
    expect(modules.filter(isNotRun).length).toBeLessThan(5);
  });

  describe('types', () => {
    test.each(modules.filter(({ language }) => language === 'ts'))('$place', (block) => {
      const ours = new RegExp(`^${moduleNameOf(block)}\\.ts.*`, 'gm');
      expect(project.types.stdout.match(ours) ?? []).toEqual([]);
    });

    test('nothing else is wrong', () => {
      expect(project.types).toMatchObject({ code: 0, stdout: '' });
    });
  });

  describe(`programs${redisNote}`, () => {
    for (const block of programs)
      test.skipIf(needsRedis(block) && !redisIsThere)(block.place, async () => {
        const args = ['run-block.mjs', `./${programNameOf(block)}`];
        if (block.words !== 'endless') {
          expect(await runNode(project.folder, args, env)).toMatchObject({ code: 0, stderr: '' });
          return;
        }
        if (client && block.text.includes('SendWorker')) await queueOne(client);
        const { length } = gateway.inbox.messages;
        const ended = await runEndless(project.folder, args, env, {
          stir: () => gateway.receive({ from: '+1 202 555 0143', text: 'Are you open?' }),
          worked: () => gateway.inbox.messages.length > length,
        });
        expect(ended.errors).toBe('');
        expect([0, 'SIGTERM']).toContain(ended.how);
      });
  });

  const queueOne = async (redisClient: TestRedisClient): Promise<void> => {
    const queue = new SendQueue({ client: redisClient, instanceId: gateway.instanceId });
    await queue.add('sendText', { to: '+1 202 555 0143', text: 'Hello' });
    await queue.close();
  };

  const shellNote = skippedWithout('bash');
  describe.skipIf(shellNote !== '')(`commands${shellNote}`, () => {
    test.each(inLanguages('sh').filter((block) => !isNotRun(block)))('$place', async ({ text }) => {
      const manifest = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as object; // ours
      expect(await checkCommands(text, project.folder, env, manifest)).toEqual([]);
    });
  });

  const data = inLanguages('json', 'jsonc', 'yaml');
  describe.skipIf(data.length === 0)('data', () => {
    test.each(data)('$place', ({ language, text, place }) => {
      if (language === 'yaml') expect(parse(text)).toBeTypeOf('object');
      else if (language === 'json') expect(JSON.parse(text)).toBeTypeOf('object');
      else expect(ts.parseConfigFileTextToJson(place, text).error).toBeUndefined();
    });
  });
};
