import { beforeAll, expect, test } from 'vitest';
import { contractChanges } from '../../src/contract/changes/contract-changes.ts';
import type { ChangeGroup, ContractChange } from '../../src/contract/changes/contract-change.ts';
import type { OpenApi, Operation, Parameter, PathItem } from '../../src/contract/openapi.ts';
import { nextVersion } from '../../src/programs/contract-check/diff/next-version.ts';

/**
 * Edits of a contract: whether each breaks, which version it needs, and the sentence about it. Every edit has an
 * operation and schemas of its own, so that all of them are compared at once: Redocly takes a second for a comparison.
 */

/** The part of the contract that one edit changes. `$In` stands for the name of its component `In`. */
interface Slice {
  path: string;
  item: PathItem;
  post: Operation;
  // Free-form on purpose: edits write what a contract must not be typed against.
  schemas: Record<string, Record<string, unknown>>;
}

const ref = (name: string) => ({ $ref: `#/components/schemas/$${name}` });
const json = (schema: object) => ({ content: { 'application/json': { schema } } });
const string = { type: 'string' };

const makeSlice = (): Slice => {
  const post = {
    operationId: '$send',
    tags: ['Things'],
    summary: 'Sends',
    security: [{ Key: [] }],
    parameters: [
      { name: 'id', in: 'path', required: true, schema: string },
      { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, default: 10 } },
      { name: 'kind', in: 'query', schema: { type: 'string', enum: ['a', 'b'] } },
    ],
    requestBody: { required: true, ...json(ref('In')) },
    responses: {
      '200': {
        description: 'Sent.',
        headers: { 'X-Count': { schema: { type: 'integer' } } },
        ...json(ref('Out')),
      },
      '404': { description: 'Unknown.' },
    },
  } as unknown as Operation; // it is one, with schemas in more words
  return {
    path: '/$path/{id}',
    item: { post },
    post,
    schemas: {
      In: {
        type: 'object',
        required: ['text'],
        properties: {
          text: { type: 'string', maxLength: 100 },
          note: { type: 'string' },
          mode: { type: 'string', enum: ['on', 'off'], default: 'on' },
          count: { type: 'integer', minimum: 0 },
          list: { type: 'array', items: string, maxItems: 5 },
          sub: ref('Sub'),
          open: { type: 'object', additionalProperties: true },
        },
      },
      Out: {
        type: 'object',
        required: ['id'],
        properties: {
          id: string,
          name: { type: 'string', nullable: true },
          state: { type: 'string', enum: ['new', 'done'] },
          size: { type: 'integer' },
          items: { type: 'array', items: ref('Part') },
          pet: ref('Pet'),
        },
      },
      Sub: { type: 'object', properties: { n: { type: 'integer' } } },
      Part: { type: 'object', properties: { p: string } },
      Cat: { type: 'object', required: ['type'], properties: { type: string, purr: string } },
      Dog: { type: 'object', required: ['type'], properties: { type: string, bark: string } },
      Pet: { oneOf: [ref('Cat'), ref('Dog')], discriminator: { propertyName: 'type' } },
    },
  };
};

const inOf = ({ schemas }: Slice) => at(schemas['In']);
const outOf = ({ schemas }: Slice) => at(schemas['Out']);
const at = (node: unknown): Record<string, unknown> => node as Record<string, unknown>; // the tests know the shape
const property = (schema: Record<string, unknown>, name: string) =>
  at(at(schema['properties'])[name]);
const setProperty = (schema: Record<string, unknown>, name: string, value: unknown): void => {
  at(schema['properties'])[name] = value;
};
const removeProperty = (schema: Record<string, unknown>, name: string): void => {
  Reflect.deleteProperty(at(schema['properties']), name);
};
const parameters = ({ post }: Slice): Parameter[] => post.parameters as Parameter[]; // none of them is a reference
const responses = ({ post }: Slice) => at(post.responses);
const answer = (slice: Slice) => at(responses(slice)['200']);
const setAnswer = (slice: Slice, schema: object): void => {
  answer(slice)['content'] = json(schema).content;
};

