import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { inProject } from '../../src/contract/project.ts';
import type { OpenApi, Operation, Schema, SecurityScheme } from '../../src/contract/openapi.ts';
import { makeWorkspace, typeCheck, type Finished, type Workspace } from '../support/workspace.ts';

/**
 * Unknown contracts: everything that OpenAPI allows becomes a client that type-checks, or is named as
 * what it cannot be made of.
 */

let workspace: Workspace;

beforeAll(async () => {
  workspace = await makeWorkspace();
});
afterAll(() => workspace.remove());

const cloud = async (): Promise<OpenApi> =>
  parse(await readFile(inProject('openapi', 'cloud.yaml'), 'utf8')) as OpenApi; // it is our contract

const json = (schema: Schema | { $ref: string } | boolean) => ({
  description: 'Done',
  content: { 'application/json': { schema: schema as Schema } }, // 3.1 has true and false, too
});

const operation = (id: string | undefined, more: Partial<Operation> = {}): Operation => ({
  ...(id !== undefined && { operationId: id }),
  tags: ['Polls'],
  responses: { '204': { description: 'Done' } },
  ...more,
});

const string: Schema = { type: 'string' };

const ownHeader = { name: 'x-instance-ID', in: 'header' as const, required: true, schema: string };

/** The committed contract, and what is put into it. */
const generateWith = async (
  change: (document: OpenApi) => void,
  ...options: readonly string[]
): Promise<Finished> => {
  const document = await cloud();
  change(document);
  await writeFile(join(workspace.folder, 'unseen.yaml'), stringify(document));
  return workspace.run('generate.ts', '--from', 'unseen.yaml', ...options);
};

const typeChecks = async (program: string, project = 'tsconfig.json'): Promise<void> => {
  const path = join(workspace.folder, 'src', 'program.ts');
  await writeFile(path, program);
  const { code, stdout } = await typeCheck(workspace.folder, project);
  await rm(path);
  expect(stdout).toBe('');
  expect(code).toBe(0);
};

const generatedFile = (name: string): Promise<string> =>
  readFile(join(workspace.folder, 'generated', name), 'utf8');

