import { readFile, readdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { entryPointsOf, type Manifest } from '../../scripts/package/packed-package.ts';
import { siteProblems } from '../../scripts/site/check-site.ts';
import { serveSite } from '../../scripts/site/serve-site.ts';
import { inProject } from '../../src/contract/project.ts';
import { chromiumNote, chromiumPath, launchOptions } from '../support/chromium.ts';
import { runNode } from '../support/workspace.ts';

/** The site that `npm run docs` builds. */

const site = inProject('docs', 'site');
const page = (path: string): Promise<string> => readFile(`${site}/${path}.html`, 'utf8');

beforeAll(async () => {
  const { code, stderr } = await runNode(inProject(), [inProject('scripts', 'docs.ts')]);
  expect(code, stderr).toBe(0);
}, 1_200_000);

test('no link is broken, and no page is without a link or a title', async () => {
  expect(await siteProblems(site)).toEqual([]);
});

test('has the interfaces of the resources, with the errors that are thrown', async () => {
  const messages = await page('api/wsapi-client/interfaces/MessagesResource');
  expect(messages).toContain('sendText()');
  expect(await page('api/wsapi-client/classes/WsapiClient')).toMatch(
    /Throws[\s\S]*?<code[^>]*>ConfigurationError<\/code> if an option is missing or wrong/,
  );
});

test('has every entry point of the package', async () => {
  const manifest = JSON.parse(await readFile(inProject('package.json'), 'utf8')) as Manifest; // ours
  for (const { specifier } of entryPointsOf(manifest))
    expect(await page(`api/${specifier}/index`)).toContain(specifier);
});

test('has a TypeScript and a command-line sample for each operation', async () => {
  // Colours are tags within the code.
  const messages = (await page('operations/messages')).replaceAll(/<[^>]+>/g, '');
  expect(messages).toContain('wsapi.messages.sendText({');
  expect(messages).toContain('wsapi-client messages send-text');
});

test('every page is UTF-8 that was decoded once', async () => {
  for (const name of await readdir(site, { recursive: true })) {
    if (!/\.(?:html|txt)$/.test(name)) continue;
    const text = await readFile(`${site}/${name}`, 'utf8');
    expect(text, name).not.toMatch(/\uFFFD|Ã[\u0080-\u00BF]|â€/);
    if (name.endsWith('.html')) expect(text, name).toContain('<meta charset="utf-8">');
  }
});

test('offers its text to language models', async () => {
  const index = await readFile(`${site}/llms.txt`, 'utf8');
  const links = [...index.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
  const files = await readdir(site, { recursive: true });
  expect(files).toEqual(expect.arrayContaining(links));
  expect(await readFile(`${site}/llms-full.txt`, 'utf8')).toContain('# Troubleshooting');
});

/** What a user types into the search, and the page that must be among the first three results. */
const questions: readonly (readonly [string, string])[] = [
  ['send image', '/operations/messages'],
  ['voice note', '/guides/troubleshooting'],
  ['webhook express', '/guides/frameworks'],
  ['nestjs', '/guides/frameworks'],
  ['lambda', '/guides/frameworks'],
  ['n8n', '/guides/n8n'],
  ['jest commonjs', '/guides/test-runners'],
  ['vitest', '/guides/test-runners'],
  ['rate limit', '/guides/reliability'],
  ['retries', '/guides/reliability'],
  ['outcome unknown', '/guides/troubleshooting'],
  ['phone number without country code', '/guides/ids'],
  ['ninth digit', '/guides/ids'],
  ['migrating', '/guides/migrating'],
  ['verifySignature', '/guides/migrating'],
  ['proxy', '/guides/transports'],
  ['queue bullmq', '/guides/many-machines'],
  ['dangerouslyAllowBrowser', '/guides/troubleshooting'],
  ['MessagesResource', '/api/wsapi-client/interfaces/MessagesResource'],
  ['create a group', '/operations/groups'],
  ['idempotency', '/guides/reliability'],
  ['graceful shutdown', '/guides/events'],
  ['replay', '/guides/events'],
  ['ERESOLVE', '/guides/troubleshooting'],
  ['AbortSignal cancel', '/guides/calling'],
  ['schedule message', '/guides/cheat-sheet'],
  ['typing indicator', '/operations/chats'],
];

describe.skipIf(chromiumPath === undefined)(`in a browser${chromiumNote}`, () => {
  let server: Server;
  let browser: Browser;
  let tab: Page;
  let url: string;

  beforeAll(async () => {
    server = serveSite(site);
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`; // it listens on a port
    browser = await chromium.launch(launchOptions);
    tab = await browser.newPage();
    await tab.goto(`${url}/guides/`);
    const input = tab.locator('.VPLocalSearchBox input');
    // The page is there before its script listens to the keyboard.
    while (!(await input.isVisible())) {
      await tab.keyboard.press('Control+k');
      await tab.waitForTimeout(200);
    }
  }, 300_000);
  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test.each(questions)(
    'finds %s in %s',
    async (question, expected) => {
      await tab.fill('.VPLocalSearchBox input', '');
      await tab.waitForSelector('.VPLocalSearchBox .result', { state: 'detached' });
      await tab.fill('.VPLocalSearchBox input', question);
      await tab.waitForSelector('.VPLocalSearchBox .result', { timeout: 300_000 });
      const results = await tab.locator('.VPLocalSearchBox .result').all();
      const links = await Promise.all(
        results.slice(0, 4).map(async (result) => (await result.getAttribute('href')) ?? ''),
      );
      expect(
        links.some((link) => link.split('#')[0]?.replace('.html', '') === expected),
        links.join(' '),
      ).toBe(true);
    },
    300_000,
  );

  test('has a dark appearance', async () => {
    await tab.emulateMedia({ colorScheme: 'dark' });
    await tab.goto(`${url}/guides/events`);
    expect(await tab.locator('html').getAttribute('class')).toContain('dark');
  }, 300_000);
});
