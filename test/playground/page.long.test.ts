import { AxeBuilder } from '@axe-core/playwright';
import { encode } from 'fast-png';
import { mkdir } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import type { Playground } from '../../src/programs/playground/start-playground.ts';
import { createGateway } from '../../src/testing/gateway.ts';
import { chromiumNote, chromiumPath, launchOptions } from '../support/chromium.ts';
import { usePlaygrounds } from '../support/playground.ts';

/** The page in a real browser. */

const start = usePlaygrounds();
const screenshots = inProject('artifacts', 'screenshots');
/** A backstop only: a machine in CI may be slow. */
const patience = { timeout: 240_000 };
let browser: Browser | undefined;

beforeAll(async () => {
  if (chromiumPath === undefined) return;
  browser = await chromium.launch(launchOptions);
  await mkdir(screenshots, { recursive: true });
});
afterAll(() => browser?.close());

interface Look {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
}

/** Opens the page, and collects errors and requests to other hosts. */
const open = async (
  { url }: Playground,
  { width = 1440, height = 900, colorScheme = 'light' }: Look = {},
) => {
  if (browser === undefined) throw new Error('There is no browser.');
  const context = await browser.newContext({ viewport: { width, height }, colorScheme });
  const page = await context.newPage();
  const wrong: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) wrong.push(message.text());
  });
  page.on('pageerror', (error) => wrong.push(error.message));
  context.on('request', (request) => {
    const address = request.url();
    if (!/^(?:data|blob|about):/.test(address) && new URL(address).origin !== origin)
      wrong.push(`requested ${address}`);
  });
  await page.goto(url);
  const reference = page.frameLocator('#reference');
  await reference
    .getByRole('heading', { name: /^Send text/ })
    .first()
    .waitFor({ ...patience, state: 'attached' });
  await page.getByText('live', { exact: true }).waitFor({ ...patience, state: 'attached' });
  return { page, reference, wrong, close: () => context.close() };
};
type Opened = Awaited<ReturnType<typeof open>>;

/** Opens the form of the operation that the reference shows at the start. */
const trySendText = ({ reference }: Opened): Promise<void> =>
  reference.getByRole('button', { name: 'Test Request (post /messages/text)' }).click(patience);

/** Calls the gateway as the reference does. @returns the status. */
const callGateway = (page: Page, method: string, path: string, body?: object): Promise<number> =>
  page.evaluate(
    async ([how, where, what]) => {
      const { status } = await fetch(`/gateway${where}`, {
        method: how,
        headers: { 'Content-Type': 'application/json' },
        body: what,
      });
      return status;
    },
    [method, path, body === undefined ? null : JSON.stringify(body)] as const,
  );

/** Pixels below the visible part of the chat. In the page's language, which the tests have no types for. */
const distanceFromEnd = (page: Page): Promise<number> =>
  page.evaluate<number>(
    '(({ scrollHeight, scrollTop, clientHeight }) => scrollHeight - scrollTop - clientHeight)(document.getElementById("bubbles"))',
  );

const shoot = (page: Page, name: string) => page.screenshot({ path: `${screenshots}/${name}.png` });

