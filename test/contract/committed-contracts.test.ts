import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { redoclyDiff } from '../../src/contract/changes/redocly-diff.ts';
import { inProject } from '../../src/contract/project.ts';
import {
  operationsOf,
  resolve,
  type OpenApi,
  type Reference,
  type Schema,
} from '../../src/contract/openapi.ts';
import { mergedContract } from '../support/merged-contract.ts';
import { published, publishedIsThere, publishedNote } from '../support/published-contracts.ts';

const committed = (path: string): OpenApi =>
  parse(readFileSync(inProject('openapi', path), 'utf8'), { version: '1.2' }) as OpenApi; // it is one of our contracts

const events = parse(readFileSync(inProject('generated', 'events.yaml'), 'utf8')) as OpenApi; // the generator wrote it

test('the contracts have as many operations and events as are published', () => {
  expect(operationsOf(committed('cloud.yaml'))).toHaveLength(114);
  expect(operationsOf(committed('events.yaml'), 'webhooks')).toHaveLength(21);
  expect(operationsOf(mergedContract)).toHaveLength(121);
});

test('every operation has a summary and a description, every schema and property a description', () => {
  const bare: string[] = [];
  for (const document of [mergedContract, events]) {
    for (const { id, operation } of [
      ...operationsOf(document),
      ...operationsOf(document, 'webhooks'),
    ]) {
      if (!operation.summary || !operation.description) bare.push(id);
    }
    const visit = (schema: Schema | Reference, path: string): void => {
      if ('$ref' in schema) return;
      for (const part of schema.allOf ?? []) visit(part, path);
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        if (!('$ref' in property) && !property.allOf && !property.description)
          bare.push(`${path}.${name}`);
        visit(property, `${path}.${name}`);
      }
      if (schema.items) visit(schema.items, `${path}[]`);
    };
    for (const [name, schema] of Object.entries(document.components?.schemas ?? {})) {
      if (!('$ref' in schema) && !schema.description) bare.push(name);
      visit(schema, name);
    }
  }
  expect(bare).toEqual([]);
});

describe.skipIf(!publishedIsThere)(`beside the published contracts${publishedNote}`, () => {
  test.each([
    ['cloud-api', 'cloud.yaml'],
    ['events', 'events.yaml'],
  ] as const)('%s: no change of facts', async (original, ours) => {
    const changes = await redoclyDiff(published(original), committed(ours));
    expect(changes.filter(({ impact }) => impact !== 'patch')).toEqual([]);
  });

  test('the merged contract covers the self-hosted edition', () => {
    const ours = new Map(
      operationsOf(mergedContract).map(({ id, method, path }) => [id, `${method} ${path}`]),
    );
    const theirs = operationsOf(published('self-hosted-api'));
    expect(theirs).toHaveLength(108);
    expect(theirs.filter(({ id, method, path }) => ours.get(id) !== `${method} ${path}`)).toEqual(
      [],
    );
  });

  test('no sentence is theirs', () => {
    const theirs = new Set(
      ['cloud-api', 'self-hosted-api', 'events'].flatMap((name) =>
        sentencesOf(published(name as 'events')),
      ),
    );
    const ours = [...sentencesOf(mergedContract), ...sentencesOf(events)];
    expect(ours.length).toBeGreaterThan(1000);
    expect(ours.filter((sentence) => theirs.has(sentence))).toEqual([]);
  });
});

test('fields that are always there are required, and no others', () => {
  // What the gateway's own code writes; its contract marks almost none of it.
  const known = JSON.parse(
    readFileSync(inProject('test', 'data', 'response-fields.json'), 'utf8'),
  ) as Readonly<Record<'api' | 'events', Record<string, FieldFacts>>>;
  const wrong = [
    ...Object.entries(known.api).flatMap(([name, fact]) =>
      compare(mergedContract, apiSchemas(name), name, fact),
    ),
    ...Object.entries(known.events).flatMap(([name, fact]) =>
      compare(events, eventSchemas(name), name, fact),
    ),
  ];
  expect(wrong).toEqual([]);
});

