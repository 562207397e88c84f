import { AxeBuilder } from '@axe-core/playwright';
import { mkdir } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import type { Playground } from '../../src/programs/playground/start-playground.ts';
import { createGateway } from '../../src/testing/gateway.ts';
import { chromiumPath, launchOptions } from '../support/chromium.ts';
import { usePlaygrounds } from '../support/playground.ts';

/** The page as its users have it, in a real browser. */

const start = usePlaygrounds();
const screenshots = inProject('artifacts', 'screenshots');
/** A machine that is shared may take its time. */
const patience = { timeout: 60_000 };
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

/** Opens the page, and notes what must not happen on it. */
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
      wrong.push(`asked for ${address}`);
  });
  await page.goto(url);
  const reference = page.frameLocator('#reference');
  await reference.getByRole('heading', { name: 'WSAPI - WhatsApp API' }).waitFor(patience);
  await page.getByText('live', { exact: true }).waitFor({ ...patience, state: 'attached' });
  return { page, reference, wrong, close: () => context.close() };
};
type Opened = Awaited<ReturnType<typeof open>>;

/** Finds "send text" by the search, and opens the form to try it on. */
const trySendText = async ({ reference }: Opened): Promise<void> => {
  await reference
    .getByRole('button', { name: /Search/ })
    .first()
    .click(patience);
  const search = reference.getByRole('combobox').or(reference.getByRole('searchbox')).last();
  await search.fill('sendText');
  await reference
    .getByRole('option', { name: /Send text/ })
    .first()
    .click(patience);
  await reference
    .getByRole('button', { name: 'Test Request (post /messages/text)' })
    .click(patience);
};

const shoot = (page: Page, name: string) => page.screenshot({ path: `${screenshots}/${name}.png` });

/** What axe calls serious or critical. */
const violations = async (page: Page): Promise<string[]> => {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${String(target)} ${html}`),
    );
};

// axe looks at every element of a page with all operations on it.
describe.skipIf(chromiumPath === undefined)('the page', { timeout: 300_000 }, () => {
  test('sends a message, shows that it arrives, answers as the phone and shows the event', async () => {
    const playground = await start();
    const opened = await open(playground);
    const { page, reference, wrong } = opened;
    await trySendText(opened);
    expect(await violations(page)).toEqual([]);
    await shoot(page, 'try-it');
    await reference.getByRole('button', { name: /^Send post request/ }).click(patience);
    await reference.getByText('201', { exact: false }).first().waitFor(patience);

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
  ] as const)('%s: nothing hinders anybody, by axe', async (name, look) => {
    const playground = await start();
    const opened = await open(playground, look);
    const { page, wrong } = opened;
    await playground.gateway?.receive({ from: '+1 202 555 0143', text: 'Are you open today?' });
    await playground.gateway?.receive({ from: '+1 202 555 0143', text: 'And tomorrow?' });
    await page
      .getByText('And tomorrow?')
      .first()
      .waitFor({ ...patience, state: 'attached' });
    // Where there is no room for all of it, one part is shown at a time.
    const views = look.width < 900 ? (['API', 'Phone', 'Events'] as const) : [];
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

  test('calls to a server: its address is shown, its events come in, and there is no phone', async () => {
    const gateway = createGateway();
    const { url } = await gateway.listen();
    const { apiKey, instanceId } = gateway;
    const playground = await start({ server: { baseUrl: url, apiKey, instanceId } });
    const opened = await open(playground);
    const { page, wrong } = opened;
    await page.getByText(`Calls go to ${url}, instance ${instanceId}`).waitFor(patience);
    expect(await page.locator('#phone').isVisible()).toBe(false);
    await gateway.receive({ from: '+1 202 555 0143', text: 'Are you open today?' });
    await page.getByText('Are you open today?').first().waitFor(patience);
    await shoot(page, 'server');
    expect(await violations(page)).toEqual([]);
    expect(wrong).toEqual([]);
    await opened.close();
    await gateway.close();
  });

  test('the keyboard chooses the colours, for the reference too, and the choice stays', async () => {
    const opened = await open(await start());
    const { page, reference } = opened;
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await reference.locator('body.dark-mode').waitFor(patience);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await page.reload();
    await reference.locator('body.dark-mode').waitFor(patience);
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await opened.close();
  });
});
