import { access, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { backstop as slowly, useCommandLine } from '../support/command-line.ts';
import { openTerminal, terminalNote, type Terminal } from '../support/terminal.ts';

const cli = useCommandLine();
beforeEach(() => {
  cli.gateway.unpair();
});

const codesAsked = (): number =>
  cli.gateway.requests.filter(({ operationId }) => operationId === 'getQRText').length;
const statusesAsked = (): number =>
  cli.gateway.requests.filter(({ operationId }) => operationId === 'getSessionStatus').length;

describe.skipIf(terminalNote !== '')(`wsapi-client pair on a terminal${terminalNote}`, () => {
  let terminal: Terminal | undefined;
  afterEach(() => {
    terminal?.close();
    terminal = undefined;
  });

  const open = async (
    args: readonly string[],
    { stepMs, ...size }: { stepMs?: number; columns?: number; rows?: number } = {},
  ): Promise<Terminal> => {
    const clock =
      stepMs === undefined ? [] : ['--import', inProject('test', 'support', 'clock-on-signal.ts')];
    terminal = await openTerminal([...clock, ...cli.program, 'pair', ...args], {
      cwd: cli.folder,
      env: { ...cli.env, CLOCK_STEP_MS: String(stepMs) },
      ...size,
    });
    return terminal;
  };
  const isShown = (screen: string): boolean => /Valid for \d+ s/.test(screen);

  test('shows a code that can be scanned, and says when the phone is paired', async () => {
    const shown = await open([]);
    await shown.until(isShown);
    expect(shown.isMainScreen()).toBe(false);
    expect(shown.isCursorShown()).toBe(false);
    expect(shown.qrCode()).toMatch(/^2@/);

    cli.gateway.pair();
    expect(await shown.ended).toBe(0);
    expect(shown.screen()).toMatch(/^Paired: \d+:\d+@s\.whatsapp\.net$/);
    expect(shown.isMainScreen()).toBe(true);
    expect(shown.isCursorShown()).toBe(true);
    expect(codesAsked()).toBe(1);
  });

  test('counts down, and keeps the code until it expires', async () => {
    const shown = await open([], { stepMs: 40_000 });
    await shown.until(isShown);
    shown.signal('SIGUSR2');
    await shown.until((screen) => /Valid for 1?\d s/.test(screen));
    // The status is polled, but no new code is requested.
    const before = statusesAsked();
    await expect.poll(statusesAsked, slowly).toBeGreaterThan(before + 1);
    expect(codesAsked()).toBe(1);
  });

  test('shows a new code when the old one has expired', async () => {
    const shown = await open([], { stepMs: 61_000 });
    await shown.until(isShown);
    shown.signal('SIGUSR2');
    await shown.until((screen) => screen.includes('The code has expired'));
    // A phone that scanned in the last second may still be logging in.
    expect(codesAsked()).toBe(1);
    await shown.until(isShown);
    expect(codesAsked()).toBe(2);
    expect(shown.qrCode()).toMatch(/^2@/);
  });

  test('gives up after the last code', async () => {
    const shown = await open(['--codes', '2'], { stepMs: 70_000 });
    await shown.until((screen) => screen.includes('(code 1 of 2)'));
    shown.signal('SIGUSR2');
    await shown.until((screen) => screen.includes('(code 2 of 2)'));
    shown.signal('SIGUSR2');
    expect(await shown.ended).toBe(6);
    expect(shown.screen().replace('\n', '')).toBe(
      'error: No phone was paired with any of the 2 codes. To try again: wsapi-client pair',
    );
    expect(codesAsked()).toBe(2);
  });

  test('a late scan is not interrupted by a new code', async () => {
    const shown = await open([], { stepMs: 61_000 });
    await shown.until(isShown);
    shown.signal('SIGUSR2');
    await shown.until((screen) => screen.includes('The code has expired'));
    cli.gateway.pair();
    expect(await shown.ended).toBe(0);
    expect(codesAsked()).toBe(1);
  });

  test.each(['\u0003', 'SIGTERM', 'SIGHUP'] as const)('%j leaves nothing behind', async (how) => {
    const shown = await open(['--png', 'code.png']);
    await shown.until(isShown);
    await access(join(cli.folder, 'code.png'));
    if (how === '\u0003') shown.type(how);
    else shown.signal(how);
    expect(await shown.ended).toBe(130);
    expect(shown.screen()).toBe('error: Interrupted.');
    expect(shown.isMainScreen()).toBe(true);
    expect(shown.isCursorShown()).toBe(true);
    await expect(access(join(cli.folder, 'code.png'))).rejects.toThrow('ENOENT');
    const asked = cli.gateway.requests.length;
    expect(() => process.kill(shown.pid, 0)).toThrow('ESRCH');
    expect(cli.gateway.requests.length).toBe(asked);
  });

  test('says that the window is too small, and shows the code when it is enlarged', async () => {
    const shown = await open([], { columns: 80, rows: 24 });
    await shown.until((screen) => screen.includes('too small'));
    expect(shown.qrCode()).toBeUndefined();
    shown.resize(100, 50);
    await shown.until((screen) => !screen.includes('too small') && isShown(screen));
    expect(shown.qrCode()).toMatch(/^2@/);
    expect(codesAsked()).toBe(1);
  });

  test('continues after an error of the status', async () => {
    const shown = await open([]);
    await shown.until(isShown);
    cli.gateway.drop('before the answer', { operationId: 'getSessionStatus' });
    await shown.until((screen) => screen.includes('trying again'));
    cli.gateway.pair();
    expect(await shown.ended).toBe(0);
  });

  test('ends when the key is refused', async () => {
    const shown = await open([]);
    await shown.until(isShown);
    cli.gateway.fail(401, 'unauthorized', { operationId: 'getSessionStatus' });
    expect(await shown.ended).toBe(4);
    expect(shown.screen()).toContain('The gateway responded with 401');
    expect(shown.isMainScreen()).toBe(true);
  });

  test('--phone shows a code to type', async () => {
    const shown = await open(['--phone', '+1 202 555 0143']);
    await shown.until((screen) => /[A-Z\d]{4}-[A-Z\d]{4}/.test(screen));
    expect(cli.gateway.requests.map(({ path }) => path)).toContain(
      '/session/pair-code/+12025550143',
    );
    cli.gateway.pair();
    expect(await shown.ended).toBe(0);
    expect(shown.screen()).toMatch(/^Paired: /);
    expect(codesAsked()).toBe(0);
  });
});

describe('wsapi-client pair without a terminal', () => {
  test.each<[string, readonly string[], number, string, string]>([
    ['a QR code', [], 504, 'timeout: waiting for QR code', 'getQRText'],
    ['a pair code', ['--phone', '+12025550143'], 400, 'websocket not connected', 'getPairCode'],
  ])(
    'says that the gateway cannot reach WhatsApp (%s)',
    async (_, args, status, detail, operationId) => {
      cli.gateway.fail(status, detail, { operationId, times: 20 });
      const { code, stderr } = await cli.run(['pair', ...args]);
      expect({ code, stderr }).toMatchObject({ code: 9 });
      expect(stderr).toContain('The gateway cannot reach WhatsApp');
    },
  );

  test('does not blame WhatsApp for the 504 of a proxy', async () => {
    cli.gateway.fail(504, 'upstream request timeout', { operationId: 'getQRText', times: 20 });
    const { code, stderr } = await cli.run(['pair']);
    expect({ code, stderr }).toMatchObject({ code: 10 });
    expect(stderr).not.toContain('cannot reach WhatsApp');
  });

  test('says that a phone is already paired, without requesting a code', async () => {
    cli.gateway.pair();
    const { code, stderr } = await cli.run(['pair']);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^Already paired: \d+:\d+@s/) as string,
    });
    expect(codesAsked()).toBe(0);
  });

  test('waits for the login of a registered device', async () => {
    cli.gateway.fail(400, 'device already registered', { operationId: 'getQRText' });
    const running = cli.run(['pair', '--json']);
    await expect.poll(codesAsked, slowly).toBe(1);
    cli.gateway.pair();
    const { code, stdout } = await running;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ event: 'paired', wasPaired: false });
  });

  test('--json prints a line per event', async () => {
    const running = cli.run(['pair', '--json']);
    await expect.poll(codesAsked, slowly).toBe(1);
    cli.gateway.pair();
    const { code, stdout } = await running;
    expect(code).toBe(0);
    const [first, second] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(first).toEqual({
      event: 'qr-code',
      code: expect.stringMatching(/^2@/) as string,
      expiresInMs: 60_000,
    });
    expect(second).toMatchObject({ event: 'paired', wasPaired: false });
  });

  test.each([['0'], ['-1'], ['two'], ['1.5']])('--codes %s is refused', async (codes) => {
    const { code, stderr } = await cli.run(['pair', `--codes=${codes}`]);
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain('It must be a whole number above 0.');
  });

  test('--png writes a private picture, and removes it', async () => {
    const path = join(cli.folder, 'code.png');
    const running = cli.run(['pair', '--png', 'code.png']);
    await expect
      .poll(
        () =>
          stat(path).then(
            ({ size }) => size,
            () => 0,
          ),
        slowly,
      )
      .toBeGreaterThan(0);
    const png = await readFile(path);
    expect([...png.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10]);
    if (process.platform !== 'win32') expect((await stat(path)).mode & 0o777).toBe(0o600);
    cli.gateway.pair();
    expect((await running).code).toBe(0);
    await expect(access(path)).rejects.toThrow('ENOENT');
  });

  test('--png does not overwrite or remove an existing file', async () => {
    cli.gateway.pair();
    await writeFile(join(cli.folder, 'cat.png'), 'a cat');
    cli.gateway.unpair();
    expect(await cli.run(['pair', '--png', 'cat.png'])).toMatchObject({ code: 2 });
    expect(await readFile(join(cli.folder, 'cat.png'), 'utf8')).toBe('a cat');
    cli.gateway.pair();
    await cli.run(['pair', '--png', 'cat.png']);
    expect(await readFile(join(cli.folder, 'cat.png'), 'utf8')).toBe('a cat');
  });
});
