import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { bareEnvironment, keys, useCommandLine } from '../support/command-line.ts';
import { openTerminal, terminalsMissing, type Terminal } from '../support/terminal.ts';

const cli = useCommandLine();
const missing = await terminalsMissing();

/** No environment of the gateway's: profiles are for those who have none. */
const noEnvironment = { WSAPI_BASE_URL: '', WSAPI_API_KEY: '', WSAPI_INSTANCE_ID: '' };
const wsapi = (args: readonly string[], stdin?: string, env: NodeJS.ProcessEnv = {}) =>
  cli.run(args, { env: { ...noEnvironment, ...env }, ...(stdin !== undefined && { stdin }) });
const addHome = (...more: string[]) =>
  wsapi(
    [
      ...['profile', 'add', 'home', '--base-url', cli.gateway.url],
      ...['--instance', cli.gateway.instanceId, ...more],
    ],
    `${keys.apiKey}\n`,
  );
const settings = (...path: string[]): string => join(cli.folder, 'config', 'wsapi', ...path);

test('the first is in use at once, and its key is not shown', async () => {
  const added = await addHome();
  expect(added).toMatchObject({ code: 0, stdout: '' });
  expect(added.stderr).toContain('home.json');
  expect(await wsapi(['contacts', 'list', '--json'])).toMatchObject({ code: 0 });
  const { stdout } = await wsapi(['profile', 'list']);
  expect(stdout).toMatch(/^ +name +baseUrl +instance +keys\n\* +home +http:\S+ +ins_\w+ +api\n$/);
  expect(JSON.parse((await wsapi(['profile', 'list', '--json'])).stdout)).toEqual([
    {
      name: 'home',
      inUse: true,
      baseUrl: cli.gateway.url,
      instance: cli.gateway.instanceId,
      keys: ['api'],
    },
  ]);
});

test.skipIf(process.platform === 'win32')('files and folders are their owner’s alone', async () => {
  await mkdir(settings(), { recursive: true, mode: 0o755 });
  await addHome();
  const mode = async (...path: string[]): Promise<string> =>
    ((await stat(settings(...path))).mode & 0o777).toString(8);
  expect(await mode()).toBe('700');
  expect(await mode('profiles')).toBe('700');
  expect(await mode('profiles', 'home.json')).toBe('600');
  expect(await mode('current-profile')).toBe('600');
  // Nothing that was written beside is left.
  expect(await readdir(settings('profiles'))).toEqual(['home.json']);

  await chmod(settings('profiles', 'home.json'), 0o644);
  const { stderr, code } = await wsapi(['contacts', 'list']);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stderr).toContain('could be read by others');
  expect(await mode('profiles', 'home.json')).toBe('600');
});

test('several are told apart, changed and removed', async () => {
  await addHome();
  await wsapi(
    ['profile', 'add', 'cloud', '--keys', 'api', 'customer'],
    `${keys.apiKey}\n${keys.customerKey}\n`,
  );
  expect(JSON.parse(await readFile(settings('profiles', 'cloud.json'), 'utf8'))).toEqual({
    apiKey: keys.apiKey,
    customerApiKey: keys.customerKey,
  });
  const inUse = async (): Promise<string | undefined> =>
    /^\* +(\S+)/m.exec((await wsapi(['profile', 'list'])).stdout)?.[1];
  expect(await inUse()).toBe('home');
  await wsapi(['profile', 'use', 'cloud']);
  expect(await inUse()).toBe('cloud');
  // One that is named goes before the one in use, and before the environment.
  expect(
    await cli.run(['contacts', 'list', '--profile', 'home'], { env: { WSAPI_API_KEY: 'other' } }),
  ).toMatchObject({ code: 0 });
  await wsapi(['profile', 'remove', 'cloud']);
  expect(await inUse()).toBeUndefined();
  expect(await readdir(settings('profiles'))).toEqual(['home.json']);
});

