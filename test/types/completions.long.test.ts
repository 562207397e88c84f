import { expect, test } from 'vitest';
import { createEditor } from '../support/language-service.ts';

const editor = createEditor();

test('the main entry offers no type of the contract as a whole, and no global name', () => {
  editor.open("import { /*here*/ } from 'wsapi-client';");
  const names = editor.completions('here');
  expect(names).toEqual(expect.arrayContaining(['WsapiClient', 'SendTextRequest', 'SentMessage']));
  for (const name of ['Error', '$defs', 'components', 'paths', 'operations', 'webhooks'])
    expect(names).not.toContain(name);
  expect(names.filter((name) => name.startsWith('$'))).toEqual([]);
});

test('the entry of the contract offers them', () => {
  editor.open("import type { /*here*/ } from 'wsapi-client/contract';");
  expect(editor.completions('here')).toEqual(
    expect.arrayContaining(['components', 'operations', 'paths', 'SendTextOperation']),
  );
  editor.open(`import type { components, operations, paths } from 'wsapi-client/contract';
import type { SendTextRequest } from 'wsapi-client';
export const byComponent = (body: components['schemas']['SendTextRequest']): SendTextRequest => body;
export const byOperation = (
  body: operations['sendText']['requestBody']['content']['application/json'],
): SendTextRequest => body;
export const byPath = (
  body: paths['/messages/text']['post']['requestBody']['content']['application/json'],
): SendTextRequest => body;
`);
  expect(editor.errors()).toEqual([]);
});

test('the fields of a request and the values of a field are offered', () => {
  editor.open(`import { WsapiClient } from 'wsapi-client';
const wsapi = new WsapiClient();
await wsapi.messages.sendText({ to: '+12025550143', text: 'Hello', /*field*/ });
await wsapi.messages.sendText({ to: '+12025550143', text: 'Hello', ephemeralExpiration: '/*value*/' });
wsapi./*resource*/;
`);
  expect(editor.completions('field')).toEqual(
    expect.arrayContaining(['replyTo', 'mentions', 'ephemeralExpiration']),
  );
  expect(editor.completions('value')).toEqual(expect.arrayContaining(['off', '24h', '7d', '90d']));
  expect(editor.completions('resource')).toEqual(
    expect.arrayContaining(['messages', 'groups', 'http', 'resolve']),
  );
});