type Edit = (slice: Slice) => void;
type Row = readonly [name: string, edit: Edit, ...changes: string[]];

/**
 * Each change is `group: sentence`; without one, the edit changes nothing.
 *
 * oasdiff was run on the same pairs (November 2026, `changelog --flatten-allof --flatten-params`). Where a warning
 * counts as breaking, and a silence as text, it agrees on 102 of the 126 edits. It calls nothing breaking that is not so
 * here. The other 24:
 *
 * - "another tag", "no tag", "another id", "a component that is written out", "a component with another name": a note in
 *   oasdiff, since nothing changes on the wire. The client's methods and types have these names, and programs that use
 *   them no longer compile.
 * - "a field less in the response", "a nested response field less", "items of another component", "a response value
 *   less", "a variant less", "a response field that is write-only now", "no response headers", "a response header less":
 *   a note, because what is optional may be missing anyway. A program that reads it no longer compiles, or waits for
 *   something that never comes.
 * - "a second success", with a body or without: a note. The type of the result becomes a union, which programs have to
 *   tell apart before they read it.
 * - "another discriminator": a note. Programs tell the variants apart by that property.
 * - "a parameter with another default", "another default", "no default": a note. The same call, without the field, does
 *   something else.
 * - "no further fields": silence, since oasdiff does not compare `additionalProperties`. Requests with such a field are
 *   refused from then on.
 * - "a default response", "a response header that is always there": silence. Both promise more, so they are additions.
 * - "a field in a single oneOf", "a field in a single anyOf": a note about a new keyword and a wider type. The values are
 *   the same as before, so nothing is reported here.
 */
