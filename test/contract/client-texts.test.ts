import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import {
  isReference,
  operationsOf,
  resolve,
  type Reference,
  type Schema,
} from '../../src/contract/openapi.ts';
import { mergedContract } from '../support/merged-contract.ts';

/** Users read about the client, and not about the raw gateway. */

/** Statements of the gateway that are wrong for the client, with what the client does. */
const contradictions: readonly (readonly [RegExp, string])[] = [
  [/always set\s+`?mimeType/i, 'fills in the MIME type'],
  [/set\s+`mimeType`/i, 'fills in the MIME type'],
  [/(?:message|status) has an\s+empty type/i, 'fills in the MIME type'],
  [/not bare numbers/i, 'takes phone numbers'],
  [/bare\s+(?:digits|numbers)/i, 'takes phone numbers'],
  [/\bfull\s+JIDs?\b/i, 'takes phone numbers'],
  [/(?:no|without\s+(?:a\s+)?|with\s+a\s+)`data:`\s+prefix/i, 'takes data: URLs'],
  [/URL-safe\s+alphabet|no\s+base64url/i, 'takes base64url'],
  [/base64\s+(?:in the standard alphabet|with\s+padding)/i, 'takes bytes, and any base64'],
  [/standard base64/i, 'takes bytes, and any base64'],
  [/without device\s+part|remove the device/i, 'takes out the device'],
  [/un(?:en)?coded|percent-(?:en|de)cod|%40|%2B/i, 'writes paths and queries'],
  [/creates?\s+no\s+vCard|does not create a vCard/i, 'makes a vCard'],
  [/arrives empty|card is empty/i, 'makes a vCard'],
  [/`\+` and 8 to 14 digits/i, 'takes any spelling'],
  [/400 with `rate-overlimit`|`rate-overlimit` \(400\)|not 429/i, 'throws a RateLimitError'],
  [/including `rate-overlimit`|or `rate-overlimit`/i, 'throws a RateLimitError'],
  [/wait, then call less often/i, 'waits and tries again'],
  [/sending the id as|for\s+`X-Instance-Id`|in `X-Instance-Id`/i, 'has the option instanceId'],
  [/until `pageNumber` times/i, 'goes through all pages'],
  [/on the same path/i, 'has methods'],
  [/does not allow `newsletter`/i, 'takes newsletter as an event filter'],
  [/Returns 20\d with (?:an|its|the) `id`/i, 'gives the data'],
  [/retry only if a duplicate/i, 'never repeats a send'],
  [/not the whole\s+URL/i, 'takes whole links'],
];

const generated = async (): Promise<string[]> => {
  const entries = await readdir(inProject('generated'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
};
const helpTexts = async (): Promise<string[]> =>
  (await readdir(inProject('test', 'data', 'help'))).map((name) =>
    inProject('test', 'data', 'help', name),
  );

/** Line breaks and the signs of comments between words do not hide a statement. */
const read = async (path: string): Promise<string> =>
  (await readFile(path, 'utf8')).replaceAll(/\s*\n\s*(?:\*(?!\/))?\s*/g, ' ');

test.each(contradictions)('nothing generated says %s', async (statement) => {
  const paths = [...(await generated()), ...(await helpTexts())];
  expect(paths.length).toBeGreaterThan(30);
  const saying = await Promise.all(
    paths.map(async (path) => {
      const at = (await read(path)).search(statement);
      return at === -1 ? [] : [`${path}: ${(await read(path)).slice(at - 60, at + 60)}`];
    }),
  );
  expect(saying.flat()).toEqual([]);
});

test('the committed contract keeps the texts of the gateway', async () => {
  expect(await read(inProject('openapi', 'cloud.yaml'))).toMatch(/Always set `mimeType`/);
});

/** The fields of a schema, with those of the objects in it. */
const fieldsOf = (
  value: Schema | Reference,
  place: string,
  seen = new Set<object>(),
): { place: string; schema: Schema; own: Schema | Reference }[] => {
  const schema = resolve(mergedContract, value);
  if (seen.has(schema)) return [];
  seen.add(schema);
  const parts = [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  return [
    ...Object.entries(schema.properties ?? {}).flatMap(([name, own]) => [
      { place: `${place}.${name}`, schema: resolve(mergedContract, own), own },
      ...fieldsOf(own, `${place}.${name}`, seen),
    ]),
    ...parts.flatMap((part) => fieldsOf(part, place, seen)),
    ...(schema.items === undefined ? [] : fieldsOf(schema.items, `${place}[]`, seen)),
  ];
};

const requests = operationsOf(mergedContract).flatMap(({ id, operation, parameters }) => [
  ...parameters.map((parameter) => ({
    place: `${id} ${parameter.in} ${parameter.name}`,
    description: parameter.description,
    example: parameter.example,
    schema: resolve(mergedContract, parameter.schema ?? {}),
  })),
  ...(operation.requestBody === undefined
    ? []
    : Object.values(resolve(mergedContract, operation.requestBody).content).flatMap(
        ({ schema = {} }) =>
          fieldsOf(schema, id).map(({ place, schema: field, own }) => ({
            place,
            description: isReference(own) ? field.description : (own.description ?? ''),
            example: field.example,
            schema: field,
          })),
      )),
]);

test('every field and parameter of a request says what it is for', () => {
  expect(requests.length).toBeGreaterThan(300);
  const silent = requests.filter(({ description = '' }) => !/\w+ \w+/.test(description));
  expect(silent.map(({ place }) => place)).toEqual([]);
});

test('every id of a person says that it takes a phone number', () => {
  const kindsOf = ({ 'x-jid-kinds': kinds, items }: Schema): readonly string[] =>
    kinds ?? (items === undefined ? [] : kindsOf(resolve(mergedContract, items)));
  const people = requests.filter(({ schema }) => kindsOf(schema).includes('user'));
  expect(people.length).toBeGreaterThan(30);
  const silent = people.filter(({ description = '' }) => !/phone numbers?\b/.test(description));
  expect(silent.map(({ place, description }) => `${place}: ${description ?? ''}`)).toEqual([]);
});

test('every code of an invite link says that it takes the link', () => {
  // The code of a personal invite is in its message, and in no link.
  const codes = requests.filter(
    ({ place, schema }) =>
      ['invite-code', 'channel-invite-code'].includes(schema['x-id'] ?? '') &&
      place !== 'joinGroupWithInvite.code',
  );
  expect(codes.map(({ place }) => place).toSorted()).toEqual([
    'getGroupInfoFromLink path code',
    'getNewsletterByInviteCode path code',
    'joinGroupWithLink.code',
  ]);
  for (const { place, description } of codes)
    expect(description, place).toMatch(/^The invite link, or the part of it after /);
});

test('no field or parameter of a request describes responses', () => {
  const describing = requests.filter(({ description = '' }) =>
    /\bin (?:a )?responses?\b|\bresponses contain\b|\blisted here\b|\bif not set\b/i.test(
      description,
    ),
  );
  expect(describing.map(({ place, description }) => `${place}: ${description ?? ''}`)).toEqual([]);
});

test('comments on types name methods, and not routes', async () => {
  const types = (await read(inProject('generated', 'schema.ts'))).matchAll(
    /`(?:[A-Z]+ )?\/[a-z]+\/?[^`*]*`/g,
  );
  expect([...types].map(([route]) => route)).toEqual([]);
});