describe('a key goes only where it was given for', () => {
  test('not to another address', async () => {
    await addHome();
    const { code, stderr } = await wsapi(['contacts', 'list', '--base-url', 'http://127.0.0.1:9']);
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain('go nowhere else');
  });

  test('not to the address of the environment', async () => {
    await addHome();
    const { code, stderr } = await wsapi(['contacts', 'list'], '', {
      WSAPI_BASE_URL: 'http://127.0.0.1:9',
    });
    expect({ code, stderr }).toMatchObject({ code: 3 });
  });

  test('nor is the key of the environment sent to the address of a profile', async () => {
    await wsapi(
      ['profile', 'add', 'home', '--base-url', cli.gateway.url, '--keys', 'admin'],
      `${keys.adminKey}\n`,
    );
    const { code } = await cli.run(['contacts', 'list', '--profile', 'home']);
    expect(code).toBe(3);
    expect(cli.gateway.requests).toEqual([]);
  });

  test('another instance of the same profile may be chosen', async () => {
    await addHome();
    await wsapi(['contacts', 'list'], '', { WSAPI_INSTANCE_ID: 'ins_other' });
    await wsapi(['contacts', 'list', '--instance', 'ins_third']);
    expect(cli.gateway.requests.map(({ headers }) => headers['x-instance-id'])).toEqual([
      'ins_other',
      'ins_third',
    ]);
  });
});

describe('mistakes', () => {
  test.each<[string, readonly string[], RegExp, string?]>([
    ['a name with a path in it', ['add', '../x'], /is named with letters/, 'key'],
    ['no key', ['add', 'x'], /API key: nothing was given/, ''],
    [
      'a key of another kind',
      ['add', 'x', '--keys', 'master'],
      /--keys takes api, customer, admin/,
    ],
    ['an address that is none', ['add', 'x', '--base-url', 'x'], /baseUrl is not an address/],
    ['a key with a line break in it', ['add', 'x'], /cannot stand in a header/, 'a\u0001b\n'],
    ['a key as an argument', ['add', 'x', keys.apiKey], /too many arguments/],
    ['use of none', ['use', 'x'], /There is no profile "x"/],
    ['removal of none', ['remove', 'x'], /There is no profile "x"/],
  ])('%s', async (_, args, message, stdin) => {
    const { code, stderr } = await wsapi(['profile', ...args], stdin);
    expect(code).toBeGreaterThan(1);
    expect(stderr).toMatch(message);
  });

  test('a profile is not replaced by accident', async () => {
    await addHome();
    const before = await readFile(settings('profiles', 'home.json'), 'utf8');
    expect(await addHome()).toMatchObject({ code: 2 });
    expect(await readFile(settings('profiles', 'home.json'), 'utf8')).toBe(before);
    expect(await addHome('--replace')).toMatchObject({ code: 0 });
  });

  test('a file that is broken is named and left as it is', async () => {
    await addHome();
    await writeFile(settings('profiles', 'home.json'), '{"apiKey": "secret-in-the-fi');
    const { code, stderr } = await wsapi(['contacts', 'list']);
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toMatch(/home\.json is not a profile any more/);
    expect(stderr).not.toContain('secret-in');
  });

  test('what the environment has can be kept', async () => {
    await cli.run(['profile', 'add', 'kept', '--from-environment']);
    expect(JSON.parse(await readFile(settings('profiles', 'kept.json'), 'utf8'))).toEqual({
      apiKey: keys.apiKey,
      baseUrl: cli.gateway.url,
      instanceId: cli.gateway.instanceId,
    });
  });
});

describe.skipIf(missing !== undefined)('a key is typed unseen', () => {
  let terminal: Terminal | undefined;
  afterEach(() => terminal?.close());
  const open = async (): Promise<Terminal> => {
    terminal = await openTerminal([...cli.program, 'profile', 'add', 'home'], {
      cwd: cli.folder,
      env: bareEnvironment(cli.folder),
    });
    await terminal.until((screen) => screen.includes('API key:'));
    return terminal;
  };

  test('and kept', async () => {
    const shown = await open();
    shown.type(`${keys.apiKey}\r`);
    expect(await shown.ended).toBe(0);
    expect(shown.written()).not.toContain(keys.apiKey);
    expect(await readFile(settings('profiles', 'home.json'), 'utf8')).toContain(keys.apiKey);
  });

  test('Ctrl-C keeps nothing', async () => {
    const shown = await open();
    shown.type('half a k\u0003');
    expect(await shown.ended).toBe(130);
    expect(shown.written()).not.toContain('half a k');
    await expect(readdir(settings('profiles'))).rejects.toThrow('ENOENT');
  });
});
