import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { installPackage } from '../support/packed-package.ts';
import { runNode } from '../support/workspace.ts';

/** Tests of users run in jsdom or happy-dom, whose globals replace some of the runtime's. */

const usersTest = `
import { expect, test } from 'vitest';
import { WsapiClient } from 'wsapi-client';
import { createGateway } from 'wsapi-client/testing';
import { verify, sign } from 'wsapi-client/webhooks';

const to = '+1 202 555 0143';
const gateway = createGateway();
const wsapi = new WsapiClient(gateway.clientOptions);
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

test('has a page', () => {
  expect(typeof window.document.createElement('p')).toBe('object');
});

test('sends texts and files, and reads', async () => {
  await wsapi.messages.sendText({ to, text: 'Hello' });
  await wsapi.messages.sendImage({ to, data: png });
  await wsapi.messages.sendImage({ to, data: png.buffer });
  expect(gateway.inbox.messages.map(({ kind }) => kind)).toEqual(['text', 'image', 'image']);
  // A Blob of jsdom has no stream.
  const blob = new Blob([png], { type: 'image/png' });
  const sent = wsapi.messages.sendImage({ to, data: blob });
  if ('stream' in blob) await sent;
  else await expect(sent).rejects.toThrow('A file must be');
  expect(await wsapi.session.getStatus()).toMatchObject({ isLoggedIn: true });
});

test('reports errors', async () => {
  await expect(wsapi.contacts.get('nobody')).rejects.toThrow('is not an id');
  const { signal } = new AbortController();
  expect(await wsapi.groups.list({ signal })).toEqual(expect.any(Array));
});

test('signs and verifies', async () => {
  await verify('{}', await sign('{}', 'secret'), 'secret');
});
`;

let project: string;
beforeAll(async () => {
  project = await installPackage(
    inject('packedPackage'),
    ...['vitest@5.1.1', 'jsdom@31.0.1', 'happy-dom@21.0.4'],
  );
  await writeFile(join(project, 'user.test.mjs'), usersTest);
}, 900_000);
afterAll(() => rm(project, { recursive: true, force: true }));

test.each(['jsdom', 'happy-dom'])(
  'clientOptions of the test gateway work in %s',
  async (name) => {
    const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs');
    const args = [vitest, 'run', '--environment', name, '--reporter=verbose'];
    const ran = await runNode(project, args);
    expect(ran.code, `${ran.stdout}${ran.stderr}`).toBe(0);
    expect(ran.stdout).toMatch(/Tests +4 passed/);
  },
  300_000,
);
