import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { compareFolders } from '../../src/programs/contract-check/generated/compare-folders.ts';
import type { CheckResult } from '../../src/programs/contract-check/finding.ts';
import { inProject } from '../../src/contract/project.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';
import { startServer } from '../support/local-server.ts';
import { publishedIsThere, publishedNote, publishedPath } from '../support/published-contracts.ts';
import {
  makeWorkspace,
  runNode,
  typeCheck,
  type Finished,
  type Workspace,
} from '../support/workspace.ts';

let workspace: Workspace;

beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace.remove());

const inWorkspace = (...path: string[]): string => join(workspace.folder, ...path);

test('the same contract gives the same bytes as are committed', async () => {
  const { code, stdout, stderr } = await workspace.run('generate.ts');
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^Generated 121 operations and 21 events into \d+ files in [\d.]+ s\.\n$/);
  expect(code).toBe(0);
  expect(await compareFolders(inProject('generated'), inWorkspace('generated'))).toEqual([]);
});

test('orval by itself writes the same functions', async () => {
  await rm(inWorkspace('generated', 'operations'), { recursive: true });
  const orval = join('node_modules', 'orval', 'dist', 'bin', 'orval.mjs');
  expect(await runNode(workspace.folder, [orval])).toMatchObject({ code: 0 });
  expect(await compareFolders(inProject('generated'), inWorkspace('generated'))).toEqual([]);
});

test('another folder gets imports that lead back to the sources', async () => {
  const out = await mkdtemp(join(tmpdir(), 'wsapi-out-'));
  const { code } = await workspace.run('generate.ts', '--out', join(out, 'client'));
  expect(code).toBe(0);
  const routes = await readFile(join(out, 'client', 'routes.ts'), 'utf8');
  const [, source = ''] = /from '(.*)\/route\.ts'/.exec(routes) ?? [];
  await expect(readdir(join(out, 'client', source))).resolves.toContain('route.ts');
  expect(await readdir(out)).toEqual(['client']);
  await rm(out, { recursive: true });
});

test('a folder that holds other things is not replaced', async () => {
  const out = await mkdtemp(join(tmpdir(), 'wsapi-out-'));
  await writeFile(join(out, 'thesis.txt'), 'mine');
  const { code, stderr } = await workspace.run('generate.ts', '--out', out);
  expect(stderr).toMatch(/holds other things than a generated client/);
  expect(code).toBe(2);
  expect(await readdir(out)).toEqual(['thesis.txt']);
  await rm(out, { recursive: true });
});

