import { access, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { useCommandLine } from '../support/command-line.ts';
import { openTerminal, terminalsMissing, type Terminal } from '../support/terminal.ts';

const missing = await terminalsMissing();
if (missing !== undefined) console.warn(`The terminal tests are skipped: ${missing}`);

const cli = useCommandLine();
beforeEach(() => {
  cli.gateway.unpair();
});

/** The machine is shared: what is waited for may take its time. */
const slowly = { timeout: 30_000 };

const codesAsked = (): number =>
  cli.gateway.requests.filter(({ operationId }) => operationId === 'getQRText').length;
const statusesAsked = (): number =>
  cli.gateway.requests.filter(({ operationId }) => operationId === 'getSessionStatus').length;

describe.skipIf(missing !== undefined)('wsapi-client pair on a terminal', () => {
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
  const isShown = (screen: string): boolean => /Good for \d+ s/.test(screen);

  test('shows a code that can be scanned, and says when the phone has taken it', async () => {
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

  test('counts down, and keeps the code until it has run out', async () => {
    const shown = await open([], { stepMs: 40_000 });
    await shown.until(isShown);
    shown.signal('SIGUSR2');
    await shown.until((screen) => /Good for 1?\d s/.test(screen));
    // The status is asked for again and again, and the code is not.
    const before = statusesAsked();
    await expect.poll(statusesAsked, slowly).toBeGreaterThan(before + 1);
    expect(codesAsked()).toBe(1);
  });

  test('has a new code when the old one has run out', async () => {
    const shown = await open([], { stepMs: 61_000 });
    await shown.until(isShown);
    shown.signal('SIGUSR2');
    await shown.until((screen) => screen.includes('It has run out'));
    // A phone that scanned in the last second is still at it.
    expect(codesAsked()).toBe(1);
    await shown.until(isShown);
    expect(codesAsked()).toBe(2);
    expect(shown.qrCode()).toMatch(/^2@/);
  });

  test('says that there are no more codes, with the last of them', async () => {
    const shown = await open(['--codes', '2'], { stepMs: 70_000 });
    await shown.until((screen) => screen.includes('(code 1 of 2)'));
    shown.signal('SIGUSR2');
    await shown.until((screen) => screen.includes('(code 2 of 2)'));
    shown.signal('SIGUSR2');
    expect(await shown.ended).toBe(6);
    expect(shown.screen().replace('\n', '')).toBe(
      'error: No phone has taken any of the 2 codes, and no other is shown. Once somebody holds the phone: wsapi-client pair',
    );
    expect(codesAsked()).toBe(2);
  });

  test('a phone that is late is not sent away by a new code', async () => {
    const shown = await open([], { stepMs: 61_000 });
    await shown.until(isShown);
    shown.signal('SIGUSR2');
    await shown.until((screen) => screen.includes('It has run out'));
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

  test('a window that is too small is told, and the code comes with a larger one', async () => {
    const shown = await open([], { columns: 80, rows: 24 });
    await shown.until((screen) => screen.includes('too small'));
    expect(shown.qrCode()).toBeUndefined();
    shown.resize(100, 50);
    await shown.until((screen) => !screen.includes('too small') && isShown(screen));
    expect(shown.qrCode()).toMatch(/^2@/);
    expect(codesAsked()).toBe(1);
  });

  test('goes on when the gateway is silent for a moment', async () => {
    const shown = await open([]);
    await shown.until(isShown);
    cli.gateway.drop('before the answer', { operationId: 'getSessionStatus' });
    await shown.until((screen) => screen.includes('will be asked again'));
    cli.gateway.pair();
    expect(await shown.ended).toBe(0);
  });

  test('ends where the key is refused in the middle of it', async () => {
    const shown = await open([]);
    await shown.until(isShown);
    cli.gateway.fail(401, 'unauthorized', { operationId: 'getSessionStatus' });
    expect(await shown.ended).toBe(4);
    expect(shown.screen()).toContain('getSessionStatus was answered 401');
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
  test('tells that a phone is paired already, and asks for no code', async () => {
    cli.gateway.pair();
    const { code, stderr } = await cli.run(['pair']);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^Already paired: \d+:\d+@s/) as string,
    });
    expect(codesAsked()).toBe(0);
  });

  test('tells of a device that is registered and not logged in', async () => {
    cli.gateway.fail(400, 'device already registered', { operationId: 'getQRText' });
    // In place of waiting for it to log in: it does.
    const running = cli.run(['pair', '--json']);
    await expect.poll(codesAsked, slowly).toBe(1);
    cli.gateway.pair();
    const { code, stdout } = await running;
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ event: 'paired', wasPaired: false });
  });

  test('--json is a line for each event', async () => {
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
    expect(stderr).toContain('It has to be a whole number above 0.');
  });

  test('--png is a picture for its owner alone, and goes with the code', async () => {
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

  test('a picture that was there before is not taken for the code', async () => {
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