test('recursive schemas and arrays of anything become a client that type-checks', async () => {
  const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
  const list = (items: Schema | { $ref: string }): Schema => ({ type: 'array', items });
  const { code, stderr } = await generateWith((document) => {
    const schemas = (document.components ??= {}).schemas ?? {};
    const paths = document.paths ?? {};
    Object.assign(schemas, {
      Folder: {
        type: 'object',
        required: ['name'],
        properties: {
          name: string,
          parent: reference('Folder'),
          children: list(reference('Folder')),
        },
      },
      Staff: { type: 'object', properties: { company: reference('Company') } },
      Company: { type: 'object', properties: { people: list(reference('Staff')) } },
      Tag: { type: 'object', properties: { label: string, values: { type: 'array' } } },
      Note: { type: 'object', properties: { quoted: reference('Note'), tag: reference('Tag') } },
      Expression: { oneOf: [reference('Both'), reference('Leaf')] },
      Both: {
        type: 'object',
        required: ['op', 'parts'],
        properties: {
          op: { type: 'string', enum: ['both'] },
          parts: list(reference('Expression')),
        },
      },
      Leaf: {
        type: 'object',
        required: ['op'],
        properties: { op: { type: 'string', enum: ['leaf'] } },
      },
      Member: {
        type: 'object',
        properties: { parent: reference('Member'), roles: list(reference('Role')) },
      },
      Role: { type: 'integer', enum: [0, 1, 2] },
    });
    for (const name of ['Folder', 'Staff', 'Company', 'Tag', 'Note', 'Expression', 'Member'])
      paths[`/polls/${name.toLowerCase()}`] = {
        get: operation(`read${name}`, { responses: { '200': json(reference(name)) } }),
        put: operation(`list${name}`, { responses: { '200': json(list(reference(name))) } }),
      };
    paths['/polls/mixed'] = {
      get: operation('readMixed', {
        responses: {
          '200': json({
            type: 'object',
            properties: {
              folder: reference('Folder'),
              tag: reference('Tag'),
              any: { type: 'array' },
            },
          }), // an array without items, on purpose
        },
      }),
    };
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  await typeChecks(`
import * as zod from 'zod/mini';
import type { WsapiClient } from './client/wsapi-client.ts';
import * as schemas from '../generated/zod-schemas.ts';

export const depth = async (wsapi: WsapiClient): Promise<number> => {
  const { parent } = await wsapi.polls.readFolder();
  return parent?.parent?.children?.length ?? 0;
};
export const label: string | undefined = zod.parse(schemas.Tag, {}).label;
export const parent: string | undefined = zod.parse(schemas.Folder, {}).parent?.name;
export const tag: string | undefined = zod.parse(schemas.Note, {}).quoted?.tag?.label;
export const role: 0 | 1 | 2 | undefined = zod.parse(schemas.Member, {}).parent?.roles?.[0];
`);
});

test('odd names, answers and places become a client that type-checks', async () => {
  const schemas = [
    'string',
    'any',
    'symbol',
    'Resources',
    'PollsResource',
    'Client',
    'UserJid',
    'Promise',
  ];
  const { code, stdout, stderr } = await generateWith((document) => {
    const { paths = {}, components = {} } = document;
    document.tags?.push({ name: 'Http' }, { name: '2fa' }, { name: 'All' });
    components.securitySchemes = {
      ...components.securitySchemes,
      Unused: { type: 'http', scheme: 'basic' } as SecurityScheme, // of which the client knows the type alone
    };
    for (const name of [...schemas, 'Poll']) {
      components.schemas ??= {};
      components.schemas[name] = {
        type: 'object',
        properties: { [`is${name}`]: { type: 'boolean' } },
      };
      paths[`/odd/schemas/${name}`] = {
        post: operation(`send_${name}`, {
          requestBody: json({ $ref: `#/components/schemas/${name}` }),
          responses: { '200': json({ $ref: `#/components/schemas/${name}` }) },
        }),
      };
    }
    for (const name of [
      'Promise',
      'ResponsePromise',
      'createClient',
      'Poll',
      'routes',
      'undefined',
    ])
      paths[`/odd/names/${name}`] = { get: operation(name) };
    paths['/odd/list-polls'] = {
      get: operation('list-polls', {
        responses: { '2XX': json({ type: 'object', properties: { ids: {} } }) },
      }),
    };
    paths['/odd/http'] = {
      parameters: [ownHeader],
      delete: operation('delete', {
        tags: ['Http'],
        parameters: [{ ...ownHeader, name: 'X-API-Key' }],
        responses: { default: json({ type: 'object', properties: { done: { type: 'boolean' } } }) },
      }),
    };
    paths['/odd/2fa'] = { get: operation('class', { tags: ['2fa'] }) };
    paths['/odd/all'] = {
      get: operation('everything', {
        tags: ['All'],
        description: 'Gives no Poll, and no PagePromise.',
      }),
    };
    paths['/odd/{kind}/{level}'] = {
      get: operation('two-answers', {
        parameters: [
          {
            name: 'kind',
            in: 'path',
            required: true,
            schema: { type: 'string', enum: ['a', "b'c"] },
          },
          { name: 'level', in: 'path', required: true, schema: { type: 'integer', enum: [1, 2] } },
        ],
        responses: {
          '200': json({
            type: 'object',
            required: ['now'],
            properties: { now: { type: 'string' } },
          }),
          '202': json({
            type: 'object',
            required: ['later'],
            properties: { later: { type: 'string' } },
          }),
        },
      }),
    };
    paths['/odd/optional-body'] = {
      put: operation('maySend', { requestBody: json({ type: 'object', properties: { a: {} } }) }),
    };
    paths['/odd/nameless/{id}'] = {
      get: operation(undefined, {
        parameters: [{ name: 'id', in: 'path', required: true, schema: string }],
      }),
    };
  });
  expect(stderr).toBe('');
  expect(stdout).toMatch(
    /^Strings that look like ids.* \(1\):\n {2}getOddNamelessId, path id\nGenerated \d+ operations/,
  );
  expect(code).toBe(0);
  const routes = await generatedFile('routes.ts');
  // The contract's own id is what errors and logs speak of.
  expect(routes).toMatch(/export const delete_: Route = \{\s*id: 'delete',/);
  expect(routes).toMatch(/export const maySend: Route = \{[^}]*body: \{\},\s*bodyOptional: true,/);
  expect(routes).not.toMatch(/sendText: Route = \{[^}]*bodyOptional/);
  expect(/^ *'x-(?:instance-id|api-key)':/im.test(await generatedFile('schema.ts'))).toBe(false);
  await typeChecks(`import { WsapiClient, type Client_, type Poll } from './index.ts';
import { listPolls, ResponsePromise_, createClient_, undefined_, getOddNamelessId } from '../generated/operations.ts';
const wsapi = new WsapiClient({ apiKey: 'k' });
export const poll: Poll = await wsapi.polls.send({ isPoll: true });
export const named: boolean | undefined = ((await wsapi.polls.send_string({ isstring: true })).isstring);
export const client: Client_ = await wsapi.polls.send_Client({ isClient: true });
export const listed: unknown = (await wsapi.polls.list()).ids;
export const done: boolean | undefined = (await wsapi.http_.delete()).done;
await wsapi._2Fa.class();
await wsapi.all.everything();
const answer = await wsapi.polls.twoAnswers('a', 2);
export const told: string = 'now' in answer ? answer.now : answer.later;
// @ts-expect-error -- c is not one of the values
await wsapi.polls.twoAnswers('c', 2);
await wsapi.polls.maySend();
await wsapi.polls.getOddNamelessId('a');
export const functions = [listPolls, ResponsePromise_, createClient_, undefined_, getOddNamelessId];
`);
});

describe('what OpenAPI 3.1 adds', () => {
  test('schemas that are true or false, and paths that are components', async () => {
    const { code, stderr } = await generateWith((document) => {
      document.openapi = '3.1.0';
      const free = {
        type: 'object',
        properties: { free: true, never: false, list: { type: 'array', items: true } },
      };
      document.components = {
        ...document.components,
        pathItems: {
          Polls: {
            post: operation(undefined, {
              requestBody: { required: true, ...json(free as unknown as Schema) }, // 3.1 has true and false
              responses: { '200': json(true) },
            }),
          },
        },
      };
      document.paths = {
        ...document.paths,
        '/polls': { $ref: '#/components/pathItems/Polls' },
        '/votes': { $ref: '#/components/pathItems/Polls' },
      };
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    await typeChecks(`import { WsapiClient } from './index.ts';
export const made: unknown = await new WsapiClient({ apiKey: 'k' }).polls.post({ free: 1, list: ['a', 2] });
`);
  });
});

describe('an operation that the client cannot call', () => {
  const addOdd = (document: OpenApi): void => {
    const { paths = {}, components = {} } = document;
    components.securitySchemes = {
      ...components.securitySchemes,
      Bearer: { type: 'http', scheme: 'bearer' } as SecurityScheme, // of which the client knows the type alone
    };
    const query = (more: object) => ({
      parameters: [{ name: 'q', in: 'query' as const, ...more }],
    });
    const odd: Readonly<Record<string, Partial<Operation>>> = {
      foreignHeader: {
        parameters: [{ name: 'X-Trace', in: 'header', required: true, schema: string }],
      },
      multipart: { requestBody: { content: { 'multipart/form-data': {} } } },
      deepQuery: query({ style: 'deepObject', schema: { type: 'object' } }),
      objectQuery: query({ schema: { type: 'object' } }),
      contentQuery: query({ content: { 'application/json': {} } }),
      bearer: { security: [{ Bearer: [] }] },
      tagless: { tags: [] },
      noSuccess: { responses: { '404': { description: 'None' } } },
      fileOrJson: {
        responses: {
          '200': json({ type: 'string' }),
          '201': { description: '', content: { 'image/png': {} } },
        },
      },
    };
    for (const [id, more] of Object.entries(odd))
      paths[`/odd/${encodeURIComponent(id)}`] = {
        post: operation(id, more),
        get: operation(`fine_${id.replace(/\W/g, '')}`),
      };
  };

  test('is an error that names it, and all others', async () => {
    const { code, stderr } = await generateWith(addOdd);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^Error: foreignHeader \(POST \/odd\/foreignHeader\): it needs the header "X-Trace"/,
    );
    expect(stderr.split('\n').filter((line) => line.includes('(POST /odd/'))).toHaveLength(9);
    expect(stderr).toMatch(/--lenient generates a client without these operations\.\n$/);
  });

  test('is left out and named with --lenient', async () => {
    const { code, stdout, stderr } = await generateWith(addOdd, '--lenient');
    expect(stderr).toBe('');
    expect(stdout).toContain(
      'Operations left out, because the client cannot call them (9):\n  foreignHeader (POST ',
    );
    expect(stdout).toMatch(/^Generated 130 operations/m);
    expect(code).toBe(0);
    expect(/^ {2}foreignHeader: /m.test(await generatedFile('schema.ts'))).toBe(false);
    await typeChecks(`import { WsapiClient } from './index.ts';
await new WsapiClient({ apiKey: 'k' }).polls.fine_multipart();
`);
  });
});

test('two ids that would be one function are an error that says so', async () => {
  const { code, stderr } = await generateWith((document) => {
    document.paths = {
      ...document.paths,
      '/odd/a': { get: operation('list-polls') },
      '/odd/b': { get: operation('listPolls', { tags: ['Others'] }) },
    };
  });
  expect(stderr).toMatch(/list-polls and listPolls would both be the function listPolls\(\)/);
  expect(code).toBe(2);
});

test('a contract without ids and files in its bodies type-checks', async () => {
  const contract: OpenApi = {
    openapi: '3.0.3',
    info: { title: 'Small', version: '1' },
    paths: {
      '/polls': { post: operation('listPolls', { requestBody: json({ type: 'object' }) }) },
    },
  };
  await writeFile(join(workspace.folder, 'small.yaml'), stringify(contract));
  const { code, stderr } = await workspace.run('generate.ts', '--from', 'small.yaml', '--lenient');
  expect(stderr).toBe('');
  expect(code).toBe(0);
  // The examples speak of operations that this contract does not have.
  await typeChecks("export { WsapiClient } from './index.ts';\n", 'tsconfig.build.json');
});
