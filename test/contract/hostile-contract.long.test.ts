import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { writeClientFiles } from '../../scripts/generate/client-files.ts';
import { contractChanges } from '../../src/contract/changes/contract-changes.ts';
import { ContractError } from '../../src/contract/contract-error.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';
import { planServed } from '../../src/contract/operations/operation-plan.ts';
import { applyOverlays } from '../../src/contract/overlay/overlay.ts';
import { parseContract } from '../../src/contract/parse-document.ts';
import { withoutOperations } from '../../src/contract/trim-contract.ts';

/**
 * A contract is input from outside: no string in it may become code, and nothing that it names may be fetched.
 */

/** A contract that uses everything of OpenAPI from which code is generated. */
const contract = {
  openapi: '3.1.0',
  info: { title: 'A contract', version: '1.0', description: 'A text', license: { name: 'MIT' } },
  servers: [{ url: 'https://one.example', description: 'A server' }],
  tags: [{ name: 'Things', description: 'The things.' }],
  security: [{ Key: [] as string[] }],
  paths: {
    '/things/{id}': {
      parameters: [
        {
          name: 'id',
          in: 'path',
          required: true,
          description: 'Which.',
          schema: { type: 'string', format: 'jid', 'x-jid-kinds': ['user', 'group'] },
          example: '12025550143@s.whatsapp.net',
        },
      ],
      post: {
        operationId: 'makeThing',
        tags: ['Things'],
        summary: 'Makes a thing',
        description: 'Makes it.\n\n```\ncode\n```',
        deprecated: true,
        externalDocs: { url: 'https://docs.example', description: 'More' },
        'x-method-names': { things: 'make' },
        'x-safe': true,
        'x-sets-media-type': true,
        parameters: [
          {
            name: 'kind',
            in: 'query',
            required: true,
            description: 'Of which kind.',
            schema: { type: 'string', enum: ['small', 'large'], default: 'small' },
          },
        ],
        requestBody: {
          description: 'The thing.',
          required: true,
          content: {
            'application/json': {
              schema: { $ref: '#/components/schemas/Thing' },
              example: { name: 'A name', to: '12025550143' },
            },
          },
        },
        responses: {
          '200': {
            description: 'Made.',
            headers: { 'X-Count': { description: 'How many', schema: { type: 'integer' } } },
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Pet' } } },
          },
          '400': { $ref: '#/components/responses/Bad' },
        },
      },
      get: {
        operationId: 'getThing',
        tags: ['Things'],
        summary: 'Gets',
        responses: {
          '200': {
            description: 'It.',
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  title: 'Inline',
                  properties: {
                    label: {
                      type: 'string',
                      description: 'A label.',
                      pattern: '^[a-z]+$',
                      default: 'none',
                      example: 'one',
                    },
                    state: { type: 'string', enum: ['on', 'off'], 'x-open-enum': true },
                    fixed: { const: 'constant' },
                    size: { type: 'string', enum: ['s', 'm'], 'x-enum-varnames': ['S', 'M'] },
                  },
                },
              },
            },
          },
        },
      },
    },
    '/files': {
      get: {
        operationId: 'getFile',
        tags: ['Files'],
        responses: {
          '200': {
            description: 'It.',
            content: { 'image/png': { schema: { type: 'string', format: 'binary' } } },
          },
        },
      },
    },
  },
  webhooks: {
    'thing.made': {
      post: {
        operationId: 'onThing',
        summary: 'A thing was made',
        description: 'When one was made.',
        requestBody: {
          content: { 'application/json': { schema: { $ref: '#/components/schemas/Thing' } } },
        },
        responses: { '200': { description: 'Taken.' } },
      },
    },
  },
  components: {
    securitySchemes: {
      Key: { type: 'apiKey', in: 'header', name: 'X-Api-Key', 'x-key': 'customer' },
    },
    responses: { Bad: { description: 'Bad.' } },
    schemas: {
      Thing: {
        type: 'object',
        description: 'A thing.',
        title: 'Thing',
        required: ['name'],
        'x-exactly-one-of': ['data', 'url'],
        properties: {
          name: { type: 'string', description: 'Its name.', 'x-id': 'name' },
          to: { type: 'string', format: 'jid', 'x-jid-kinds': ['user'], 'x-recipient': true },
          data: { type: 'string', format: 'byte' },
          url: { type: 'string', format: 'uri' },
          mimeType: { type: 'string', 'x-field': 'media-type' },
          when: { type: 'string', format: 'date-time' },
          map: { type: 'object', additionalProperties: { type: 'string' } },
          mode: { type: 'string', enum: ['a', 'b'], 'x-decides': { a: ['left'], b: ['right'] } },
          left: { type: 'string' },
          right: { type: 'string' },
        },
      },
      Cat: { type: 'object', required: ['kind'], properties: { kind: { const: 'cat' } } },
      Dog: { type: 'object', required: ['kind'], properties: { kind: { const: 'dog' } } },
      Pet: {
        description: 'A pet.',
        oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }],
        discriminator: {
          propertyName: 'kind',
          mapping: { cat: '#/components/schemas/Cat', dog: '#/components/schemas/Dog' },
        },
      },
    },
  },
};