interface FieldFacts {
  readonly always: readonly string[];
  readonly nullable?: readonly string[];
}

/** The prose of a document, sentence by sentence, without case and punctuation; two words are a name, not a sentence. */
const sentencesOf = (document: OpenApi): string[] => {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const [key, value] of Object.entries(node)) {
      if ((key === 'description' || key === 'summary') && typeof value === 'string')
        found.push(value);
      else if (key !== 'example' && key !== 'value') visit(value);
    }
  };
  visit(document);
  return found
    .flatMap((text) => text.split(/(?<=[.!?])\s+|\n\n/))
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
    )
    .filter((sentence) => sentence.split(' ').length > 2);
};

const answer = (path: string, method: 'get' | 'post', status: string): Schema | Reference => {
  const response = mergedContract.paths?.[path]?.[method]?.responses?.[status] ?? {
    description: '',
  };
  return resolve(mergedContract, response).content?.['application/json']?.schema ?? {};
};

/** The schemas that an entry of the facts speaks of; some are of answers without a name. */
const apiSchemas = (name: string): (Schema | Reference)[] => {
  switch (name) {
    case 'Created/OK response':
      return ['Created', 'OK'].map(
        (response) =>
          resolve(
            mergedContract,
            mergedContract.components?.responses?.[response] ?? { description: '' },
          ).content?.['application/json']?.schema ?? {},
      );
    case 'pair-code':
      return [answer('/session/pair-code/{phone}', 'get', '200')];
    case 'invite-link':
      return ['groups', 'communities'].flatMap((of) => [
        answer(`/${of}/{id}/invite-link`, 'get', '200'),
        answer(`/${of}/{id}/invite-link/reset`, 'post', '200'),
      ]);
    case 'picture':
      return ['groups', 'communities'].map((of) => answer(`/${of}/{id}/picture`, 'post', '200'));
    case 'user check':
      return [answer('/users/{phone}/check', 'get', '200')];
    case 'health':
      return [answer('/health', 'get', '200')];
    case '202 bodies':
      return [
        answer('/session/flush-history', 'post', '202'),
        answer('/chats/{chatId}/messages', 'post', '202'),
      ];
    default:
      return [mergedContract.components?.schemas?.[name] ?? {}];
  }
};

/** `MessageEvent.media` is the property of the event's data, and of what history holds of such events. */
const eventSchemas = (name: string): (Schema | Reference)[] => {
  const [event = '', ...path] = name.split('.');
  const below = (schema: Schema | Reference): Schema | Reference =>
    path.reduce<Schema | Reference>(
      (node, step) => resolve(events, node).properties?.[step] ?? {},
      schema,
    );
  const schemas = events.components?.schemas ?? {};
  const data = resolve(events, schemas[event] ?? {}).properties?.['eventData'] ?? {};
  return [
    below(data),
    ...(event === 'MessageEvent' ? [below(schemas['MessageEventData'] ?? {})] : []),
  ];
};

const compare = (
  document: OpenApi,
  schemas: readonly (Schema | Reference)[],
  name: string,
  { always, nullable = [] }: FieldFacts,
): string[] =>
  schemas.flatMap((schema) => {
    const required = requiredOf(document, schema);
    const properties = resolve(document, schema).properties ?? {};
    return [
      ...always
        .filter((field) => !required.includes(field))
        .map((field) => `${name}.${field} is not required`),
      ...required
        .filter((field) => !always.includes(field))
        .map((field) => `${name}.${field} is required`),
      ...nullable
        .filter((field) => resolve(document, properties[field] ?? {}).nullable !== true)
        .map((field) => `${name}.${field} is not nullable`),
    ];
  });

const requiredOf = (document: OpenApi, schema: Schema | Reference): string[] => {
  const { required = [], allOf = [] } = resolve(document, schema);
  return [...required, ...allOf.flatMap((part) => requiredOf(document, part))];
};