test('every route in a text has its HTTP method, by which it becomes the name of a method', () => {
  const paths = new Set(operationsOf(mergedContract).map(({ path }) => path));
  const texts = JSON.stringify(mergedContract).matchAll(/(?<!routes under )`(\/[^`\s?*]+)`/g);
  expect([...texts].map(([, path = '']) => path).filter((path) => paths.has(path))).toEqual([]);
});

test.each(['resources.ts', 'operations/messages.ts', 'operations/groups.ts'])(
  'the examples in %s show the client, and not the raw gateway',
  async (file) => {
    const examples = [
      ...(await read(inProject('generated', file))).matchAll(/@example (?:(?!\*\/).)*/g),
    ].map(([example]) => example);
    expect(examples.length).toBeGreaterThan(15);
    const raw = examples.filter((each) => /mimeType|'\/9j\/|'\d+@s\.whatsapp\.net'/.test(each));
    expect(raw).toEqual([]);
  },
);

test('every field and parameter of a request has an example, or lists its values', () => {
  const without = requests.filter(
    ({ example, schema }) =>
      (example ?? schema.example ?? schema.enum ?? schema.default) === undefined &&
      schema.type !== 'boolean' &&
      schema.type !== 'object' &&
      schema.items === undefined,
  );
  expect(without.map(({ place }) => place)).toEqual([]);
});