const rows: readonly Row[] = [
  ['nothing', () => undefined],
  // ─── Parameters ───
  [
    'a query parameter that becomes a path parameter',
    (s) => {
      s.path = '/$path/{id}/{kind}';
      parameters(s)[2] = { name: 'kind', in: 'path', required: true, schema: string };
    },
    'breaking',
    'breaking: the parameter `kind` is in the path now, was in the query',
    'addition',
  ],
  [
    'a required query parameter',
    (s) =>
      void parameters(s).push({
        name: 'q',
        in: 'query',
        required: true,
        schema: string,
      }),
    'breaking: needs the parameter `q` now',
  ],
  [
    'an optional query parameter',
    (s) => void parameters(s).push({ name: 'q', in: 'query', schema: string }),
    'addition: has the parameter `q` now',
  ],
  [
    'a query parameter less',
    (s) => void parameters(s).splice(1, 1),
    'breaking: no longer has the parameter `limit`',
  ],
  [
    'a query parameter that is required now',
    (s) => Object.assign(parameters(s)[1] ?? {}, { required: true }),
    'breaking: the parameter `limit` is now required',
  ],
  [
    'a parameter with a value less',
    (s) => Object.assign(at(parameters(s)[2]?.schema), { enum: ['a'] }),
    'breaking: the parameter `kind` no longer takes `b`',
  ],
  [
    'a parameter with one more value',
    (s) => Object.assign(at(parameters(s)[2]?.schema), { enum: ['a', 'b', 'c'] }),
    'addition: the parameter `kind` takes `c` as well',
  ],
  [
    'a parameter without its list of values',
    (s) => Reflect.deleteProperty(at(parameters(s)[2]?.schema), 'enum'),
    'addition: the parameter `kind` takes other values than `a`, `b` as well',
  ],
  [
    'a parameter of another type',
    (s) => Object.assign(at(parameters(s)[2]?.schema), { type: 'integer', enum: undefined }),
    'breaking: the parameter `kind` was string, is integer now',
    'addition: the parameter `kind` takes other values than `a`, `b` as well',
  ],
  [
    'a parameter with another default',
    (s) => Object.assign(at(parameters(s)[1]?.schema), { default: 20 }),
    'breaking: default of the parameter `limit` was 10, is 20 now',
  ],
  [
    'a parameter with a higher minimum',
    (s) => Object.assign(at(parameters(s)[1]?.schema), { minimum: 5 }),
    'breaking: minimum of the parameter `limit` was 1, is 5 now',
  ],
  [
    'a parameter with a lower minimum',
    (s) => Object.assign(at(parameters(s)[1]?.schema), { minimum: 0 }),
    'addition: minimum of the parameter `limit` was 1, is 0 now',
  ],
  [
    'a deprecated parameter',
    (s) => Object.assign(parameters(s)[1] ?? {}, { deprecated: true }),
    'addition: the parameter `limit` is deprecated now',
  ],
  [
    'parameters at the path item',
    (s) => {
      s.item.parameters = parameters(s);
      delete s.post.parameters;
    },
  ],
  [
    'one parameter at the path item',
    (s) => {
      s.item.parameters = parameters(s).splice(0, 1);
    },
  ],
  ['parameters in another order', (s) => void parameters(s).reverse()],
  [
    'a description of a parameter',
    (s) => Object.assign(parameters(s)[1] ?? {}, { description: 'How many.' }),
    'text',
  ],
  [
    'an annotation of a parameter',
    (s) => Object.assign(parameters(s)[1] ?? {}, { 'x-note': 'n' }),
    'text',
  ],

  // ─── Operation ───
  ['deprecation', (s) => (s.post.deprecated = true), 'addition: is deprecated now'],
  [
    'another tag',
    (s) => (s.post.tags = ['Others']),
    'breaking: is no longer in things, but in others',
  ],
  ['one more tag', (s) => s.post.tags?.push('Others'), 'addition: is in others as well'],
  [
    'no tag',
    (s) => delete s.post.tags,
    'breaking: is no longer in things, and in no other resource',
  ],
  [
    'another id',
    (s) => (s.post.operationId = '$deliver'),
    'breaking: is called $deliver now (POST /$path/{id})',
  ],
  [
    'another path',
    (s) => (s.path = '/$moved/{id}'),
    'breaking: moved from POST /$path/{id} to POST /$moved/{id}',
  ],
  [
    'another method',
    (s) => {
      s.item = { put: s.post };
    },
    'breaking: moved from POST /$path/{id} to PUT /$path/{id}',
  ],
  [
    'gone',
    (s) => {
      s.item = {};
    },
    'breaking: is gone (POST /$path/{id})',
  ],
  [
    'one more operation',
    (s) => {
      s.item.get = {
        ...s.post,
        operationId: '$get',
        requestBody: undefined,
      } as unknown as Operation;
    },
    'addition: is new (GET /$path/{id})',
  ],
  [
    'another key',
    (s) => (s.post.security = [{ Other: [] }]),
    'breaking: is authorised by Other (apiKey in header X-Api-Key) now, was by Key (apiKey in header X-Api-Key)',
  ],
  [
    'an alternative key',
    (s) => s.post.security?.push({ Other: [] }),
    'addition: is authorised by Key (apiKey in header X-Api-Key) or Other (apiKey in header X-Api-Key) now, was by Key (apiKey in header X-Api-Key)',
  ],
  [
    'no key as an alternative',
    (s) => s.post.security?.push({}),
    'addition: is authorised by Key (apiKey in header X-Api-Key) or nothing now, was by Key (apiKey in header X-Api-Key)',
  ],
  [
    'two keys at once',
    (s) => (s.post.security = [{ Key: [], Other: [] }]),
    'breaking: is authorised by Key (apiKey in header X-Api-Key) and Other (apiKey in header X-Api-Key) now, was by Key (apiKey in header X-Api-Key)',
  ],
  [
    'no key',
    (s) => (s.post.security = []),
    'addition: is authorised by nothing now, was by Key (apiKey in header X-Api-Key)',
  ],
  ['another summary', (s) => (s.post.summary = 'Sends it'), 'text: other summary'],
  ['a description', (s) => (s.post.description = 'It sends.'), 'text: other description'],
  ['an annotation', (s) => Object.assign(s.post, { 'x-codegen': { a: 1 } }), 'text'],
  [
    'code samples',
    (s) => Object.assign(s.post, { 'x-codeSamples': [{ lang: 'js', source: 'x' }] }),
    'text',
  ],
  ['an annotation of ours', (s) => Object.assign(s.post, { 'x-safe': true }), 'text'],

  // ─── Body ───
  [
    'a required field',
    (s) => {
      setProperty(inOf(s), 'more', string);
      inOf(s)['required'] = ['text', 'more'];
    },
    'breaking: `more` (In) is now required, and new',
  ],
  [
    'an optional field',
    (s) => setProperty(inOf(s), 'more', string),
    'addition: takes `more` (In) as well',
  ],
  [
    'a field that is required now',
    (s) => (inOf(s)['required'] = ['text', 'note']),
    'breaking: `note` (In) is now required',
  ],
  [
    'a field that is optional now',
    (s) => delete inOf(s)['required'],
    'addition: `text` (In) may be left out now',
  ],
  ['a field less', (s) => removeProperty(inOf(s), 'note'), 'breaking: no longer takes `note` (In)'],
  [
    'a field of another type',
    (s) => setProperty(inOf(s), 'note', { type: 'integer' }),
    'breaking: `note` (In) is integer now, was string',
  ],
  [
    'a field of one more type',
    (s) => setProperty(inOf(s), 'note', { oneOf: [string, { type: 'integer' }] }),
    'addition: `note` (In) is one of string, integer now, was string',
  ],
  [
    'an integer that may be any number',
    (s) => setProperty(inOf(s), 'count', { type: 'number', minimum: 0 }),
    'addition: `count` (In) is number now, was integer',
  ],
  [
    'a value less',
    (s) => (property(inOf(s), 'mode')['enum'] = ['on']),
    'breaking: `mode` (In) no longer takes `off`',
  ],
  [
    'one more value',
    (s) => (property(inOf(s), 'mode')['enum'] = ['on', 'off', 'auto']),
    'addition: `mode` (In) takes `auto` as well',
  ],
  [
    'any value',
    (s) => delete property(inOf(s), 'mode')['enum'],
    'addition: `mode` (In) takes other values than `on`, `off` as well',
  ],
  [
    'only some values',
    (s) => (property(inOf(s), 'note')['enum'] = ['x']),
    'breaking: `note` (In) takes only `x` now',
  ],
  ['values in another order', (s) => (property(inOf(s), 'mode')['enum'] = ['off', 'on'])],
  [
    'another default',
    (s) => (property(inOf(s), 'mode')['default'] = 'off'),
    'breaking: default of `mode` (In) was on, is off now',
  ],
  [
    'a default',
    (s) => (property(inOf(s), 'note')['default'] = 'x'),
    'addition: default of `note` (In) is x now',
  ],
  [
    'no default',
    (s) => delete property(inOf(s), 'mode')['default'],
    'breaking: default of `mode` (In) is no longer on',
  ],
  [
    'a pattern',
    (s) => (property(inOf(s), 'note')['pattern'] = '^a'),
    'breaking: pattern of `note` (In) is ^a now',
  ],
  [
    'a format',
    (s) => (property(inOf(s), 'note')['format'] = 'uri'),
    'breaking: format of `note` (In) is uri now',
  ],
  [
    'a shorter text',
    (s) => (property(inOf(s), 'text')['maxLength'] = 50),
    'breaking: maxLength of `text` (In) was 100, is 50 now',
  ],
  [
    'a longer text',
    (s) => (property(inOf(s), 'text')['maxLength'] = 200),
    'addition: maxLength of `text` (In) was 100, is 200 now',
  ],
  [
    'a text of any length',
    (s) => delete property(inOf(s), 'text')['maxLength'],
    'addition: maxLength of `text` (In) is no longer 100',
  ],
  [
    'a minimal length',
    (s) => (property(inOf(s), 'note')['minLength'] = 2),
    'breaking: minLength of `note` (In) is 2 now',
  ],
  [
    'fewer items',
    (s) => (property(inOf(s), 'list')['maxItems'] = 3),
    'breaking: maxItems of `list` (In) was 5, is 3 now',
  ],
  [
    'more items',
    (s) => (property(inOf(s), 'list')['maxItems'] = 9),
    'addition: maxItems of `list` (In) was 5, is 9 now',
  ],
  [
    'a higher minimum',
    (s) => (property(inOf(s), 'count')['minimum'] = 1),
    'breaking: minimum of `count` (In) was 0, is 1 now',
  ],
  [
    'a maximum',
    (s) => (property(inOf(s), 'count')['maximum'] = 9),
    'breaking: maximum of `count` (In) is 9 now',
  ],
  [
    'items of another type',
    (s) => (property(inOf(s), 'list')['items'] = { type: 'integer' }),
    'breaking: an item of `list` (In) is integer now, was string',
  ],
  [
    'a field that may be null',
    (s) => (property(inOf(s), 'note')['nullable'] = true),
    'addition: `note` (In) may be null now',
  ],
  [
    'a field that is read-only now',
    (s) => (property(inOf(s), 'note')['readOnly'] = true),
    'breaking: readOnly of `note` (In) is true now',
  ],
  [
    'a field that is write-only now',
    (s) => (property(inOf(s), 'note')['writeOnly'] = true),
    'addition: writeOnly of `note` (In) is true now',
  ],
  [
    'a deprecated field',
    (s) => (property(inOf(s), 'note')['deprecated'] = true),
    'addition: `note` (In) is deprecated now',
  ],
  [
    'a field with a description',
    (s) => (property(inOf(s), 'note')['description'] = 'A note.'),
    'text: other description at `note` (In)',
  ],
  [
    'a field with an example',
    (s) => (property(inOf(s), 'note')['example'] = 'A note.'),
    'text: other example at `note` (In)',
  ],
  ['a field with an annotation', (s) => (property(inOf(s), 'note')['x-order'] = 1), 'text'],
  [
    'a nested field',
    (s) => setProperty(at(s.schemas['Sub']), 'm', string),
    'addition: takes `m` (Sub) as well',
  ],
  [
    'a nested field less',
    (s) => removeProperty(at(s.schemas['Sub']), 'n'),
    'breaking: no longer takes `n` (Sub)',
  ],
  [
    'an optional field through allOf',
    (s) => {
      s.schemas['In'] = { allOf: [inOf(s), { type: 'object', properties: { more: string } }] };
    },
    'addition',
  ],
  [
    'a required field through allOf',
    (s) => {
      s.schemas['In'] = {
        allOf: [inOf(s), { type: 'object', required: ['more'], properties: { more: string } }],
      };
    },
    'breaking',
  ],
  [
    'a body in allOf',
    (s) => {
      s.schemas['In'] = { allOf: [inOf(s)] };
    },
    'text: the body (In) says the same in another way',
  ],
  ['a field in a single oneOf', (s) => setProperty(inOf(s), 'note', { oneOf: [string] })],
  ['a field in a single anyOf', (s) => setProperty(inOf(s), 'note', { anyOf: [string] })],
  [
    'a field in anyOf with null',
    (s) => setProperty(inOf(s), 'note', { anyOf: [string, { type: 'null' }] }),
    'addition',
  ],
  [
    'an enum of one value as const',
    (s) => setProperty(inOf(s), 'mode', { type: 'string', const: 'on', default: 'on' }),
    'breaking: `mode` (In) no longer takes `off`',
  ],
  [
    'a body that may be left out',
    (s) => Object.assign(s.post.requestBody ?? {}, { required: false }),
    'addition: the body is now optional',
  ],
  ['no body', (s) => delete s.post.requestBody, 'breaking: no longer takes a body'],
  [
    'a body of another component',
    (s) => Object.assign(s.post.requestBody ?? {}, json(ref('Sub'))),
    'breaking',
  ],
  [
    'a body as a file too',
    (s) => Object.assign(at(at(s.post.requestBody)['content']), { 'text/csv': { schema: string } }),
    'addition: takes `text/csv` as well',
  ],
  [
    'a body as a file only',
    (s) => Object.assign(s.post.requestBody ?? {}, { content: { 'text/csv': { schema: string } } }),
    'breaking: no longer takes `application/json`',
    'addition: takes `text/csv` as well',
  ],
  [
    'no further fields',
    (s) => (property(inOf(s), 'open')['additionalProperties'] = false),
    'breaking',
  ],

  // ─── Responses ───
  [
    'a field more in the response',
    (s) => setProperty(outOf(s), 'more', string),
    'addition: answers `more` (Out) as well',
  ],
  [
    'a field less in the response',
    (s) => removeProperty(outOf(s), 'size'),
    'breaking: no longer answers `size` (Out)',
  ],
  [
    'a field that is always there',
    (s) => (outOf(s)['required'] = ['id', 'size']),
    'addition: `size` (Out) is now always there',
  ],
  [
    'a field that may be missing',
    (s) => delete outOf(s)['required'],
    'breaking: `id` (Out) may be missing now',
  ],
  [
    'a response field of another type',
    (s) => setProperty(outOf(s), 'size', string),
    'breaking: `size` (Out) is string now, was integer',
  ],
  [
    'a response field of one more type',
    (s) => setProperty(outOf(s), 'size', { oneOf: [{ type: 'integer' }, string] }),
    'breaking: `size` (Out) is one of integer, string now, was integer',
  ],
  [
    'a response value less',
    (s) => (property(outOf(s), 'state')['enum'] = ['new']),
    'breaking: `state` (Out) is no longer `done`',
  ],
  [
    'one more response value',
    (s) => (property(outOf(s), 'state')['enum'] = ['new', 'done', 'lost']),
    'breaking: `state` (Out) may be `lost` as well',
  ],
  [
    'any response value',
    (s) => delete property(outOf(s), 'state')['enum'],
    'breaking: `state` (Out) may be other values than `new`, `done` as well',
  ],
  [
    'a response field that may be null',
    (s) => (property(outOf(s), 'size')['nullable'] = true),
    'breaking: `size` (Out) may be null now',
  ],
  [
    'a response field that is never null',
    (s) => delete property(outOf(s), 'name')['nullable'],
    'addition: `name` (Out) is never null now',
  ],
  [
    'a response field that is write-only now',
    (s) => (property(outOf(s), 'size')['writeOnly'] = true),
    'breaking: writeOnly of `size` (Out) is true now',
  ],
  [
    'a response field that is read-only now',
    (s) => (property(outOf(s), 'size')['readOnly'] = true),
    'addition: readOnly of `size` (Out) is true now',
  ],
  [
    'a second success',
    (s) => (responses(s)['202'] = { description: 'Later.' }),
    'breaking: may give the answer 202 now',
  ],
  [
    'a second success with a body',
    (s) => (responses(s)['201'] = { description: 'Made.', ...json(ref('Part')) }),
    'breaking: may give the answer 201 now',
  ],
  [
    'another success',
    (s) => {
      responses(s)['201'] = answer(s);
      delete responses(s)['200'];
    },
    'breaking: gives the answer 201 now instead of 200',
  ],
  [
    'a failure more',
    (s) => (responses(s)['409'] = { description: 'Conflict.' }),
    'addition: may give the answer 409 now',
  ],
  ['a failure less', (s) => delete responses(s)['404'], 'addition: no longer gives the answer 404'],
  [
    'a default response',
    (s) => (responses(s)['default'] = { description: 'Else.' }),
    'addition: may give the answer default now',
  ],
  [
    'a response header more',
    (s) => Object.assign(at(answer(s)['headers']), { 'X-More': { schema: string } }),
    'addition: the answer 200 has the header `X-More` now',
  ],
  [
    'a response header of another type',
    (s) => (at(answer(s)['headers'])['X-Count'] = { schema: string }),
    'breaking: the header `X-Count` of the answer 200 is string now, was integer',
  ],
  [
    'a response header that is always there',
    (s) => (at(answer(s)['headers'])['X-Count'] = { required: true, schema: { type: 'integer' } }),
    'addition: the header `X-Count` of the answer 200 is now always there',
  ],
  [
    'no response headers',
    (s) => delete answer(s)['headers'],
    'breaking: the answer 200 no longer has the header `X-Count`',
  ],
  [
    'a response header less',
    (s) => (answer(s)['headers'] = {}),
    'breaking: the answer 200 no longer has the header `X-Count`',
  ],
  [
    'another description of a response',
    (s) => (answer(s)['description'] = 'Is sent.'),
    'text: other description at the answer 200',
  ],
  ['a response of another component', (s) => setAnswer(s, ref('Part')), 'breaking'],
  ['a response as a list', (s) => setAnswer(s, { type: 'array', items: ref('Out') }), 'breaking'],
  [
    'no response body',
    (s) => delete answer(s)['content'],
    'breaking: the answer 200 no longer has a body',
  ],
  [
    'a response field through allOf',
    (s) => {
      s.schemas['Out'] = { allOf: [outOf(s), { type: 'object', properties: { more: string } }] };
    },
    'addition',
  ],
  [
    'a nested response field less',
    (s) => removeProperty(at(s.schemas['Part']), 'p'),
    'breaking: no longer answers `p` (Part)',
  ],
  [
    'a nested response field more',
    (s) => setProperty(at(s.schemas['Part']), 'q', string),
    'addition: answers `q` (Part) as well',
  ],
  [
    'items of another component',
    (s) => (property(outOf(s), 'items')['items'] = ref('Sub')),
    'breaking: an item of `items` (Out) is Sub now, was Part',
    'breaking: the type `Part` is gone',
  ],
  [
    'one more variant',
    (s) => {
      s.schemas['Bird'] = { type: 'object', properties: { sing: string } };
      (at(s.schemas['Pet'])['oneOf'] as unknown[]).push(ref('Bird'));
    },
    'breaking: `pet` (Pet) may be Bird as well',
    'addition: the type `Bird` is new',
  ],
  [
    'a variant less',
    (s) => (at(s.schemas['Pet'])['oneOf'] = [ref('Cat')]),
    'breaking: `pet` (Pet) is no longer Dog',
    'breaking: the type `Dog` is gone',
  ],
  [
    'a part of allOf that requires a field',
    (s) => (s.schemas['In'] = { allOf: [inOf(s), { required: ['note'] }] }),
    'breaking',
  ],
  [
    'another discriminator',
    (s) => (at(s.schemas['Pet'])['discriminator'] = { propertyName: 'kind' }),
    'breaking: the discriminator of `pet` (Pet) is `kind` now, was `type`',
  ],
  [
    'a response format',
    (s) => (property(outOf(s), 'id')['format'] = 'uuid'),
    'addition: format of `id` (Out) is uuid now',
  ],
  [
    'a component that is written out',
    (s) => setProperty(inOf(s), 'sub', { type: 'object', properties: { n: { type: 'integer' } } }),
    'breaking: the type `Sub` is gone',
  ],
  [
    'a component with another name',
    (s) => {
      s.schemas['Inner'] = at(s.schemas['Sub']);
      delete s.schemas['Sub'];
      setProperty(inOf(s), 'sub', ref('Inner'));
    },
    'breaking: the type `Sub` is gone',
    'addition: the type `Inner` is new',
  ],
];

