import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { installPackage } from '../support/packed-package.ts';

/** What an editor reads of the packed package for three calls, and what it shows in hovers. */

const program = `import { WsapiClient, type EventOf, type WsapiEvent } from 'wsapi-client';
const wsapi = new WsapiClient({ apiKey: 'k' });
const /*sent*/sent = await wsapi.messages./*sendText*/sendText({ /*to*/to: '+12025550143', text: 'Hello' });
const /*groups*/groups = await wsapi.groups.list();
const /*status*/status = await wsapi.session.getStatus();
const { /*error*/error } = await wsapi.http.GET('/groups');
declare const event: WsapiEvent;
if (event.eventType === 'message') /*event*/event;
export type /*received*/Received = EventOf<'message'>['eventData']['sender'];
export const all = [sent, groups, status, error];
`;

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
  types: [],
  strict: true,
  skipLibCheck: true,
};

let folder: string;
let path: string;
let service: ts.LanguageService;
beforeAll(async () => {
  folder = await installPackage(inject('packedPackage'));
  path = join(folder, 'program.mts');
  await writeFile(path, program);
  service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: () => '1',
    getScriptSnapshot: (file) => {
      const text = ts.sys.readFile(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => folder,
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (file) => ts.sys.fileExists(file),
    readFile: (file) => ts.sys.readFile(file),
    directoryExists: (file) => ts.sys.directoryExists(file),
  });
}, 300_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The hover at a mark, in one line. */
const shownAt = (mark: string): { readonly type: string; readonly text: string } => {
  const position = program.indexOf(`/*${mark}*/`) + `/*${mark}*/`.length;
  const {
    displayParts,
    documentation,
    tags = [],
  } = service.getQuickInfoAtPosition(path, position) ?? {};
  return {
    type: ts.displayPartsToString(displayParts).replaceAll(/\s+/g, ' '),
    text: [
      ts.displayPartsToString(documentation),
      ...tags.map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`),
    ].join('\n'),
  };
};

test('the program compiles', () => {
  expect(service.getSemanticDiagnostics(path)).toEqual([]);
});

test('shows a method with named types, its description and an example', () => {
  const { type, text } = shownAt('sendText');
  expect(type).toContain(
    'MessagesResource.sendText(body: SendTextRequest, options?: RequestOptions)',
  );
  expect(text).toMatch(/^Send text, with mentions or as a reply/);
  expect(text).toContain('`POST /messages/text`');
  expect(text).toContain('@example await wsapi.messages.sendText({');
});

test('shows the description of a field', () => {
  const { type, text } = shownAt('to');
  expect(type).toMatch(/^\(property\) to: JidLike</);
  expect(text).toMatch(/^Who gets the message: .*\n@example /);
});

test('shows responses and events by the names of their types', () => {
  expect(shownAt('sent').type).toBe('const sent: SentMessage');
  expect(shownAt('groups').type).toBe('const groups: GroupInfoResponse[]');
  expect(shownAt('status').type).toBe('const status: SessionStatus');
  expect(shownAt('event').type).toBe('const event: MessageEvent');
  expect(shownAt('received').type).toMatch(/^type Received = \{ id: UserJid \| LidJid/);
  expect(shownAt('error').type).toBe(
    'const error: { detail: string; status: number; } | undefined',
  );
});

test('the declarations stay within their budget of syntax nodes', async () => {
  const files = (service.getProgram()?.getSourceFiles() ?? []).flatMap(({ fileName }) =>
    fileName.includes('node_modules/wsapi-client/') ? fileName : [],
  );
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  const words = texts.map((text) =>
    nodesIn(ts.createSourceFile('declarations.d.ts', text, ts.ScriptTarget.Latest)),
  );
  expect(words.reduce((sum, each) => sum + each)).toBeLessThan(21_000);
});

const nodesIn = (node: ts.Node): number => {
  let count = 1;
  ts.forEachChild(node, (child) => {
    count += nodesIn(child);
  });
  return count;
};