/** Ends every kind of comment and literal, and then would run. */
const payloads = [
  '*/ EVIL(); /*',
  '\'; "; `; EVIL(); //',
  '\\\'; \\"; EVIL(); //',
  '\n \r \u2028 EVIL(); //',
  '/; }; )] EVIL(); ([{ ${EVIL()}',
  '| EVIL | typeof EVIL',
];

type Place = readonly { readonly key: string | number; readonly isKey: boolean }[];

/** The places of all strings in a document, keys as well as values. */
const placesOf = (node: unknown, above: Place = []): Place[] => {
  if (typeof node === 'string') return [above];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => [
    ...(Array.isArray(node) ? [] : [[...above, { key, isKey: true }]]),
    ...placesOf(value, [...above, { key, isKey: false }]),
  ]);
};

const replaced = (node: unknown, [step, ...rest]: Place, text: string): unknown => {
  if (step === undefined) return text;
  if (Array.isArray(node))
    return node.map((item: unknown, index) =>
      String(index) === step.key ? replaced(item, rest, text) : item,
    );
  return Object.fromEntries(
    Object.entries(node as object).map(([key, value]: [string, unknown]) => {
      if (key !== step.key) return [key, value];
      return step.isKey ? [text, value] : [key, replaced(value, rest, text)];
    }),
  );
};

const generate = async (document: OpenApi): Promise<ReadonlyMap<string, string>> => {
  const folder = await mkdtemp(join(tmpdir(), 'wsapi-hostile-'));
  try {
    const { plans, unserved } = planServed(document);
    const api = withoutOperations(document, unserved);
    await writeClientFiles(folder, { api, plans, events: document, source: '../src' });
    const names = await readdir(folder, { recursive: true });
    const files = names.filter((name) => name.endsWith('.ts'));
    return new Map(
      await Promise.all(
        files.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
      ),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
};

const { SyntaxKind } = ts;
const statements: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.ImportDeclaration,
  SyntaxKind.ExportDeclaration,
  SyntaxKind.VariableStatement,
  SyntaxKind.InterfaceDeclaration,
  SyntaxKind.TypeAliasDeclaration,
]);
const literals: ReadonlySet<ts.SyntaxKind> = new Set([
  SyntaxKind.StringLiteral,
  SyntaxKind.NoSubstitutionTemplateLiteral,
  SyntaxKind.RegularExpressionLiteral,
]);