const named = (node: unknown, index: number): unknown =>
  JSON.parse(
    JSON.stringify(node)
      .replaceAll(/\$(?=send|deliver|path|moved|get)/g, `r${String(index)}`)
      .replaceAll(/(?<=schemas\/)\$([A-Za-z]+)/g, (_, name: string) => `${name}${String(index)}`),
  );

const contractOf = (slices: readonly Slice[]): OpenApi => {
  const key = { type: 'apiKey', in: 'header', name: 'X-Api-Key' };
  const all = slices.map((slice, index) => {
    const unused = index; // the name of a slice's components
    const schemas = Object.entries(slice.schemas).map(([name, schema]) => [
      `${name}${String(unused)}`,
      named(schema, index),
    ]);
    return {
      path: named(slice.path, index) as string,
      item: named(slice.item, index) as PathItem,
      schemas,
    };
  });
  return {
    openapi: '3.0.3',
    info: { title: 'A contract', version: '1' },
    paths: Object.fromEntries(all.map(({ path, item }) => [path, item])),
    components: {
      securitySchemes: { Key: key, Other: key },
      schemas: Object.fromEntries(all.flatMap(({ schemas }) => schemas)) as never, // they are schemas
    },
  };
};

/** A copy without shared parts, but for the operation, which edits reach in two ways. */
const copyOf = (slice: Slice): Slice => {
  const copy = JSON.parse(JSON.stringify(slice)) as Slice; // it is a copy
  return copy.item.post === undefined ? copy : { ...copy, post: copy.item.post };
};

