import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contract } from '../../generated/contract.ts';
import { driftCheck } from '../../src/programs/contract-check/drift/drift-check.ts';
import type { CheckResult } from '../../src/programs/contract-check/finding.ts';
import { inProject } from '../../src/contract/project.ts';
import { createGateway } from '../../src/testing/gateway.ts';
import type { Gateway } from '../../src/testing.ts';
import { runNode } from '../support/workspace.ts';

interface HarEntry {
  readonly request: Readonly<Record<string, unknown>> & { readonly url: string };
  readonly response: Readonly<Record<string, unknown>>;
}

const key = 'key-that-must-not-show';
let folder: string;
let gateway: Gateway;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wsapi-drift-'));
  gateway = createGateway({ apiKey: key });
  await gateway.listen();
});
afterAll(async () => {
  await gateway.close();
  await rm(folder, { recursive: true, force: true });
});

/** A real call of the test gateway, recorded as a browser does. */
const record = async (method: string, path: string, body?: unknown): Promise<HarEntry> => {
  const headers = {
    'X-Api-Key': key,
    'X-Instance-Id': gateway.instanceId,
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  };
  const text = body === undefined ? undefined : JSON.stringify(body);
  const url = gateway.url + path;
  const response = await fetch(url, { method, headers, ...(text !== undefined && { body: text }) });
  const bytes = Buffer.from(await response.arrayBuffer());
  const listed = (all: Iterable<[string, string]>) =>
    [...all].map(([name, value]) => ({ name, value }));
  return {
    request: {
      method,
      url,
      headers: listed(Object.entries(headers)),
      ...(text !== undefined && { postData: { mimeType: 'application/json', text } }),
    },
    response: {
      status: response.status,
      headers: listed(response.headers),
      content: { size: bytes.length, text: bytes.toString('base64'), encoding: 'base64' },
    },
  };
};

const changed = (entry: HarEntry, response: object): HarEntry => ({
  ...entry,
  response: { ...entry.response, ...response },
});

const json = (value: unknown): object => ({ size: 1, text: JSON.stringify(value) });

const write = async (entries: readonly object[]): Promise<string> => {
  const file = join(folder, 'traffic.har');
  await writeFile(file, `\uFEFF${JSON.stringify({ log: { version: '1.2', entries } })}`);
  return file;
};

const check = async (entries: readonly object[], baseUrl?: string): Promise<CheckResult> =>
  driftCheck({ contract, files: [await write(entries)], baseUrl })();

/** The rules and sentences. */
const found = ({ findings }: CheckResult) =>
  findings.map(({ rule, kind, message }) => `${kind} ${rule}: ${message}`);

const text = { to: '12025550143', text: 'secret words' };

test('traffic that follows the contract passes, and other hosts do not count', async () => {
  const other = {
    request: { method: 'GET', url: 'https://cdn.example.org/logo.png' },
    response: { status: 200 },
  };
  const result = await check([
    other,
    await record('POST', '/messages/text', text),
    await record('GET', '/chats'),
    await record('GET', '/chats/nobody@s.whatsapp.net/picture'),
    await record('OPTIONS', '/chats'),
  ]);
  expect(found(result)).toEqual([]);
  expect(result).toMatchObject({ outcome: 'kept', summary: '3 calls of 3 operations' });
});

test('an answer that did not change since the last one is right', async () => {
  const chats = await record('GET', '/chats');
  const unchanged = changed(chats, { status: 304, content: { size: 0 } });
  expect(found(await check([unchanged]))).toEqual([]);
});

