import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { planOperations } from '../../src/contract/operations/operation-plan.ts';
import { runOrval } from '../../scripts/generate/run-orval.ts';
import {
  responseSet,
  schemasByIdFile,
  zodSchemasConfig,
} from '../../scripts/generate/zod-schemas.ts';
import type { OpenApi, Reference, Schema } from '../../src/contract/openapi.ts';

const answering = (schema: Schema | Reference) => ({
  tags: ['Polls'],
  responses: { '200': { description: '', content: { 'application/json': { schema } } } },
});

/** The two modules that are made of a contract. */
const modulesOf = async (document: OpenApi): Promise<{ schemas: string; answers: string }> => {
  const folder = await mkdtemp(join(tmpdir(), 'wsapi-zod-'));
  const plans = planOperations(document);
  await runOrval(zodSchemasConfig(document, plans, folder, responseSet));
  const schemas = await readFile(join(folder, 'zod-schemas.ts'), 'utf8');
  const { text } = await schemasByIdFile(plans, folder, responseSet);
  await rm(folder, { recursive: true });
  return { schemas, answers: text };
};

test('a component that is named like a response or another component gets a name of its own', async () => {
  const { schemas, answers } = await modulesOf({
    openapi: '3.0.3',
    info: { title: '', version: '' },
    paths: {
      '/polls': {
        get: {
          operationId: 'getPoll',
          ...answering({ $ref: '#/components/schemas/GetPollResponse' }),
        },
        put: { operationId: 'put-poll', ...answering({ $ref: '#/components/schemas/poll_part' }) },
      },
    },
    components: {
      schemas: {
        // Properties may be called like what is taken out of schemas.
        GetPollResponse: {
          type: 'object',
          description: 'Words',
          properties: { description: { type: 'string' }, format: { type: 'string' } },
        },
        poll_part: {
          type: 'object',
          description: 'A part of one.',
          properties: { a: { type: 'integer' } },
        },
        PollPart: { type: 'object', properties: { b: { type: 'boolean' } } },
      },
    },
  });
  const names = [...schemas.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(schemas).toMatch(/GetPollResponse2 =[^;]*"description"[^;]*"format"/);
  expect(schemas).toMatch(/export const GetPollResponse = GetPollResponse2/);
  // Not in what runs.
  expect(schemas).not.toContain('Words');
  expect(schemas).toContain('/** The response of `getPoll`. */\nexport const GetPollResponse =');
  expect(schemas).toMatch(/\/\*\* A part of one\. \*\/\nexport const poll_?part\b/i);
  expect(answers).toContain("'put-poll': schemas.PutPollResponse");
});

test('writes a schema that contains itself', async () => {
  const { schemas } = await modulesOf({
    openapi: '3.0.3',
    info: { title: '', version: '' },
    paths: {
      '/polls': {
        get: { operationId: 'getPoll', ...answering({ $ref: '#/components/schemas/Poll' }) },
      },
    },
    components: {
      schemas: {
        Poll: { type: 'object', properties: { next: { $ref: '#/components/schemas/Poll' } } },
      },
    },
  });
  expect(schemas).toMatch(/zod\.lazy\(\(\) => Poll\)/);
});

test('no export has the name of a global', async () => {
  const { schemas } = await modulesOf({
    openapi: '3.0.3',
    info: { title: '', version: '' },
    paths: {
      '/polls': {
        get: { operationId: 'getPoll', ...answering({ $ref: '#/components/schemas/Error' }) },
      },
    },
    components: {
      schemas: { Error: { type: 'object', properties: { code: { type: 'string' } } } },
    },
  });
  expect(schemas).toMatch(/export const ErrorSchema =/);
  expect(schemas).not.toMatch(/export const Error =/);
});
