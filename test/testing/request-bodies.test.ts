import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { OpenApi, Schema } from '../../src/contract/openapi.ts';
import { goBase64Problem } from '../../src/testing/request-body/go-base64.ts';
import { RequestBodies } from '../../src/testing/request-body/request-bodies.ts';

/** What Go 1.26 and its validator (v10) said of these texts, read into a struct with the fields of the contract below. */
const { bodies, base64 } = JSON.parse(
  readFileSync(new URL('../data/go-problems.json', import.meta.url), 'utf8'),
) as {
  readonly bodies: readonly { readonly body: string; readonly problem: string }[];
  readonly base64: readonly {
    readonly alphabet: 'standard' | 'url';
    readonly text: string;
    readonly problem: string;
  }[];
};

const contract: OpenApi = {
  openapi: '3.0.3',
  info: { title: 'A contract', version: '1' },
  components: {
    schemas: {
      Inner: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          count: { type: 'integer', minimum: 1, maximum: 500 },
          tags: { type: 'array', minItems: 1, items: { type: 'string' } },
        },
      },
      SendTextRequest: {
        type: 'object',
        required: ['to', 'text'],
        properties: {
          to: { type: 'string' },
          text: { type: 'string' },
          lat: { type: 'number', minimum: -90, maximum: 90 },
          url: { type: 'string', format: 'uri' },
          mentions: { type: 'array', items: { type: 'string' } },
          replyTo: { type: 'string' },
          replyToSenderId: { type: 'string' },
          isForwarded: { type: 'boolean' },
          ephemeralExpiration: { type: 'string', enum: ['off', '24h', '7d', '90d'] },
          timestamp: { type: 'string', format: 'date-time' },
          inner: { $ref: '#/components/schemas/Inner' },
          list: { type: 'array', items: { $ref: '#/components/schemas/Inner' } },
        },
      },
    },
  },
};

const read = (text: string) =>
  new RequestBodies(contract).read(
    {
      required: true,
      schema: { $ref: '#/components/schemas/SendTextRequest' },
      name: 'SendTextRequest',
    },
    text,
  );

describe('refuses a body in the words of Go', () => {
  test.each(bodies)('$body', ({ body, problem }) => {
    const result = read(body);
    expect('problem' in result ? result.problem : '').toBe(problem);
  });
});

describe('reads numbers into the Go type of their format', () => {
  const problemOf = (schema: Schema, text: string): unknown =>
    new RequestBodies(contract).read(
      { required: true, schema: { type: 'object', properties: { n: schema } }, name: 'Counted' },
      `{"n":${text}}`,
    );
  test.each<[Schema, string, string, string]>([
    [{ type: 'integer' }, '"x"', 'string', 'int'],
    [{ type: 'integer', format: 'int64' }, '"x"', 'string', 'int64'],
    [
      { type: 'integer', format: 'int64' },
      '9223372036854775808',
      'number 9223372036854775808',
      'int64',
    ],
    [{ type: 'integer', format: 'int32' }, '2147483648', 'number 2147483648', 'int32'],
    [{ type: 'number' }, '"x"', 'string', 'float64'],
    [{ type: 'number', format: 'double' }, '"x"', 'string', 'float64'],
    [{ type: 'number', format: 'float' }, '1e39', 'number 1e39', 'float32'],
  ])('%j refuses %s', (schema, text, found, type) => {
    expect(problemOf(schema, text)).toEqual({
      problem: `invalid request body: json: cannot unmarshal ${found} into Go struct field Counted.n of type ${type}`,
    });
  });

  test.each<[Schema, number]>([
    [{ type: 'integer', format: 'int64' }, 5],
    [{ type: 'integer', format: 'int32' }, 2_147_483_647],
    [{ type: 'number', format: 'float' }, 1.5],
  ])('%j takes %d', (schema, n) => {
    expect(problemOf(schema, String(n))).toEqual({ value: { n } });
  });
});

describe('refuses base64 in the words of Go', () => {
  test.each(base64)('$alphabet: $text', ({ alphabet, text, problem }) => {
    expect(goBase64Problem(text, alphabet) ?? '').toBe(problem);
  });
});

test('reads keys of any case, the last of equal keys, and ignores null and unknown keys', () => {
  const body = '{"TO":"a","text":"b","Text":"c","lat":null,"more":1,"mentions":["x",null]} rest';
  expect(read(body)).toEqual({ value: { to: 'a', text: 'c', mentions: ['x', ''] } });
});

test('reads values that are nested deeper than the stack allows', () => {
  const depth = 9_000;
  const nested = `{"to":"a","text":"b","more":${'['.repeat(depth)}${']'.repeat(depth)}}`;
  expect(read(nested)).toEqual({ value: { to: 'a', text: 'b' } });
  expect(read('['.repeat(10_001))).toEqual({
    problem: 'invalid request body: exceeded max depth',
  });
});
