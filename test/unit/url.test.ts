import { describe, expect, test } from 'vitest';
import { ConfigurationError } from '../../src/index.ts';
import { FieldFormatter } from '../../src/fields/format-fields.ts';
import type { Route } from '../../src/pipeline/route.ts';
import { queryOf } from '../../src/pipeline/url.ts';

const route: Route = {
  id: 'listThings',
  method: 'GET',
  path: '/things',
  query: { chat: 1, chats: [1] },
};

const formatter = new FieldFormatter({
  operationId: 'listThings',
  national: undefined,
  files: undefined,
  resolveRecipient: undefined,
});

describe('a query', () => {
  test.each<[object | undefined, string]>([
    [undefined, ''],
    [{}, ''],
    [{ a: undefined, b: null }, ''],
    [{ a: 'x y&z=ä', n: 5, yes: true }, '?a=x+y%26z%3D%C3%A4&n=5&yes=true'],
    [{ list: ['a', 'b'] }, '?list=a&list=b'],
    [{ since: new Date(0) }, '?since=1970-01-01T00%3A00%3A00.000Z'],
    [{ chat: '+1 (202) 555-0143' }, '?chat=12025550143%40s.whatsapp.net'],
    [{ chats: ['+12025550143'] }, '?chats=12025550143%40s.whatsapp.net'],
  ])('writes %j as %s', (query, text) => {
    expect(queryOf(route, query, formatter)).toBe(text);
  });

  test('rejects other values', () => {
    expect(() => queryOf(route, { a: { b: 1 } }, formatter)).toThrow(
      new ConfigurationError(
        'listThings: query.a must be a string, a finite number, a boolean or a valid Date.',
      ),
    );
  });
});