let changes: readonly ContractChange[];
beforeAll(async () => {
  const edited = rows.map(([, edit]) => {
    const slice = copyOf(makeSlice());
    edit(slice);
    // What an edit leaves without a user goes, as a publisher would have it.
    const used = JSON.stringify([slice.item, slice.schemas]);
    for (const name of Object.keys(slice.schemas))
      if (!used.includes(`schemas/$${name}"`) && name !== 'In' && name !== 'Out')
        Reflect.deleteProperty(slice.schemas, name);
    return slice;
  });
  changes = await contractChanges(contractOf(rows.map(makeSlice)), contractOf(edited));
}, 300_000);

test('there are at least 120 edits', () => {
  expect(rows.length).toBeGreaterThanOrEqual(120);
});

test.each(rows.map((row, index) => ({ name: row[0], expected: row.slice(2) as string[], index })))(
  '$name',
  ({ expected, index }) => {
    const isOwn = (id: string): boolean => new RegExp(`^r${String(index)}[a-z]+$`).test(id);
    const own = changes.filter(({ operations }) => operations.some(isOwn));
    const told = own.map(({ group, sentence }) => {
      const plain = sentence
        .replaceAll(new RegExp(`r${String(index)}(?=[a-z])`, 'g'), '$')
        .replaceAll(/(?<=[A-Z][a-z]+)\d+\b/g, '');
      return `${group}: ${plain}`;
    });
    // A row that names only a group leaves the words open.
    const match = (line: string, pattern: string): boolean =>
      pattern.includes(':') ? line === pattern : line.startsWith(`${pattern}: `);
    const isComplete =
      told.every((line) => expected.some((pattern) => match(line, pattern))) &&
      expected.every((pattern) => told.some((line) => match(line, pattern)));
    expect(isComplete ? expected : told).toEqual(expected);
    const versions: Readonly<Record<ChangeGroup, string>> = {
      breaking: '2.0.0',
      addition: '1.1.0',
      text: '1.0.1',
    };
    const groups = expected.map((line) => line.split(':')[0] as ChangeGroup); // the rows begin with one
    const gravest = (['breaking', 'addition', 'text'] as const).find((group) =>
      groups.includes(group),
    );
    expect(
      nextVersion(
        '1.0.0',
        own.map(({ group }) => group),
      )?.version,
    ).toBe(gravest && versions[gravest]);
  },
);
