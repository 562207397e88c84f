import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { eventsContract } from '../../generated/events-contract.ts';
import { declareTypes, eventsFile, idImports } from '../../scripts/generate/schema-types.ts';
import { inProject } from '../../src/contract/project.ts';
import { withTemporaryFolder } from '../../src/filesystem/temporary-folder.ts';
import { operationsOf, type OpenApi } from '../../src/contract/openapi.ts';
import { mergedContract } from '../support/merged-contract.ts';
import { typeCheck } from '../support/workspace.ts';

/** The generated types, written by us in few words, are those that openapi-typescript writes in many. */

const compilerOptions = {
  target: 'es2023',
  lib: ['es2023', 'dom'],
  module: 'nodenext',
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
  noEmit: true,
};

/** Identical to the compiler, and not only assignable both ways: what is optional, or read-only, tells them apart. */
const equal = `type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;
const same = <A, B>(..._: Equal<A, B> extends true ? [] : ['differ']): void => undefined;`;

const quoted = (name: string): string => `'${name}'`;

/** A line for each path, operation and component. */
const comparisons = (document: OpenApi): string[] => {
  const part = document.webhooks === undefined ? 'paths' : 'webhooks';
  const components = Object.entries(document.components ?? {}).filter(([kind]) =>
    ['schemas', 'responses', 'parameters', 'requestBodies', 'headers'].includes(kind),
  );
  const places = [
    ...Object.keys(document[part] ?? {}).map((path) => `${part}[${quoted(path)}]`),
    ...operationsOf(document, part).flatMap(({ operation: { operationId } }) =>
      operationId === undefined ? [] : `operations[${quoted(operationId)}]`,
    ),
    ...components.flatMap(([kind, named]) =>
      Object.keys(named as object).map((name) => `components[${quoted(kind)}][${quoted(name)}]`),
    ),
  ];
  return [
    ...places.map((place) => `same<long.${place}, compact.${place}>();`),
    ...['paths', 'webhooks', 'components', 'operations'].map(
      (name) => `same<keyof long.${name}, keyof compact.${name}>();`,
    ),
  ];
};

/** @returns the lines that do not hold, and how many there are. */
const compare = (
  document: OpenApi,
  tamper: (compact: string) => string = (text) => text,
): Promise<{ readonly wrong: readonly string[]; readonly lines: readonly string[] }> =>
  withTemporaryFolder(join(tmpdir(), 'wsapi-types-'), async (folder) => {
    // It becomes part of an import.
    const source = inProject('src').replaceAll('\\', '/');
    const { declarations } = await declareTypes(document);
    const { text } = await eventsFile(document, 'compact.ts', source);
    const lines = comparisons(document);
    const head = [
      "import type * as long from './long.ts';",
      "import type * as compact from './compact.ts';",
      ...equal.split('\n'),
    ];
    await writeFile(
      join(folder, 'long.ts'),
      [...idImports(declarations, source), declarations].join('\n'),
    );
    await writeFile(join(folder, 'compact.ts'), tamper(text));
    await writeFile(join(folder, 'compare.ts'), [...head, ...lines].join('\n'));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['compare.ts'] }),
    );
    const { stdout } = await typeCheck(folder);
    const errors = stdout.split('\n').filter((line) => line.includes(': error '));
    const wrong = errors.map((error) => {
      const number = /^compare\.ts\((\d+),/.exec(error)?.[1];
      return number === undefined ? error : (lines[Number(number) - 1 - head.length] ?? error);
    });
    return { wrong, lines };
  });

test('they are for every path, operation and component of the contract', async () => {
  const { wrong, lines } = await compare(mergedContract);
  expect(wrong).toEqual([]);
  expect(lines.length).toBeGreaterThan(300);
});

test('they are for every event', async () => {
  const { wrong, lines } = await compare(eventsContract);
  expect(wrong).toEqual([]);
  expect(lines.length).toBeGreaterThan(60);
});

test('a field that became optional would be seen, where it is and where it is used', async () => {
  const { wrong } = await compare(mergedContract, (text) =>
    text.replace(/(type SessionStatus = \{[^}]*?)isConnected: boolean/, '$1isConnected?: boolean'),
  );
  expect(wrong).toEqual([
    expect.stringContaining("long.paths['/session/status']"),
    expect.stringContaining("long.operations['getSessionStatus']"),
    expect.stringContaining("long.components['schemas']['SessionStatus']"),
  ]);
});

const string = { type: 'string' as const };
const done = { description: 'Done' };
const failed = { description: 'Failed' };
const json = (schema: object) => ({ 'application/json': { schema } });

test('they are for whatever else OpenAPI allows', async () => {
  const document: OpenApi = {
    openapi: '3.1.0',
    info: { title: 'Odd', version: '1' },
    paths: {
      '/several-successes': {
        get: {
          operationId: 'several',
          responses: { '200': done, '202': { ...done, content: json(string) }, '400': failed },
        },
      },
      '/no-success': { get: { operationId: 'never', responses: { default: failed } } },
      '/ranges': { get: { operationId: 'ranges', responses: { '2XX': done, '4XX': failed } } },
      '/ranges-again': { get: { operationId: 'again', responses: { '2XX': done, '4XX': failed } } },
      '/alone': { get: { operationId: 'alone', responses: { '200': done } } },
      '/alone-too': { get: { operationId: 'aloneToo', responses: { '200': done } } },
      '/shared/{id}': {
        parameters: [{ name: 'id', in: 'path', required: true, schema: string }],
        get: { operationId: 'shared', responses: { '200': done } },
        put: { operationId: 'sharedPut', responses: { '200': done } },
      },
      '/bodies': {
        post: {
          operationId: 'optionalBody',
          requestBody: { content: json({ $ref: '#/components/schemas/Operation' }) },
          responses: { '200': done },
        },
        put: {
          operationId: 'manyBodies',
          requestBody: {
            required: true,
            content: { ...json(string), 'text/plain': { schema: string } },
          },
          responses: { '200': { ...done, content: { ...json(string), 'image/png': {} } } },
        },
        patch: {
          operationId: 'odd-id',
          requestBody: { required: true, content: json({ $ref: '#/components/schemas/odd.name' }) },
          responses: {
            '200': {
              ...done,
              headers: { 'Retry-After': { schema: string } },
              content: json(string),
            },
          },
        },
      },
      '/without-id': { get: { responses: { '200': done } }, head: { responses: { '200': done } } },
    },
    components: {
      schemas: {
        Operation: {
          type: 'object',
          properties: { next: { $ref: '#/components/schemas/Operation' } },
        },
        Answers: { type: 'array', items: { $ref: '#/components/schemas/Operation' } },
        Dictionary: {
          type: 'object',
          additionalProperties: { $ref: '#/components/schemas/Dictionary' },
        },
        Child: {
          allOf: [
            { $ref: '#/components/schemas/Operation' },
            {
              type: 'object',
              required: ['parent'],
              properties: { parent: { $ref: '#/components/schemas/Child' } },
            },
          ],
        },
        'odd.name': { oneOf: [{ $ref: '#/components/schemas/Answers' }, string] },
      },
    },
  };
  expect((await compare(document)).wrong).toEqual([]);
});
