import { expect, test } from 'vitest';
import { resourceRoutes } from '../../generated/resources.ts';
import { createEditor } from '../support/language-service.ts';

/** What an editor shows of the package. */

const editor = createEditor();
const head = "import { WsapiClient } from 'wsapi-client';\nconst wsapi = new WsapiClient();\n";

const methods = Object.entries(resourceRoutes).flatMap(([resource, routes]) =>
  Object.keys(routes).map((method) => ({ resource, method })),
);

/** Types that are only readable for a compiler. */
const unreadable = /operations\[|components\[|paths\[|\$\w|NonNullable</;

test('every method shows its arguments and its response by name', () => {
  editor.open(
    head +
      methods
        .map(({ resource, method }) => `wsapi.${resource}./*${resource}_${method}*/${method};`)
        .join('\n'),
  );
  expect(editor.errors()).toEqual([]);
  expect(methods.length).toBeGreaterThanOrEqual(130);
  for (const { resource, method } of methods) {
    const { type } = editor.hover(`${resource}_${method}`);
    expect(type).not.toMatch(unreadable);
    // A name, a list of it, or nothing.
    expect(type).toMatch(/: (?:ResponsePromise|PagePromise)<(?:[A-Z]\w*(?:\[\])?|string|void)>$/);
  }
});

test('a response has a type to import', () => {
  editor.open(`${head}import type { SentMessage, PairCode, CreatedGroup, GroupJid } from 'wsapi-client';
export const /*sent*/sent: SentMessage = await wsapi.messages.sendText({ to: '+12025550143', text: 'Hello' });
export const /*code*/code: PairCode = await wsapi.session.getPairCode('+12025550143');
const /*group*/group = await wsapi.groups.create({ name: 'Hikers', participants: ['+12025550178'] });
export const id: GroupJid = group.id;
export const same: CreatedGroup = group;
`);
  expect(editor.errors()).toEqual([]);
  expect(editor.hover('group').type).toBe('const group: CreatedGroup');
});

test('calls by path show the operation by name', () => {
  editor.open(`${head}
const a = await wsapi.http./*post*/POST('/messages/text', { body: { to: '+12025550143', text: 'Hello' } });
const /*b*/b = wsapi.http./*get*/GET('/groups/{id}', { params: { path: { id: '120363041234567890@g.us' } } });
wsapi.http./*unknown*/DELETE;
export const { /*data*/data, /*error*/error } = a;
export { b };
`);
  expect(editor.errors()).toEqual([]);
  for (const mark of ['post', 'get', 'unknown', 'b', 'data', 'error'])
    expect(editor.hover(mark).type).not.toMatch(unreadable);
  expect(editor.hover('post').type).toContain('FetchResponse<SendTextOperation,');
  expect(editor.hover('b').type).toContain('FetchResponse<GetGroupOperation,');
});

test('a query has a name, and its fields have texts', () => {
  editor.open(`${head}
await wsapi.account./*list*/listInstances({ /*size*/pageSize: 20 });
`);
  expect(editor.errors()).toEqual([]);
  expect(editor.hover('list').type).toContain('query?: ListAccountInstancesQuery');
  expect(editor.hover('size').text).toContain('Defaults to 20');
});
