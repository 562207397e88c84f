import { cp, mkdir, readFile, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { valueAt, type OpenApi, type Schema } from '../../src/contract/openapi.ts';
import { inProject } from '../../src/contract/project.ts';
import type { CheckResult, Finding } from '../../src/programs/contract-check/finding.ts';
import { EditedContract } from '../support/contract-edits.ts';
import { makeWorkspace, runNode, type Workspace } from '../support/workspace.ts';

/** `wsapi-contract diff --used-by`, with the program of forty calls in test/data/caller. */

let workspace: Workspace;
beforeAll(async () => {
  workspace = await makeWorkspace();
  for (const [data, folder] of [
    ['caller', 'caller'],
    ['caller-by-types', 'typed'],
  ] as const)
    await cp(inProject('test', 'data', data), join(workspace.folder, folder), { recursive: true });
});
afterAll(() => workspace.remove());

const diff = async (
  document: OpenApi,
  place = 'caller',
): Promise<{ code: number | null; result: CheckResult; findings: readonly Finding[] }> => {
  await writeFile(join(workspace.folder, 'published.json'), JSON.stringify(document));
  const { code, stdout, stderr } = await runNode(workspace.folder, [
    join('src', 'programs', 'contract-check', 'wsapi-contract.ts'),
    ...['diff', 'published.json', '--used-by', place, '--json'],
  ]);
  expect(stdout, stderr).toMatch(/^\{/);
  const [result] = (JSON.parse(stdout) as { checks: CheckResult[] }).checks; // the program's own format
  if (result === undefined) throw new Error('The report has no checks.');
  return { code, result, findings: result.findings };
};

/** `messages.ts: the line's text`, because a number says nothing to a reader. */
const placesOf = async (findings: readonly Finding[]): Promise<string[]> =>
  Promise.all(
    findings
      .filter(({ kind }) => kind === 'broken')
      .map(async ({ rule, file = '', line = 0 }) => {
        const text = await readFile(join(workspace.folder, file), 'utf8');
        return `${rule} ${file.replace(/^(?:caller|typed)\//, '')}: ${text.split('\n')[line - 1]?.trim() ?? ''}`;
      }),
  );

test('counts the one break of five that the program meets', async () => {
  const edited = new EditedContract();
  edited.removeProperty('NewsletterInfoResponse', 'state');
  edited.removeProperty('SendContactRequest', 'vcard');
  edited.operation('put', '/chats/{chatId}/read').operationId = 'setChatRead';
  edited.operation('post', '/communities').operationId = 'foundCommunity';
  edited.removeProperty('GroupInfoResponse', 'participants');
  const { code, findings } = await diff(edited.document);
  expect(code).toBe(1);
  expect(await placesOf(findings)).toEqual([
    'schema-removed groups.ts: const { participants: all } = await getGroup(client, id as never);',
  ]);
  expect(findings.find(({ kind }) => kind === 'broken')?.message).toBe(
    "groups.list(), groups.get(id), groups.getInfoFromLink(code): no longer returns 'participants'",
  );
  expect(findings.filter(({ kind }) => kind === 'note')).toEqual([
    {
      check: 'diff',
      rule: 'calls-to-change',
      kind: 'note',
      message: 'Your calls in 1 file must change: caller/groups.ts.',
    },
    {
      check: 'diff',
      rule: 'not-used',
      kind: 'note',
      message: expect.stringMatching(/^Not used by caller: 4 breaking changes/) as string,
    },
  ]);
});

test('passes if all breaks are elsewhere', async () => {
  const edited = new EditedContract();
  edited.removeProperty('NewsletterInfoResponse', 'state');
  edited.operation('post', '/communities').operationId = 'foundCommunity';
  const { code, findings } = await diff(edited.document);
  expect(code).toBe(0);
  expect(findings).toMatchObject([{ rule: 'not-used' }]);
});

describe('finds', () => {
  let places: string[];
  beforeAll(async () => {
    const edited = new EditedContract();
    const { document } = edited;
    // By resource, by function and by path.
    edited.operation('post', '/messages/sticker').operationId = 'sendWebp';
    edited.operation('post', '/groups/{id}/leave').operationId = 'quitGroup';
    delete document.paths?.['/account/instances/{id}/restart'];
    // Fields: written, read by name, destructured, of an answer without a name, in a function's parameter.
    edited.removeProperty('SendMediaRequest', 'caption');
    edited.removeProperty('GroupInfoResponse', 'name');
    Reflect.deleteProperty(partOf(edited, 'ContactInfo').properties ?? {}, 'fullName');
    inline(edited, 'post', '/groups/{id}/picture', 'pictureId');
    // A field that becomes required, a parameter that goes, a value that goes.
    edited.setProperty('SendLocationRequest', 'accuracy', { type: 'number' });
    edited.schema('SendLocationRequest').required?.push('accuracy');
    edited.operation('get', '/account/instances').parameters?.splice(-1);
    const type = edited.property('StatusPrivacyResponse', 'type');
    type.enum = (type.enum ?? []).filter((value) => value !== 'blacklist');
    places = await placesOf((await diff(document)).findings);
  });

  test.each([
    ['a call by resource', 'operation-renamed messages.ts: await wsapi.messages.sendSticker('],
    ['a call of a function', 'operation-renamed groups.ts: await leaveGroup('],
    ['a call by path', 'operation-removed by-path.js: export const restart ='],
    ['a field that it sends', 'schema-removed messages.ts: await wsapi.messages.sendImage('],
    ['a field that it reads', 'schema-removed groups.ts: console.log(group.name)'],
    ['a field that it reads by path', 'schema-removed by-path.js: (await http.GET('],
    ['a field in a pattern', 'schema-removed messages.ts: const nameOf = ({ fullName }'],
    ['a field of a type without a name', 'schema-removed groups.ts: const { pictureId }'],
    ['a new required field', 'schema-required-changed messages.ts: await wsapi.messages.sendLoc'],
    ['a parameter', "parameter-removed by-path.js: http.GET('/account/instances'"],
    ['a value', "schema-enum-changed messages.ts: if (type === 'blacklist')"],
  ])('%s', (_, place) => {
    expect(places).toContainEqual(expect.stringContaining(place));
  });

  test('nothing else', () => {
    expect(places).toHaveLength(11);
  });
});

describe('in events, finds', () => {
  let places: string[];
  beforeAll(async () => {
    const document = parse(await readFile(inProject('openapi', 'events.yaml'), 'utf8'), {
      version: '1.2',
    }) as OpenApi; // it is our contract
    delete document.webhooks?.['call_offer'];
    delete document.webhooks?.['call_accept'];
    for (const [event, field] of [
      ['MessageEvent', 'text'],
      ['GroupEvent', 'name'],
    ]) {
      const place = `#/components/schemas/${event ?? ''}/properties/eventData/properties`;
      Reflect.deleteProperty(valueAt(document, place) as object, field ?? '');
    }
    places = await placesOf((await diff(document)).findings);
  });

  test('a type and a field', () => {
    expect(places).toEqual([
      expect.stringMatching(/^operation-removed events\.ts: .*event\.eventType === 'call_offer'/),
      'schema-removed events.ts: message: ({ eventData }) => console.log(eventData.text),',
    ]);
  });
});

describe('by types, finds', () => {
  let places: string[];
  beforeAll(async () => {
    const edited = new EditedContract();
    edited.property('SendTextRequest', 'isForwarded').type = 'integer';
    edited.removeProperty('SendTextRequest', 'replyTo');
    edited.removeProperty('SendLinkRequest', 'replyTo');
    edited.removeProperty('SendLocationRequest', 'address');
    const expiry = edited.property('SendContactRequest', 'ephemeralExpiration');
    expiry.enum = (expiry.enum ?? []).filter((value) => value !== '90d');
    for (const field of ['participants', 'isLocked', 'memberAddMode', 'owner'])
      edited.removeProperty('GroupInfoResponse', field);
    delete edited.document.paths?.['/newsletters/{id}'];
    delete edited.document.paths?.['/messages/sticker'];
    places = await placesOf((await diff(edited.document, 'typed')).findings);
  });

  test.each([
    [
      'a field of a body in a variable',
      'schema-reshaped messages.ts: const body = { to, text, isForwarded: true };',
    ],
    [
      'a field of a body with a spread',
      "schema-removed messages.ts: const base = { to, replyTo: '3EB0' };",
    ],
    ['a call with a body that is not known', 'schema-removed messages.ts: export const pass ='],
    ['the value of a constant', 'schema-enum-changed messages.ts: ephemeralExpiration: expiry,'],
    [
      'a field by an indexed type',
      "schema-removed groups.ts: export type Members = GroupInfoResponse['participants'];",
    ],
    ['a field by Pick', 'schema-removed groups.ts: export type Short = Pick<'],
    [
      'a field by a key of several',
      'schema-removed groups.ts: (await wsapi.groups.list()).map((group) => group[field]);',
    ],
    ['an operation by its name', 'operation-removed messages.ts: export const job = name('],
    ['a call by a path in a constant', 'operation-removed groups.ts: wsapi.http.GET(newsletter,'],
  ])('%s', (_, place) => {
    expect(places).toContainEqual(expect.stringContaining(place));
  });

  test('nothing else', () => {
    expect(places).toHaveLength(9);
  });
});

describe('by earlier names, finds', () => {
  let places: string[];
  beforeAll(async () => {
    const edited = new EditedContract();
    const group = edited.schema('GroupInfoResponse');
    const { isAnnounce = {}, ...others } = group.properties ?? {};
    group.properties = { ...others, isAnnouncement: isAnnounce };
    group.required =
      group.required?.map((name) => (name === 'isAnnounce' ? 'isAnnouncement' : name)) ?? [];
    // Its method would be groups.list, too.
    const list = { ...edited.operation('get', '/groups'), operationId: 'listGroup' };
    edited.document.paths = { '/group-list': { get: list }, ...edited.document.paths };
    const text = JSON.stringify(edited.document)
      .replaceAll('#/components/schemas/SetNameRequest"', '#/components/schemas/RenameRequest"')
      .replace('"SetNameRequest":', '"RenameRequest":');
    places = await placesOf((await diff(JSON.parse(text) as OpenApi, 'typed')).findings); // only a name changed
  });

  test('a method, a field and a type', () => {
    expect(places.sort()).toEqual([
      'method-renamed groups.ts: (await wsapi.groups.list()).map((group) => group[field]);',
      'schema-key-changed groups.ts: (await wsapi.groups.list()).map((group) => group[field]);',
      "schema-key-changed messages.ts: export const subject: SetNameRequest = { name: 'Okafor Bikes' };",
    ]);
  });
});

test('names files by their path in the git repository', async () => {
  const edited = new EditedContract();
  delete edited.document.paths?.['/newsletters/{id}'];
  await writeFile(join(workspace.folder, 'published.json'), JSON.stringify(edited.document));
  await mkdir(join(workspace.folder, '.git'));
  const { stdout } = await runNode(join(workspace.folder, 'typed'), [
    join(workspace.folder, 'src', 'programs', 'contract-check', 'wsapi-contract.ts'),
    ...['diff', join('..', 'published.json'), '--used-by', '.', '--json'],
  ]);
  await rmdir(join(workspace.folder, '.git'));
  expect(stdout).toMatch(/"file": ?"typed\/groups\.ts"/);
});

test('ignores a rename for calls by path, and other values of an enum', async () => {
  const edited = new EditedContract();
  edited.operation('post', '/session/logout').operationId = 'signOut';
  const type = edited.property('StatusPrivacyResponse', 'type');
  type.enum = (type.enum ?? []).filter((value) => value !== 'whitelist');
  expect((await diff(edited.document)).code).toBe(0);
});

describe('is not checked', () => {
  test.each([
    ['for a folder that does not exist', 'nowhere', '--used-by: nowhere does not exist.'],
    ['for a folder without code', 'openapi', 'has no TypeScript or JavaScript files'],
    ['for code that does not use the client', 'other', 'no file in other uses wsapi-client'],
  ])('%s', async (_, place, reason) => {
    await cp(inProject('scripts', 'run.mjs'), join(workspace.folder, 'other', 'run.mjs'));
    const { code, result } = await diff(new EditedContract().document, place);
    expect(code).toBe(2);
    expect(result).toMatchObject({
      outcome: 'unchecked',
      reason: expect.stringContaining(reason) as string,
    });
  });
});

/** The part of an `allOf` that has the properties of its own. */
const partOf = (edited: EditedContract, name: string): Schema => {
  const own = edited.schema(name).allOf?.find((part) => 'properties' in part);
  if (own === undefined) throw new Error(`${name} has no properties of its own.`);
  return own as Schema; // it is no reference, which has no properties
};

const inline = (edited: EditedContract, method: 'post', path: string, property: string): void => {
  const response = edited.operation(method, path).responses?.['200'] as {
    content: Record<string, { schema: Schema }>;
  }; // the contract has it there
  const { schema } = response.content['application/json'] ?? {};
  if (schema?.properties?.[property] === undefined) throw new Error(`${path} has no ${property}.`);
  Reflect.deleteProperty(schema.properties, property);
  schema.required = schema.required?.filter((name) => name !== property) ?? [];
};