/** The problems that axe rates as serious or critical. */
const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${String(target)} ${html}`),
    );
};

// axe checks every element, and the page has all operations.
describe.skipIf(chromiumPath === undefined)(`the page${chromiumNote}`, { timeout: 900_000 }, () => {
  test('sends a message, shows it in the chat, replies as the contact and shows the event', async () => {
    const playground = await start();
    const opened = await open(playground);
    const { page, reference, wrong } = opened;
    await trySendText(opened);
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'try-it');
    await reference.getByRole('button', { name: /^Send post request/ }).click(patience);
    // Without scrolling, on a laptop.
    const response = reference.getByRole('dialog').getByText(/"3EB0\w+"/);
    await response.waitFor(patience);
    await expect
      .poll(async () => (await response.boundingBox())?.y ?? 0, patience)
      .toBeLessThan(840);

    const chat = page.getByRole('log', { name: 'Messages of the chat' });
    await chat.getByText('Your table is booked for Saturday, 19:30.').waitFor(patience);
    expect(playground.gateway?.inbox.last?.text).toBe('Your table is booked for Saturday, 19:30.');

    await chat.getByRole('button', { name: 'Reply' }).click();
    await page.getByLabel('Message', { exact: true }).fill('See you <b>then</b>!');
    await page.keyboard.press('Enter');
    await chat.getByText('See you <b>then</b>!').waitFor(patience);
    const events = page.getByRole('log', { name: /^Events/ });
    await events.getByText('See you <b>then</b>!').first().waitFor(patience);
    await events.locator('summary').filter({ hasText: 'See you' }).click();
    await expect
      .poll(() => events.locator('details[open] pre').textContent())
      .toContain('"eventType": "message"');
    expect(playground.gateway?.events.at(-1)).toMatchObject({
      eventType: 'message',
      eventData: { text: 'See you <b>then</b>!', sender: { phone: '12025550143' } },
    });
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'tried');
    await reference.getByRole('button', { name: 'Close Client' }).click();
    await reference.getByRole('dialog').waitFor({ ...patience, state: 'hidden' });
    await shoot(page, 'answered');
    expect(wrong).toEqual([]);
    await opened.close();
  });

  test.each([
    ['wide-light', { width: 1920, height: 1080, colorScheme: 'light' }],
    ['wide-dark', { width: 1920, height: 1080, colorScheme: 'dark' }],
    ['middle-light', { width: 1280, height: 800, colorScheme: 'light' }],
    ['narrow-light', { width: 390, height: 844, colorScheme: 'light' }],
    ['narrow-dark', { width: 390, height: 844, colorScheme: 'dark' }],
  ] as const)('%s: no serious accessibility problem', async (name, look) => {
    const playground = await start();
    const opened = await open(playground, look);
    const { page, wrong } = opened;
    await playground.gateway?.receive({ from: '+1 202 555 0143', text: 'Are you open today?' });
    await playground.gateway?.receive({ from: '+1 202 555 0143', text: 'And tomorrow?' });
    await page
      .getByText('And tomorrow?')
      .first()
      .waitFor({ ...patience, state: 'attached' });
    // On a narrow screen, one part is shown at a time.
    const views = look.width < 900 ? (['API', 'Chat', 'Events'] as const) : [];
    for (const view of views) {
      await page.getByRole('button', { name: new RegExp(`^${view}`) }).click();
      await shoot(page, `${name}-${view.toLowerCase()}`);
      expect.soft(await violations(page), view).toEqual([]);
    }
    if (views.length === 0) {
      await shoot(page, name);
      expect(await violations(page)).toEqual([]);
    }
    expect(wrong).toEqual([]);
    await opened.close();
  });

  test('with a server: shows its address and events, and no chat', async () => {
    const gateway = createGateway();
    const { url } = await gateway.listen();
    const { apiKey, instanceId } = gateway;
    const playground = await start({ server: { baseUrl: url, apiKey, instanceId } });
    const opened = await open(playground);
    const { page, wrong } = opened;
    await page.getByText(`Calls go to ${url}, instance ${instanceId}`).waitFor(patience);
    expect(await page.locator('#chat-panel').isVisible()).toBe(false);
    await gateway.receive({ from: '+1 202 555 0143', text: 'Are you open today?' });
    await page.getByText('Are you open today?').first().waitFor(patience);
    await shoot(page, 'server');
    expect(await violations(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await opened.close();
    await gateway.close();
  });

  test('the theme can be chosen by keyboard, applies to the reference, and is remembered', async () => {
    const opened = await open(await start());
    const { page, reference } = opened;
    await page.getByRole('button', { name: 'Use dark colours' }).focus();
    await page.keyboard.press('Enter');
    await reference.locator('body.dark-mode').waitFor(patience);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await reference.locator('body.dark-mode').waitFor(patience);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await opened.close();
  });

  test('shows samples of the client and of the command line', async () => {
    const opened = await open(await start());
    const { reference } = opened;
    const samples = reference.locator('[id*="POST/messages/text"]').first();
    await samples.getByText('wsapi.messages.').first().waitFor(patience);
    await reference
      .getByRole('button', { name: /TypeScript/ })
      .first()
      .click(patience);
    await reference.getByRole('option', { name: 'Command line' }).first().click(patience);
    await samples.getByText('wsapi-client').first().waitFor(patience);
    expect(await samples.textContent()).not.toContain('curl');
    await opened.close();
  });

  test('Ctrl+K in the chat opens the search of the reference', async () => {
    const opened = await open(await start());
    const { page, reference } = opened;
    await page.getByLabel('Message', { exact: true }).click();
    await page.keyboard.press('Control+k');
    await reference
      .getByRole('combobox')
      .or(reference.getByRole('searchbox'))
      .last()
      .waitFor(patience);
    await page.keyboard.type('logout');
    await reference
      .getByRole('option', { name: /Unlink/ })
      .first()
      .waitFor(patience);
    await opened.close();
  });

  test('Ctrl+K in the request form replaces it by the search, which Escape closes', async () => {
    const opened = await open(await start());
    const { page, reference } = opened;
    await trySendText(opened);
    const form = reference.getByRole('dialog', { name: 'API Client' });
    await form.waitFor(patience);
    await page.keyboard.press('Control+k');
    const search = reference.getByRole('combobox').or(reference.getByRole('searchbox')).last();
    await search.waitFor(patience);
    await form.waitFor({ ...patience, state: 'hidden' });
    await search.press('Escape');
    await reference
      .getByText('Navigate', { exact: true })
      .waitFor({ ...patience, state: 'hidden' });
    await opened.close();
  });

  test('the chat plays voice notes, shows links for URLs, and follows pictures to its end', async () => {
    const playground = await start();
    const opened = await open(playground);
    const { page, wrong } = opened;
    const chat = page.getByRole('log', { name: 'Messages of the chat' });
    const to = '12025550143@s.whatsapp.net';
    await callGateway(page, 'POST', '/messages/voice', { to, data: 'T2dnUw==' });
    await chat.getByLabel('Voice note').waitFor(patience);
    await callGateway(page, 'POST', '/messages/document', {
      to,
      url: 'https://example.com/menu.pdf',
      filename: 'menu.pdf',
    });
    const card = chat.getByRole('link', { name: /menu\.pdf/ });
    await card.waitFor(patience);
    expect(await card.getAttribute('href')).toBe('https://example.com/menu.pdf');
    // A tall picture has no size until it is loaded.
    const pixels = new Uint8Array(200 * 600 * 3);
    const picture = Buffer.from(
      encode({ width: 200, height: 600, channels: 3, data: pixels }),
    ).toString('base64');
    for (let count = 0; count < 3; count += 1)
      await callGateway(page, 'POST', '/messages/image', { to, data: picture });
    await callGateway(page, 'POST', '/messages/text', { to, text: 'After the pictures' });
    await chat.getByText('After the pictures').waitFor(patience);
    await expect.poll(() => distanceFromEnd(page), patience).toBeLessThan(2);
    await shoot(page, 'chat');
    // The browser cannot play a file of four bytes.
    expect(wrong).toEqual([]);
    await opened.close();
  });

  test('a new group is in the list of chats with its name', async () => {
    const opened = await open(await start());
    const { page } = opened;
    await callGateway(page, 'POST', '/groups', {
      name: 'Night shift',
      participants: ['12025550143@s.whatsapp.net'],
    });
    await page
      .locator('#chat option', { hasText: 'Night shift' })
      .waitFor({ ...patience, state: 'attached' });
    await opened.close();
  });

  test('buttons let the next call fail, unpair the phone and pair it again', async () => {
    const opened = await open(await start());
    const { page } = opened;
    const list = () => callGateway(page, 'GET', '/contacts');
    await page.getByRole('button', { name: '429' }).click();
    await page.locator('#fault-rate-limit[aria-pressed=true]').waitFor(patience);
    expect(await list()).toBe(429);
    await page.locator('#fault-rate-limit[aria-pressed=false]').waitFor(patience);
    expect(await list()).toBe(200);
    await page.getByRole('button', { name: 'Dropped connection' }).click();
    await page.locator('#fault-drop[aria-pressed=true]').waitFor(patience);
    expect(await list()).toBe(502);
    await page.getByRole('button', { name: 'Unpair phone' }).click();
    await page.getByRole('button', { name: 'Scan QR code' }).waitFor(patience);
    expect(await list()).toBe(409);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Scan QR code' }).click();
    await page
      .getByRole('button', { name: 'Scan QR code' })
      .waitFor({ ...patience, state: 'hidden' });
    expect(await list()).toBe(200);
    await opened.close();
  });

  test('on a phone-sized screen, a request can be sent', async () => {
    const opened = await open(await start(), { width: 390, height: 844 });
    await trySendText(opened);
    const send = opened.reference.getByRole('button', { name: /^Send post request/ });
    await send.waitFor(patience);
    await expect
      .poll(async () => {
        const box = await send.boundingBox();
        return box === null ? Infinity : box.x + box.width;
      }, patience)
      .toBeLessThan(390);
    await shoot(opened.page, 'narrow-try-it');
    await send.click(patience);
    await opened.reference
      .getByRole('dialog')
      .getByText(/"3EB0\w+"/)
      .waitFor(patience);
    await opened.close();
  });

  test('on a phone-sized screen, the chat opens at its end', async () => {
    const playground = await start();
    const opened = await open(playground, { width: 390, height: 844 });
    const { page } = opened;
    for (let count = 1; count <= 30; count += 1)
      await playground.gateway?.receive({ from: '+1 202 555 0143', text: `Message ${count}` });
    await page
      .getByText('Message 30')
      .first()
      .waitFor({ ...patience, state: 'attached' });
    await page.getByRole('button', { name: /^Chat/ }).click();
    await expect.poll(() => distanceFromEnd(page), patience).toBeLessThan(2);
    expect(
      await page.evaluate<number>('document.getElementById("bubbles").scrollTop'),
    ).toBeGreaterThan(0);
    await opened.close();
  });
});
