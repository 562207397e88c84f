import { expect, test } from 'vitest';
import { fragmentOf, pointerOf, stepsOf, targetOf } from '../../src/contract/json-pointer.ts';
import { resolve, valueAt, type OpenApi } from '../../src/contract/openapi.ts';

const steps = ['components', 'schemas', '50%', 'a/b~c', '{id}', '~1', ''];

test('steps survive the way into a pointer, a fragment and back', () => {
  const pointer = pointerOf(...steps);
  expect(pointer).toBe('/components/schemas/50%/a~1b~0c/{id}/~01/');
  expect(stepsOf(pointer)).toEqual(steps);
  expect(stepsOf(`#${pointer}`)).toEqual(steps);
  expect(targetOf(`#${fragmentOf(pointer)}`)).toBe(`#${pointer}`);
  expect(stepsOf('')).toEqual([]);
});

const document: OpenApi = {
  openapi: '3.1.0',
  info: { title: 'A contract', version: '1' },
  components: { schemas: { '50%': { type: 'string' }, 'a%20b': { type: 'integer' } } },
};

test('only a reference is percent-decoded', () => {
  expect(valueAt(document, '#/components/schemas/a%20b')).toEqual({ type: 'integer' });
  expect(resolve(document, { $ref: '#/components/schemas/a%2520b' })).toEqual({ type: 'integer' });
});

test('a reference with a percent sign that encodes nothing is taken literally', () => {
  expect(resolve(document, { $ref: '#/components/schemas/50%' })).toEqual({ type: 'string' });
  expect(() => resolve(document, { $ref: '#/components/schemas/60%' })).toThrow(
    '#/components/schemas/60% points to nothing.',
  );
});