test('each difference is a finding with its entry, and shows no value', async () => {
  const sent = await record('POST', '/messages/text', text);
  const groups = await record('GET', '/groups');
  const result = await check([
    await record('POST', '/messages/text', { to: text.to, text: 5, colour: 'red' }),
    await record('POST', '/messages/text', { to: text.to }),
    await record('GET', '/nothing/12025550143@s.whatsapp.net'),
    await record('DELETE', '/messages/text'),
    changed(sent, { status: 418 }),
    changed(sent, { content: json({ mood: 'good' }) }),
    changed(groups, { content: json([{ groupId: 7 }]) }),
    changed(groups, { content: { size: 900 } }),
    changed(groups, { status: 0 }),
    await record('GET', '/groups?page=2'),
  ]);
  const lines = found(result);
  expect(lines).toEqual(
    expect.arrayContaining([
      'broken wrong-value: sendText: text in the request violates the contract (entry 1)',
      'note undocumented-field: sendText: the request has a field that the contract does not document: colour (entry 1)',
      'broken missing-field: sendText: the request has no text (entry 2)',
      'broken unknown-route: the contract has no such path (entry 3)',
      'broken unknown-route: the contract has no DELETE for this path (entry 4)',
      'broken undocumented-status: sendText: it responds with 418, which the contract does not document (entry 5)',
      'broken missing-field: sendText: the response has no id (entry 6)',
      'note undocumented-field: sendText: the response has a field that the contract does not document: mood (entry 6)',
      'note undocumented-parameter: listGroups: the request has a query parameter that the contract does not document (entry 10)',
    ]),
  );
  expect(lines.filter((line) => line.includes('(entry 7)')).length).toBeGreaterThan(0);
  expect(result.findings.find(({ rule }) => rule === 'unknown-route')?.seen).toBe(
    'GET /nothing/<id>',
  );
  expect(result).toMatchObject({
    outcome: 'broken',
    summary: '10 calls of 2 operations; 1 without a response; 1 without a recorded body',
  });
  expect(JSON.stringify(result)).not.toMatch(/secret words|12025550143|key-that/);
});

test('a difference of many calls is one finding', async () => {
  const sent = changed(await record('POST', '/messages/text', text), { status: 418 });
  expect(found(await check([sent, sent]))).toEqual([
    'broken undocumented-status: sendText: it responds with 418, which the contract does not document (2 entries, the first is 1)',
  ]);
});

test('the gateway may lie below a path', async () => {
  const entry = await record('GET', '/chats');
  const below = { ...entry, request: { ...entry.request, url: 'https://example.org/wa/chats' } };
  expect(found(await check([below], 'https://example.org/wa'))).toEqual([]);
  await expect(check([below], 'https://example.org/other')).rejects.toThrow(
    /has no request to https:\/\/example\.org\/other/,
  );
});

test.each([
  ['no gateway', { log: { entries: [] } }, /no request to a gateway/],
  ['not a HAR file', { log: {} }, /no list at log\.entries/],
  ['an entry without an address', { log: { entries: [{}] } }, /entry 1 has no address/],
])('%s', async (_, har, message) => {
  const file = join(folder, 'other.har');
  await writeFile(file, JSON.stringify(har));
  const checking = driftCheck({ contract, files: [file], baseUrl: undefined });
  await expect(checking()).rejects.toThrow(message);
});

test('the program masks keys, and reports for GitLab', async () => {
  const file = await write([
    await record('GET', `/chats?token=${key}`),
    await record('GET', '/groups?apiKey=abc123secret'),
  ]);
  const run = (...args: string[]) =>
    runNode(
      folder,
      [
        '--disable-warning=ExperimentalWarning',
        inProject('src', 'programs', 'contract-check', 'wsapi-contract.ts'),
        ...args,
      ],
      { WSAPI_BASE_URL: '' },
    );
  const passed = await run('drift', file, '--json', '--gitlab', 'quality.json');
  expect(passed.code).toBe(0);
  expect(passed.stdout + passed.stderr).not.toMatch(/key-that|abc123/);
  const text = await readFile(join(folder, 'quality.json'), 'utf8');
  const quality = JSON.parse(text) as object[]; // the program's own format
  expect(quality).toHaveLength(2);
  expect(quality[0]).toEqual({
    description: expect.stringContaining('query parameter') as string,
    check_name: 'drift/undocumented-parameter',
    fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    severity: 'info',
    location: { path: file, lines: { begin: 1 } },
  });
  expect(await run('drift')).toMatchObject({ code: 2 });
});