/** What a generated module must not hold. */
const intruders = (name: string, text: string): string[] => {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
  const { diagnostics = [] } = ts.transpileModule(text, { reportDiagnostics: true });
  const found = diagnostics.map(
    ({ messageText }) => `${name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
  for (const statement of file.statements)
    if (!statements.has(statement.kind)) found.push(`${name}: ${statement.getText()}`);
  const visit = (node: ts.Node): void => {
    const isLeaf = node.getChildCount() === 0;
    // A name such as `thingEVILDefault` is harmless: it was made of the letters of the text.
    if (isLeaf && !literals.has(node.kind) && /(?<!\w)EVIL(?!\w)/.test(node.getText()))
      found.push(`${name}: ${node.parent.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found.map((line) => line.slice(0, 200));
};

/** Undefined if the contract is refused. */
const unlessRefused = async <T>(body: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await body();
  } catch (error) {
    if (error instanceof ContractError) return undefined;
    throw error;
  }
};

const accepted = async (document: unknown): Promise<OpenApi | undefined> =>
  (await unlessRefused(() => parseContract(JSON.stringify(document), 'hostile.json')))?.data;

test('the contract itself is generated, with all of its operations', async () => {
  const document = await accepted(contract);
  if (document === undefined) throw new Error('The contract was refused.');
  expect(planServed(document).unserved).toEqual([]);
  const files = await generate(document);
  expect([...files.keys()].sort()).toEqual(
    expect.arrayContaining(['routes.ts', 'zod-schemas.ts', join('operations', 'things.ts')]),
  );
  expect([...files].flatMap(([name, text]) => intruders(name, text))).toEqual([]);
});

/** The contract with a text in many places; the deepest first, so that a replaced key does not hide those below it. */
const replacedAll = (places: readonly Place[], text: string): unknown =>
  [...places]
    .sort((a, b) => b.length - a.length)
    .reduce<unknown>((document, place) => replaced(document, place, text), contract);

const isServedWhole = (document: OpenApi): boolean => planServed(document).unserved.length === 0;

/** Generates with a payload in many places at once. Where that is refused, in fewer of them. */
const findIntruders = async (places: readonly Place[], payload: string): Promise<string[]> => {
  const document = await accepted(replacedAll(places, payload));
  const files = document && (await unlessRefused(() => generate(document)));
  const isWhole = document !== undefined && files !== undefined && isServedWhole(document);
  if (!isWhole && places.length > 1) {
    const half = Math.ceil(places.length / 2);
    return [
      ...(await findIntruders(places.slice(0, half), payload)),
      ...(await findIntruders(places.slice(half), payload)),
    ];
  }
  const names = places.map((place) => place.map(({ key }) => key).join('/')).join(', ');
  return [...(files ?? [])].flatMap(([file, text]) =>
    intruders(file, text).map((line) => `${JSON.stringify(payload)} at ${names}: ${line}`),
  );
};

test('no string of a contract becomes code', { timeout: 900_000 }, async () => {
  const places = placesOf(contract);
  const taken: Place[] = [];
  for (const place of places)
    if ((await accepted(replaced(contract, place, '; EVIL();'))) !== undefined) taken.push(place);
  // Texts are allowed to hold anything; names, annotations and OpenAPI's own keywords are not.
  expect(taken.length).toBeGreaterThan(90);
  expect(places.length - taken.length).toBeGreaterThan(90);
  const found: string[] = [];
  for (const payload of payloads) found.push(...(await findIntruders(taken, payload)));
  expect(found).toEqual([]);
});

test.each([
  [
    'operationId',
    'send*/ globalThis.X=1 /*',
    /the operation id "send\*\/ .* must begin with a letter/,
  ],
  ['operationId', '__proto__', /the operation id "__proto__" must/],
  ['x-safe', 'true, evil: globalThis.X=1', /x-safe must be true or false/],
  ['x-method-names', ['make'], /x-method-names must be a map/],
])('%s: %j is refused, with its place', async (key, value, message) => {
  const document = JSON.parse(
    JSON.stringify(contract, (name, old: unknown) => (name === key ? value : old), 2),
  ) as unknown;
  const reading = parseContract(JSON.stringify(document, null, 2), 'hostile.json');
  await expect(reading).rejects.toThrow(/^hostile\.json:\d+:\d+: /);
  await expect(reading).rejects.toThrow(message);
});

test('a component name that is not one is refused', async () => {
  const schemas = { 'A = 1; evil': { type: 'string' } };
  await expect(
    parseContract(
      JSON.stringify({ ...contract, components: { ...contract.components, schemas } }),
      'c',
    ),
  ).rejects.toThrow(/the component name "A = 1; evil" must consist of/);
});

test('nothing that a contract names is fetched', { timeout: 300_000 }, async () => {
  let requests = 0;
  const server = createServer((_, response) => {
    requests += 1;
    response.end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/other.json`; // it listens on a port
    const tempting = structuredClone(contract) as unknown as OpenApi & Record<string, unknown>; // it is one, in more words
    const pet = tempting.components?.schemas?.['Pet'];
    Object.assign(pet ?? {}, {
      discriminator: {
        propertyName: 'kind',
        mapping: { cat: url, dog: 'Dog', bird: './bird.json' },
      },
      examples: [{ externalValue: url }],
      $schema: url,
    });
    const media = tempting.paths?.['/things/{id}']?.post?.requestBody;
    if (media && 'content' in media)
      Object.assign(media.content['application/json'] ?? {}, {
        example: undefined,
        examples: { far: { externalValue: url }, near: { $ref: '#/components/examples/Far' } },
      });
    Object.assign(tempting.components ?? {}, { examples: { Far: { externalValue: url } } });
    Object.assign(tempting, { jsonSchemaDialect: url, externalDocs: { url } });
    const document = await accepted(tempting);
    if (document === undefined) throw new Error('The contract was refused.');
    await applyOverlays(document, [
      {
        name: 'overlay.yaml',
        overlay: {
          overlay: '1.1.0',
          info: { title: '', version: '' },
          actions: [{ target: '$.info', update: { summary: 'More' } }],
        },
      },
    ]);
    const files = await generate(document);
    expect(files.get('schema.ts')).toMatch(/kind: ["']dog["']/);
    const before = await accepted(contract);
    if (before === undefined) throw new Error('The contract was refused.');
    await contractChanges(before, document);
    expect(requests).toBe(0);
  } finally {
    server.close();
  }
});

test.each(['YAML', 'JSON'])('100,000 keys as %s end with an error in seconds', async (kind) => {
  const keys = Array.from({ length: 100_000 }, (_, index) => `key${String(index)}`);
  const text =
    kind === 'YAML'
      ? `openapi: 3.0.3\nx-many:\n${keys.map((key) => `  ${key}: 1\n`).join('')}`
      : JSON.stringify({ openapi: '3.0.3', 'x-many': Object.fromEntries(keys.map((k) => [k, 1])) });
  const { result, seconds } = await timed(() => parseContract(text, 'many'));
  expect(result).toMatch(/^many:\d+:\d+ has 100000 keys in one object; at most 20000 are read\.$/);
  // Comparing each key with all others took minutes of processor time.
  expect(seconds).toBeLessThan(30);
});

describe.each([
  ['20,000 objects of 4 keys', 20_000, 4],
  ['6 objects of 20,000 keys', 6, 20_000],
])('%s', (_, objects, size) => {
  const keys = Array.from({ length: size }, (_key, index) => `key${String(index)}`);
  const head = { openapi: '3.0.3', info: { title: 'Many', version: '1' }, paths: {} };
  const item = `- ${keys.map((key) => `${key}: 1`).join('\n  ')}\n`;
  const list = Array.from({ length: objects }, () =>
    Object.fromEntries(keys.map((key) => [key, 1])),
  );
  test.each([
    ['JSON', JSON.stringify({ ...head, 'x-many': list })],
    [
      'YAML',
      `openapi: 3.0.3\ninfo: { title: Many, version: '1' }\npaths: {}\nx-many:\n${item.repeat(objects)}`,
    ],
  ])('are read in seconds as %s', async (_kind, text) => {
    const { result, seconds } = await timed(() => parseContract(text, 'many'));
    expect(result).toBe('no error');
    expect(seconds).toBeLessThan(30);
  });
});

/** The message of what is thrown, and the processor time until then: a busy machine adds nothing to it. */
const timed = async (
  body: () => Promise<unknown>,
): Promise<{ result: string; seconds: number }> => {
  const start = process.cpuUsage();
  const result = await body().then(
    () => 'no error',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const { user, system } = process.cpuUsage(start);
  return { result, seconds: (user + system) / 1e6 };
};
