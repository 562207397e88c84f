import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { changedTexts } from '../../src/contract/changes/published-texts.ts';
import type { OpenApi, Reference, Schema } from '../../src/contract/openapi.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { join } from 'node:path';
import { readFile, writeFile } from 'node:fs/promises';
import { parse, stringify } from 'yaml';

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

const contract = (description: string): OpenApi => ({
  openapi: '3.0.3',
  info: { title: 'A contract', version: '1' },
  paths: {
    '/things': {
      post: {
        operationId: 'makeThing',
        summary: 'Makes a thing',
        description,
        responses: { '204': { description: 'Made.' } },
      },
    },
  },
});

test('a text that is neither accepted nor ours is reported beside ours', () => {
  const changed = changedTexts(contract('It fails now.'), contract('In our words.'), {
    makeThing: '00000000',
  });
  expect(changed).toEqual([
    {
      name: 'makeThing',
      pointer: '#/paths/~1things/post',
      texts: [
        {
          pointer: '#/paths/~1things/post/description',
          published: 'It fails now.',
          ours: 'In our words.',
        },
      ],
    },
  ]);
});

test('a text that is ours, one that is new, and an edition without accepted texts are not', () => {
  const published = contract('The same.');
  expect(changedTexts(published, contract('The same.'), { makeThing: '00000000' })).toEqual([]);
  expect(changedTexts(published, contract('Other.'), {})).toEqual([]);
  expect(changedTexts(published, contract('Other.'), undefined)).toEqual([]);
});

test('a text that was removed is reported beside ours', () => {
  const published = contract('Gone.');
  const ours = contract('In our words.');
  const accepted = { makeThing: [hash('Makes a thing'), hash('Gone.'), hash('Made.')].join(' ') };
  expect(changedTexts(published, ours, accepted)).toEqual([]);
  delete published.paths?.['/things']?.post?.description;
  expect(changedTexts(published, ours, accepted)).toMatchObject([
    {
      name: 'makeThing',
      texts: [
        {
          pointer: '#/paths/~1things/post/description',
          published: undefined,
          ours: 'In our words.',
        },
      ],
    },
  ]);
});

test('a text of a component that is written out now is not, unless it changed', () => {
  const withBody = (schema: Schema | Reference): OpenApi => ({
    ...contract('The same.'),
    components: { schemas: { Thing: { type: 'object', description: 'A thing.' } } },
    paths: {
      '/things': {
        post: {
          operationId: 'makeThing',
          requestBody: { content: { 'application/json': { schema } } },
          responses: { '204': { description: 'Made.' } },
        },
      },
    },
  });
  const ours = withBody({ $ref: '#/components/schemas/Thing' });
  const accepted = { makeThing: hash('Made.'), 'schemas/Thing': hash('A published thing.') };
  const inline = (description: string): OpenApi => {
    const published = withBody({ type: 'object', description });
    delete published.components;
    return published;
  };
  expect(changedTexts(inline('A published thing.'), ours, accepted)).toEqual([]);
  expect(changedTexts(inline('Another thing.'), ours, accepted)).toMatchObject([
    { name: 'makeThing', texts: [{ published: 'Another thing.', ours: 'A thing.' }] },
  ]);
});

test('pull reports a change of words alone, until it is accepted', async () => {
  await using workspace = await disposable();
  const path = join(workspace.folder, 'published.yaml');
  const document = parse(
    await readFile(join(workspace.folder, 'openapi', 'events.yaml'), 'utf8'),
  ) as OpenApi; // it is our contract
  const event = document.webhooks?.['message']?.post;
  if (event === undefined) throw new Error('There is no event "message".');
  const publish = (description: string): Promise<void> => {
    event.description = description;
    return writeFile(path, stringify(document));
  };
  await publish('Said as the publisher says it.');
  await workspace.run('pull.ts', path, '--accept-texts');
  expect((await workspace.run('pull.ts', path)).stdout).not.toMatch(/since they were accepted/);

  await publish('Only with words: this is refused now.');
  const { code, stdout } = await workspace.run('pull.ts', path);
  expect(stdout).toMatch(
    /Published texts that changed since they were accepted \(1\)\n {2}receiveMessageEvent\n/,
  );
  expect(stdout).toMatch(/published: Only with words: this is refused now\.\n +ours: +\S/);
  expect(code).toBe(0);
});

const disposable = async () => {
  const workspace = await makeWorkspace();
  return { ...workspace, [Symbol.asyncDispose]: () => workspace.remove() };
};
