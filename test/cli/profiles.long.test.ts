import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createGateway } from '../../src/testing/gateway.ts';
import { bareEnvironment, keys, useCommandLine } from '../support/command-line.ts';
import { openTerminal, terminalNote, type Terminal } from '../support/terminal.ts';

const cli = useCommandLine();

/** Profiles are used where the environment names no gateway. */
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
/** Where each system keeps settings, for the home folder and the environment of `bareEnvironment`. */
const settingsFolders: Partial<Record<NodeJS.Platform, string>> = {
  darwin: join('Library', 'Preferences', 'wsapi'),
  win32: join('wsapi', 'Config'),
};
const settings = (...path: string[]): string =>
  join(cli.folder, settingsFolders[process.platform] ?? join('config', 'wsapi'), ...path);

test('the first profile is in use at once, and its key is not shown', async () => {
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

test.skipIf(process.platform === 'win32')('only the owner can read files and folders', async () => {
  await mkdir(settings(), { recursive: true, mode: 0o755 });
  await addHome();
  const mode = async (...path: string[]): Promise<string> =>
    ((await stat(settings(...path))).mode & 0o777).toString(8);
  expect(await mode()).toBe('700');
  expect(await mode('profiles')).toBe('700');
  expect(await mode('profiles', 'home.json')).toBe('600');
  expect(await mode('current-profile')).toBe('600');
  // No temporary file is left.
  expect(await readdir(settings('profiles'))).toEqual(['home.json']);

  await chmod(settings('profiles', 'home.json'), 0o644);
  const { stderr, code } = await wsapi(['contacts', 'list']);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stderr).toContain('Other users could read');
  expect(await mode('profiles', 'home.json')).toBe('600');
});

test('several profiles are listed, chosen and removed', async () => {
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
  // A named profile overrides the one in use and the environment.
  expect(
    await cli.run(['contacts', 'list', '--profile', 'home'], { env: { WSAPI_API_KEY: 'other' } }),
  ).toMatchObject({ code: 0 });
  await wsapi(['profile', 'remove', 'cloud']);
  expect(await inUse()).toBeUndefined();
  expect(await readdir(settings('profiles'))).toEqual(['home.json']);
});

describe('a key is sent only to its own gateway', () => {
  test('not to another --base-url', async () => {
    await addHome();
    const { code, stderr } = await wsapi(['contacts', 'list', '--base-url', 'http://127.0.0.1:9']);
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain('are not sent anywhere else');
  });

  test('not to WSAPI_BASE_URL', async () => {
    await addHome();
    const { code, stderr } = await wsapi(['contacts', 'list'], '', {
      WSAPI_BASE_URL: 'http://127.0.0.1:9',
    });
    expect({ code, stderr }).toMatchObject({ code: 3 });
  });

  test('the key of the environment is not sent to the address of a profile', async () => {
    await wsapi(
      ['profile', 'add', 'home', '--base-url', cli.gateway.url, '--keys', 'admin'],
      `${keys.adminKey}\n`,
    );
    const { code } = await cli.run(['contacts', 'list', '--profile', 'home']);
    expect(code).toBe(3);
    expect(cli.gateway.requests).toEqual([]);
  });

  test('another instance of the same profile can be chosen', async () => {
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
    ['a name with a path in it', ['add', '../x'], /may contain letters/, 'key'],
    ['no key', ['add', 'x'], /API key: nothing was entered/, ''],
    [
      'a key of another kind',
      ['add', 'x', '--keys', 'master'],
      /--keys must be one or more of api, customer, admin/,
    ],
    ['an invalid address', ['add', 'x', '--base-url', 'x'], /--base-url must be an address/],
    ['a key with a line break in it', ['add', 'x'], /API key has a character/, 'a\u0001b\n'],
    ['a key as an argument', ['add', 'x', keys.apiKey], /Too many arguments/],
    ['use of an unknown profile', ['use', 'x'], /There is no profile "x"/],
    ['removal of an unknown profile', ['remove', 'x'], /There is no profile "x"/],
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

  test('an invalid file is named and not changed', async () => {
    await addHome();
    await writeFile(settings('profiles', 'home.json'), '{"apiKey": "secret-in-the-fi');
    const { code, stderr } = await wsapi(['contacts', 'list']);
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toMatch(/home\.json is not a valid profile/);
    expect(stderr).not.toContain('secret-in');
  });

  test('--from-environment saves the environment', async () => {
    await cli.run(['profile', 'add', 'kept', '--from-environment']);
    expect(JSON.parse(await readFile(settings('profiles', 'kept.json'), 'utf8'))).toEqual({
      apiKey: keys.apiKey,
      baseUrl: cli.gateway.url,
      instanceId: cli.gateway.instanceId,
    });
  });
});

describe.skipIf(terminalNote !== '')(`profile add on a terminal${terminalNote}`, () => {
  let terminal: Terminal | undefined;
  afterEach(() => terminal?.close());
  const open = async (...args: string[]): Promise<Terminal> =>
    (terminal = await openTerminal([...cli.program, ...args], {
      cwd: cli.folder,
      env: bareEnvironment(cli.folder),
    }));
  const answer = async (shown: Terminal, question: string, text: string): Promise<void> => {
    await shown.until((screen) => screen.includes(question));
    shown.type(`${text}\r`);
  };

  test.each(['cloud', 'self-hosted-single', 'self-hosted-multi'] as const)(
    'asks for address, instance and key; pair and send then work (%s)',
    async (edition) => {
      const gateway = createGateway({ ...keys, edition, paired: false });
      const { url } = await gateway.listen();
      const adding = await open('profile', 'add', 'home');
      await answer(adding, 'Address of the gateway [https://wsapi.chat]:', url);
      await answer(
        adding,
        'Instance id (empty if the gateway has only one):',
        edition === 'self-hosted-single' ? '' : gateway.instanceId,
      );
      await answer(adding, 'API key:', keys.apiKey);
      expect(await adding.ended).toBe(0);
      expect(adding.written()).not.toContain(keys.apiKey);
      expect(adding.screen()).toContain('wsapi-client pair');
      adding.close();

      const pairing = await open('pair');
      await pairing.until((screen) => screen.includes('Valid for'));
      gateway.pair();
      expect(await pairing.ended).toBe(0);
      pairing.close();

      const sending = await open('send', '+12025550143', 'Hello there');
      expect(await sending.ended).toBe(0);
      expect(gateway.messages.at(-1)).toMatchObject({ text: 'Hello there' });
      await gateway.close();
    },
  );

  test('reports a wrong address before it asks for a key', async () => {
    const shown = await open('profile', 'add', 'home');
    await answer(shown, 'Address of the gateway', 'localhost');
    expect(await shown.ended).toBe(3);
    expect(shown.screen()).toContain('--base-url must be an address');
    expect(shown.screen()).not.toContain('profile add');
  });

  test('keeps nothing after Ctrl-C', async () => {
    const shown = await open('profile', 'add', 'home', '--base-url', 'http://localhost:8080');
    await answer(shown, 'Instance id', '');
    await shown.until((screen) => screen.includes('API key:'));
    shown.type('half a k\u0003');
    expect(await shown.ended).toBe(130);
    expect(shown.written()).not.toContain('half a k');
    await expect(readdir(settings('profiles'))).rejects.toThrow('ENOENT');
  });

  test('remove asks first', async () => {
    await addHome();
    const shown = await open('profile', 'remove', 'home');
    await answer(shown, 'Delete the profile "home" and its keys? [y/N]', '');
    expect(await shown.ended).toBe(130);
    expect(await readdir(settings('profiles'))).toEqual(['home.json']);
  });
});

test('options may stand before the command', async () => {
  await addHome();
  const before = await cli.run(['--profile', 'home', '--json', 'contacts', 'list'], {
    env: { WSAPI_API_KEY: 'other' },
  });
  expect(before).toMatchObject({ code: 0 });
  expect(JSON.parse(before.stdout)).toMatchObject([{ id: '12025550143@s.whatsapp.net' }]);
});