describe('drift', () => {
  const checkGenerated = (...options: string[]): Promise<Finished> =>
    runNode(workspace.folder, [
      join('src', 'programs', 'contract-check', 'wsapi-contract.ts'),
      'generated',
      ...options,
    ]);

  beforeEach(async () => {
    await workspace.run('generate.ts');
  });

  test('passes if generated/ is current', async () => {
    const { code, stdout } = await checkGenerated();
    expect(stdout).toMatch(/^generated {2}passed {4}generated\/ is current: \d+ files\.\n$/);
    expect(code).toBe(0);
  });

  test('reports differences by file', async () => {
    await writeFile(inWorkspace('generated', 'ids.ts'), 'export {};\n');
    await rm(inWorkspace('generated', 'operations', 'media.ts'));
    await writeFile(inWorkspace('generated', 'notes.txt'), 'mine');
    const { code, stdout } = await checkGenerated('--json');
    const { checks } = JSON.parse(stdout) as { checks: CheckResult[] }; // the program's own format
    expect(
      checks[0]?.findings.map(({ rule, file, line, seen }) => [rule, file, line, seen]),
    ).toEqual([
      ['file-changed', 'generated/ids.ts', 1, 'export {};'],
      ['file-superfluous', 'generated/notes.txt', undefined, undefined],
      ['file-missing', 'generated/operations/media.ts', undefined, undefined],
    ]);
    expect(checks[0]?.findings[0]?.expected).toMatch(/^\/\*\* Generated from openapi\//);
    expect(code).toBe(1);
  });
});

test('an overlay action that no longer fits stops the generation, and leaves the old files whole', async () => {
  const path = inWorkspace('openapi', 'overlays', 'corrections.yaml');
  const original = await readFile(path, 'utf8');
  const before = inWorkspace('before');
  await cp(inWorkspace('generated'), before, { recursive: true });
  await writeFile(
    path,
    `${original}  - target: $.components.schemas.Nowhere\n    update: { type: object }\n`,
  );
  const { code, stderr } = await workspace.run('generate.ts');
  await writeFile(path, original);
  expect(stderr).toMatch(
    /^Error: 1 overlay action no longer fits the contract:\n {2}openapi\/overlays\/corrections\.yaml, action \d+, \$\.components\.schemas\.Nowhere: matches nothing\n/,
  );
  expect(code).toBe(2);
  expect(await compareFolders(before, inWorkspace('generated'))).toEqual([]);
  expect((await readdir(workspace.folder)).filter((name) => name.startsWith('.generated'))).toEqual(
    [],
  );
});

/** A contract in place of the committed one, and the whole client type-checked with it. */
describe('a contract that changed', () => {
  const generateFrom = async (from: string): Promise<string> => {
    const strict = await workspace.run('generate.ts', '--from', from);
    expect(strict.stderr).toMatch(
      /overlay actions no longer fit the contract:\n {2}openapi\/overlays\//,
    );
    expect(strict.code).toBe(2);
    const { code, stdout, stderr } = await workspace.run(
      'generate.ts',
      '--from',
      from,
      '--lenient',
    );
    expect(stderr).toBe('');
    expect(code).toBe(0);
    return stdout;
  };
  const typeChecks = async (): Promise<void> => {
    // A user's program, against the resources of this contract.
    await writeFile(
      inWorkspace('src', 'program.ts'),
      "import { WsapiClient } from './index.ts';\nexport const groups = await new WsapiClient({ apiKey: 'k' }).groups.list();\n",
    );
    const { code, stdout } = await typeCheck(workspace.folder, 'tsconfig.build.json');
    expect(stdout).toBe('');
    expect(code).toBe(0);
  };
  const cloud = async (): Promise<OpenApi> =>
    parse(await readFile(inProject('openapi', 'cloud.yaml'), 'utf8')) as OpenApi; // it is our contract

  test('without the routes of /account', async () => {
    const document = await cloud();
    document.paths = Object.fromEntries(
      Object.entries(document.paths ?? {}).filter(([path]) => !path.startsWith('/account')),
    );
    await writeFile(inWorkspace('changed.yaml'), stringify(document));
    expect(await generateFrom('changed.yaml')).toMatch(/Generated 108 operations/);
    await typeChecks();
  });

  test('with a new tag and a new operation', async () => {
    const document = await cloud();
    document.tags?.push({ name: 'Polls', description: 'Questions with answers to choose from.' });
    document.paths ??= {};
    document.paths['/polls/{chatId}'] = {
      post: {
        operationId: 'createPoll',
        tags: ['Polls'],
        summary: 'Ask a question',
        parameters: [
          { $ref: '#/components/parameters/XInstanceId' },
          { $ref: '#/components/parameters/ChatIdPath' },
        ],
        requestBody: {
          required: true,
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['question'],
                properties: { question: { type: 'string' } },
              },
            },
          },
        },
        responses: { '201': { $ref: '#/components/responses/Created' } },
      },
    };
    await writeFile(inWorkspace('changed.yaml'), stringify(document));
    // Nothing that the overlays correct is missing here, so it needs no leniency.
    const { code, stdout } = await workspace.run('generate.ts', '--from', 'changed.yaml');
    expect(stdout).toMatch(/Generated 122 operations/);
    expect(code).toBe(0);
    await writeFile(
      inWorkspace('src', 'program.ts'),
      "import { WsapiClient } from './index.ts';\nexport const poll = await new WsapiClient({ apiKey: 'k' }).polls.create('120363041234567890@g.us', { question: 'When?' });\nexport const id: string = poll.id;\n",
    );
    expect(await typeCheck(workspace.folder, 'tsconfig.json')).toMatchObject({
      code: 0,
      stdout: '',
    });
  });

  test.skipIf(!publishedIsThere)(`as the cloud edition publishes it${publishedNote}`, async () => {
    // The published text itself is complete: only what our words replace is missing.
    const { code, stdout } = await workspace.run(
      'generate.ts',
      '--from',
      publishedPath('cloud-api'),
      '--lenient',
    );
    expect(stdout).toMatch(/Generated 121 operations/);
    expect(code).toBe(0);
    await typeChecks();
  });

  test.skipIf(!publishedIsThere)(
    `as the self-hosted edition publishes it${publishedNote}`,
    async () => {
      const stdout = await generateFrom(publishedPath('self-hosted-api'));
      expect(stdout).toContain(
        'Left out openapi/overlays/self-hosted.yaml: the contract has these operations already.',
      );
      expect(stdout).toMatch(/Generated 108 operations/);
      await typeChecks();
    },
  );

  test('in OpenAPI 3.1, which says null otherwise, the types are the same', async () => {
    const document = await cloud();
    document.openapi = '3.1.0';
    await writeFile(inWorkspace('changed.yaml'), stringify(document));
    expect(await workspace.run('generate.ts', '--from', 'changed.yaml')).toMatchObject({ code: 0 });
    const types = async (folder: string): Promise<string> =>
      readFile(join(folder, 'schema.ts'), 'utf8');
    expect(await types(inWorkspace('generated'))).toBe(await types(inProject('generated')));
    expect(await types(inProject('generated'))).toContain('| null');
  });

  test('JSON, an address: what pull can read, generate can', async () => {
    const json = JSON.stringify(await cloud());
    await writeFile(inWorkspace('changed.json'), json);
    expect(await workspace.run('generate.ts', '--from', 'changed.json')).toMatchObject({ code: 0 });
    const server = await startServer(() => new Response(json));
    expect(await workspace.run('generate.ts', '--from', server.url)).toMatchObject({ code: 0 });
    await server.close();
    await writeFile(inWorkspace('old.yaml'), 'swagger: "2.0"\n');
    expect(await workspace.run('generate.ts', '--from', 'old.yaml')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('Swagger 2.0') as string,
    });
  });
});
