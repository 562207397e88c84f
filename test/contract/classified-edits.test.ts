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
  /** A webhook. */
  event: Operation;
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
  const event = {
    operationId: '$event',
    security: [{ Key: [], Other: [] }],
    requestBody: { required: true, ...json(ref('Event')) },
    responses: {
      '200': { description: 'Received.' },
      default: { description: 'Else.', ...json(string) },
    },
  } as unknown as Operation; // it is one, with schemas in more words
  return {
    path: '/$path/{id}',
    item: { post },
    post,
    event,
    schemas: {
      In: {
        type: 'object',
        required: ['text'],
        properties: {
          text: { type: 'string', maxLength: 100 },
          note: { type: 'string' },
          mode: { type: 'string', enum: ['on', 'off'], default: 'on' },
          count: { type: 'integer', minimum: 0 },
          size: { type: ['integer', 'null'] },
          responses: { type: 'object', properties: { r: string } },
          list: { type: 'array', items: string, maxItems: 5 },
          sub: ref('Sub'),
          open: { type: 'object', additionalProperties: true },
          both: ref('Both'),
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
          both: ref('Both'),
          value: string,
          parameters: { type: 'object', properties: { p: string } },
        },
      },
      Sub: { type: 'object', properties: { n: { type: 'integer' } } },
      Both: { type: 'object', properties: { b: string, c: string } },
      Event: {
        type: 'object',
        required: ['eventId'],
        properties: { eventId: string, data: ref('Data') },
      },
      Data: {
        type: 'object',
        properties: {
          text: string,
          state: { type: 'string', enum: ['a'] },
          responses: { type: 'object', properties: { r: string } },
        },
      },
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
 * counts as breaking, and a silence as text, it agrees on 134 of the 171 edits. These are graver here:
 *
 * - "another tag", "no tag", "another id", "a component that is written out", "a component with another name", "an event
 *   with another id": a note in oasdiff, since nothing changes on the wire. The client's methods and types have these
 *   names, and programs that use them no longer compile.
 * - "a field less in the response", "a nested response field less", "a base of the response, and a field less", "items of
 *   another component", "a response value less", "a variant less", "a response field that is write-only now", "a shared
 *   field that is write-only now", "no response headers", "a response header less": a note, because what is optional may
 *   be missing anyway. A program that reads it no longer compiles, or waits for something that never comes.
 * - "a second success", with a body or without: a note. The type of the result becomes a union, which programs have to
 *   tell apart before they read it.
 * - "another discriminator": a note. Programs tell the variants apart by that property.
 * - "another media type of the response": a note, as the new type is a kind of JSON too. The client reads types by name.
 * - "an event with one more value": a note, since oasdiff takes an event for a request. Programs get the new value.
 * - "a parameter with another default", "another default", "no default": a note. The same call, without the field, does
 *   something else.
 * - "no further fields", "values that are excluded", "a reference with null in allOf": silence, since oasdiff does not
 *   compare these keywords. Requests are refused from then on, or programs get a null.
 * - "a default response", "a response header that is always there": silence. Both promise more, so they are additions.
 * - "a base of the body": silence. Programs can import the new type.
 *
 * These are less grave here:
 *
 * - "a field in a single oneOf", "a field in a single anyOf", "a field called value in a single anyOf", "a schema of the
 *   default response in a single anyOf": a new keyword and another type in oasdiff. The values are the same as before.
 * - "a reference with null in the body", "values with null in anyOf": fields and values that are gone. They stand in the
 *   choice now, and null is the only new value.
 * - "an event with a header": a required parameter in oasdiff, which takes the event for a request. The gateway sends it.
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
    'keys that belong together in another order',
    (s) => (s.event.security = [{ Other: [], Key: [] }]),
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
    'breaking: no longer takes `note` (In)',
  ],
  [
    'a field that is write-only now',
    (s) => (property(inOf(s), 'note')['writeOnly'] = true),
    'addition: `note` (In) is write-only now',
  ],
  [
    'the types of a field in another order',
    (s) => (property(inOf(s), 'size')['type'] = ['null', 'integer']),
  ],
  ['a type as a list', (s) => (property(inOf(s), 'note')['type'] = ['string'])],
  ['a type of the response as a list', (s) => (property(outOf(s), 'value')['type'] = ['string'])],
  [
    'what is so by default written out',
    (s) => {
      s.post.deprecated = false;
      Object.assign(parameters(s)[1] ?? {}, { required: false, deprecated: false });
      for (const field of [property(inOf(s), 'note'), property(outOf(s), 'value')])
        Object.assign(field, {
          ...{ deprecated: false, readOnly: false, writeOnly: false, nullable: false },
          ...{ uniqueItems: false, minLength: 0 },
        });
      Object.assign(property(inOf(s), 'sub'), { additionalProperties: true });
      Object.assign(at(s.schemas['Sub']), { additionalProperties: true, required: [] });
    },
  ],
  [
    'null in a field of the body called responses',
    (s) => setProperty(property(inOf(s), 'responses'), 'r', { type: 'string', nullable: true }),
    'addition: `responses.r` (In) may be null now',
  ],
  [
    'null in a field of an event called responses',
    (s) =>
      setProperty(property(at(s.schemas['Data']), 'responses'), 'r', {
        type: 'string',
        nullable: true,
      }),
    'breaking: `responses.r` (Data) may be null now',
  ],
  [
    'another type in a field of the response called parameters',
    (s) => setProperty(property(outOf(s), 'parameters'), 'p', { type: 'integer' }),
    'breaking: `p` (Out) is integer now, was string',
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
    'addition: takes `more` (In) as well',
  ],
  [
    'a required field through allOf',
    (s) => {
      s.schemas['In'] = {
        allOf: [inOf(s), { type: 'object', required: ['more'], properties: { more: string } }],
      };
    },
    'breaking: `more` (In) is now required, and new',
  ],
  [
    'a body in allOf',
    (s) => {
      s.schemas['In'] = { allOf: [inOf(s)] };
    },
  ],
  ['a field in a single oneOf', (s) => setProperty(inOf(s), 'note', { oneOf: [string] })],
  ['a field in a single anyOf', (s) => setProperty(inOf(s), 'note', { anyOf: [string] })],
  [
    'a field in anyOf with null',
    (s) => setProperty(inOf(s), 'note', { anyOf: [string, { type: 'null' }] }),
    'addition: `note` (In) may be null now',
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
    'no body, and a shared field less',
    (s) => {
      delete s.post.requestBody;
      removeProperty(at(s.schemas['Both']), 'c');
    },
    'breaking: no longer takes a body',
    'breaking: no longer returns `c` (Both)',
  ],
  [
    'a body of another component',
    (s) => Object.assign(s.post.requestBody ?? {}, json(ref('Sub'))),
    'breaking: the body is Sub now, was In',
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
    'breaking: additionalProperties of `open` (In) is false now',
  ],

  // ─── Responses ───
  [
    'a field more in the response',
    (s) => setProperty(outOf(s), 'more', string),
    'addition: returns `more` (Out) as well',
  ],
  [
    'a field less in the response',
    (s) => removeProperty(outOf(s), 'size'),
    'breaking: no longer returns `size` (Out)',
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
    'breaking: no longer returns `size` (Out)',
  ],
  [
    'a response field that is read-only now',
    (s) => (property(outOf(s), 'size')['readOnly'] = true),
    'addition: `size` (Out) is read-only now',
  ],
  [
    'a second success',
    (s) => (responses(s)['202'] = { description: 'Later.' }),
    'breaking: may return the 202 response now',
  ],
  [
    'a second success with a body',
    (s) => (responses(s)['201'] = { description: 'Made.', ...json(ref('Part')) }),
    'breaking: may return the 201 response now',
  ],
  [
    'another success',
    (s) => {
      responses(s)['201'] = answer(s);
      delete responses(s)['200'];
    },
    'breaking: returns the 201 response now instead of 200',
  ],
  [
    'a failure more',
    (s) => (responses(s)['409'] = { description: 'Conflict.' }),
    'addition: may return the 409 response now',
  ],
  [
    'a failure less',
    (s) => delete responses(s)['404'],
    'addition: no longer returns the 404 response',
  ],
  [
    'a default response',
    (s) => (responses(s)['default'] = { description: 'Else.' }),
    'addition: may return the default response now',
  ],
  [
    'a response header more',
    (s) => Object.assign(at(answer(s)['headers']), { 'X-More': { schema: string } }),
    'addition: the 200 response has the header `X-More` now',
  ],
  [
    'a response header of another type',
    (s) => (at(answer(s)['headers'])['X-Count'] = { schema: string }),
    'breaking: the header `X-Count` of the 200 response is string now, was integer',
  ],
  [
    'a response header that is always there',
    (s) => (at(answer(s)['headers'])['X-Count'] = { required: true, schema: { type: 'integer' } }),
    'addition: the header `X-Count` of the 200 response is now always there',
  ],
  [
    'no response headers',
    (s) => delete answer(s)['headers'],
    'breaking: the 200 response no longer has the header `X-Count`',
  ],
  [
    'a response header less',
    (s) => (answer(s)['headers'] = {}),
    'breaking: the 200 response no longer has the header `X-Count`',
  ],
  [
    'a response header in lower case',
    (s) => Object.assign(at(answer(s)['headers']), { 'x-more': { schema: string } }),
    'addition: the 200 response has the header `x-more` now',
  ],
  [
    'a field called x-note',
    (s) => setProperty(inOf(s), 'x-note', string),
    'addition: takes `x-note` (In) as well',
  ],
  [
    'another description of a response',
    (s) => (answer(s)['description'] = 'Is sent.'),
    'text: other description at the 200 response',
  ],
  [
    'a response of another component',
    (s) => setAnswer(s, ref('Part')),
    'breaking: the 200 response is Part now, was Out',
  ],
  [
    'a response as a list',
    (s) => setAnswer(s, { type: 'array', items: ref('Out') }),
    'breaking: the 200 response is list of Out now, was Out',
  ],
  [
    'no response body',
    (s) => delete answer(s)['content'],
    'breaking: the 200 response no longer has a body',
  ],
  [
    'a response field through allOf',
    (s) => {
      s.schemas['Out'] = { allOf: [outOf(s), { type: 'object', properties: { more: string } }] };
    },
    'addition: returns `more` (Out) as well',
  ],
  [
    'a nested response field less',
    (s) => removeProperty(at(s.schemas['Part']), 'p'),
    'breaking: no longer returns `p` (Part)',
  ],
  [
    'a nested response field more',
    (s) => setProperty(at(s.schemas['Part']), 'q', string),
    'addition: returns `q` (Part) as well',
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
    'breaking: `note` (In) is now required',
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

  // ─── Schemas in parts ───
  ['a base of the body', (s) => inParts(s, 'In', 'text'), 'addition: the type `Base` is new'],
  [
    'a base of the body, and a field that is required now',
    (s) => void (at(inParts(s, 'In', 'text'))['required'] = ['note']),
    'breaking: `note` (In) is now required',
    'addition: the type `Base` is new',
  ],
  [
    'a base of the body, and a field less',
    (s) => removeProperty(at(inParts(s, 'In', 'text')), 'note'),
    'breaking: no longer takes `note` (In)',
    'addition: the type `Base` is new',
  ],
  [
    'a base of the body, and a field more',
    (s) => setProperty(at(inParts(s, 'In', 'text')), 'more', string),
    'addition: takes `more` (In) as well',
    'addition: the type `Base` is new',
  ],
  [
    'a base of the response, and a field less',
    (s) => removeProperty(at(inParts(s, 'Out', 'id')), 'size'),
    'breaking: no longer returns `size` (Out)',
    'addition: the type `Base` is new',
  ],
  [
    'a base of the response with another type',
    (s) => {
      inParts(s, 'Out', 'id');
      setProperty(at(s.schemas['Base']), 'id', { type: 'integer' });
    },
    'breaking: `id` (Out) is integer now, was string',
    'addition: the type `Base` is new',
  ],
  [
    'a part of another part',
    (s) => {
      s.schemas['Out'] = { allOf: [{ allOf: [outOf(s)] }, { properties: { more: string } }] };
    },
    'addition: returns `more` (Out) as well',
  ],

  // ─── Null in several spellings ───
  [
    'a reference in allOf that may be null',
    (s) => setProperty(outOf(s), 'pair', { allOf: [ref('Part')], nullable: true }),
    'addition: returns `pair` (Out) as well',
  ],
  ...(
    [
      [
        'a reference with null in allOf',
        { allOf: [{ $ref: '#/components/schemas/$Both' }], nullable: true },
      ],
      ['a reference with null in anyOf', { anyOf: [ref('Both'), { type: 'null' }] }],
      ['a reference with null in oneOf', { oneOf: [{ type: 'null' }, ref('Both')] }],
      [
        'a reference with null and a description',
        { description: 'B.', anyOf: [ref('Both'), { type: 'null' }] },
      ],
    ] as const
  ).map(([name, schema]): Row => [
    name,
    (s) => setProperty(outOf(s), 'both', schema),
    'breaking: `both` (Out) may be null now',
  ]),
  [
    'a reference with null in the body',
    (s) => setProperty(inOf(s), 'sub', { anyOf: [ref('Sub'), { type: 'null' }] }),
    'addition: `sub` (In) may be null now',
  ],
  [
    'a reference in allOf with a description',
    (s) => setProperty(outOf(s), 'both', { allOf: [ref('Both')], description: 'Both.' }),
  ],
  [
    'values with null in anyOf',
    (s) =>
      setProperty(inOf(s), 'mode', {
        anyOf: [{ type: 'string', enum: ['on', 'off'] }, { type: 'null' }],
        default: 'on',
      }),
    'addition: `mode` (In) may be null now',
  ],
  [
    'values with null in a list of types',
    (s) =>
      setProperty(outOf(s), 'state', { type: ['string', 'null'], enum: ['new', 'done', null] }),
    'breaking: `state` (Out) may be null now',
  ],

  // ─── Names that are keywords elsewhere ───
  [
    'a field called value in a single anyOf',
    (s) => setProperty(outOf(s), 'value', { anyOf: [string] }),
  ],
  [
    'a schema of the default response in a single anyOf',
    (s) => Object.assign(at(at(s.event.responses)['default']), json({ anyOf: [string] })),
  ],

  // ─── A schema that is sent and answered ───
  [
    'a shared field that is read-only now',
    (s) => (property(at(s.schemas['Both']), 'b')['readOnly'] = true),
    'breaking: no longer takes `b` (Both)',
    'addition: `b` (Both) is read-only now',
  ],
  [
    'a shared field that is write-only now',
    (s) => (property(at(s.schemas['Both']), 'b')['writeOnly'] = true),
    'breaking: no longer returns `b` (Both)',
    'addition: `b` (Both) is write-only now',
  ],
  [
    'a shared field that is required, and new',
    (s) => {
      setProperty(at(s.schemas['Both']), 'zone', string);
      at(s.schemas['Both'])['required'] = ['zone'];
    },
    'breaking: `zone` (Both) is now required, and new',
    'addition: `zone` (Both) is now always there, and new',
  ],
  [
    'a shared field more',
    (s) => setProperty(at(s.schemas['Both']), 'zone', string),
    'addition: takes `zone` (Both) as well',
    'addition: returns `zone` (Both) as well',
  ],
  [
    'a shared field less',
    (s) => removeProperty(at(s.schemas['Both']), 'c'),
    'breaking: no longer takes `c` (Both)',
    'breaking: no longer returns `c` (Both)',
  ],
  [
    'a shared field with fewer values',
    (s) => (property(at(s.schemas['Both']), 'b')['enum'] = ['x']),
    'breaking: `b` (Both) takes only `x` now',
    'breaking: `b` (Both) is only `x` now',
  ],
  [
    'a shared field that may be null',
    (s) => (property(at(s.schemas['Both']), 'b')['nullable'] = true),
    'breaking: `b` (Both) may be null now',
    'addition: `b` (Both) may be null now',
  ],
  [
    'two fields that become one',
    (s) => {
      const { note, count, ...rest } = at(inOf(s)['properties']);
      inOf(s)['properties'] = { ...rest, notes: { type: 'object', properties: { note, count } } };
    },
    'breaking: no longer takes `note` (In)',
    'breaking: no longer takes `count` (In)',
    'addition: takes `notes` (In) as well',
  ],

  // ─── Limits and conditions ───
  [
    'a minimum that is excluded now',
    (s) => Object.assign(property(inOf(s), 'count'), { minimum: undefined, exclusiveMinimum: 0 }),
    'breaking: `count` (In) is more than 0 now, was at least 0',
  ],
  [
    'a minimum that is excluded now, as 3.0 says it',
    (s) => (property(inOf(s), 'count')['exclusiveMinimum'] = true),
    'breaking: `count` (In) is more than 0 now, was at least 0',
  ],
  ['further fields, as by default', (s) => (outOf(s)['additionalProperties'] = true)],
  [
    'values that are excluded',
    (s) => (property(inOf(s), 'note')['not'] = { enum: [''] }),
    'breaking: `note` (In) has the condition `not` now',
  ],
  [
    'a condition',
    (s) => Object.assign(inOf(s), { if: { required: ['note'] }, then: { required: ['count'] } }),
    'breaking: the body (In) has the condition `if` now',
  ],
  [
    'a field that another one needs',
    (s) => (inOf(s)['dependentRequired'] = { note: ['count'] }),
    'breaking: `count` (In) is now required beside `note`',
  ],
  [
    'a parameter that is a list now',
    (s) => Object.assign(parameters(s)[2] ?? {}, { schema: { type: 'array', items: string } }),
    'breaking: the parameter `kind` was string, is array now',
    'addition: the parameter `kind` takes other values than `a`, `b` as well',
  ],
  [
    'another media type of the response',
    (s) => {
      const { 'application/json': body } = at(answer(s)['content']);
      answer(s)['content'] = { 'application/problem+json': body };
    },
    'breaking: the 200 response is `application/problem+json` now, was `application/json`',
  ],
  [
    'one more media type of the response',
    (s) => Object.assign(at(answer(s)['content']), { 'text/csv': { schema: string } }),
    'addition: the 200 response may be `text/csv` as well',
  ],

  // ─── Events ───
  [
    'an event with one more field',
    (s) => setProperty(at(s.schemas['Data']), 'more', string),
    'addition: has `more` (Data) as well',
  ],
  [
    'an event with a field less',
    (s) => removeProperty(at(s.schemas['Data']), 'text'),
    'breaking: no longer has `text` (Data)',
  ],
  [
    'an event with one more value',
    (s) => (property(at(s.schemas['Data']), 'state')['enum'] = ['a', 'b']),
    'breaking: `state` (Data) may be `b` as well',
  ],
  [
    'an event that takes one more answer',
    (s) => Object.assign(s.event.responses ?? {}, { '204': { description: 'Received.' } }),
    'addition: takes the 204 response as well',
  ],
  [
    'an event that takes another answer',
    (s) => {
      const { '200': received, ...rest } = at(s.event.responses);
      s.event = { ...s.event, responses: { ...rest, '204': received } as never }; // one is moved
    },
    'breaking: takes the 204 response now instead of 200',
  ],
  [
    'an event with a header',
    (s) => (s.event.parameters = [{ name: 'X-New', in: 'header', required: true, schema: string }]),
    'addition: has the header `X-New` now',
  ],
  [
    'an event with another id',
    (s) => (s.event.operationId = '$eventually'),
    'breaking: is called $eventually now',
  ],
];

/** Moves a field of a schema into a component `Base`, of which the schema becomes an `allOf`. Returns the other part. */
const inParts = (s: Slice, name: string, field: string): unknown => {
  const { properties, required } = at(s.schemas[name]);
  const { [field]: moved, ...rest } = at(properties);
  s.schemas['Base'] = { type: 'object', required, properties: { [field]: moved } };
  const part = { type: 'object', properties: rest };
  s.schemas[name] = { allOf: [ref('Base'), part] };
  return part;
};

const named = (node: unknown, index: number): unknown =>
  JSON.parse(
    JSON.stringify(node)
      .replaceAll(/\$(?=send|deliver|path|moved|get|event)/g, `r${String(index)}`)
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
      name: `r${String(index)}event`,
      event: named(slice.event, index) as Operation,
      path: named(slice.path, index) as string,
      item: named(slice.item, index) as PathItem,
      schemas,
    };
  });
  return {
    openapi: '3.0.3',
    info: { title: 'A contract', version: '1' },
    paths: Object.fromEntries(all.map(({ path, item }) => [path, item])),
    webhooks: Object.fromEntries(all.map(({ name, event }) => [name, { post: event }])),
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
    const used = JSON.stringify([slice.item, slice.event, slice.schemas]);
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
