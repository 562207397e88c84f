import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../generated/contract.ts';
import { resourceRoutes } from '../../generated/resources.ts';
import { kebabCase } from '../../src/programs/cli/operations/kebab-case.ts';
import { resourceCommands } from '../../src/programs/cli/operations/resource-commands.ts';
import { operationsOf } from '../../src/contract/openapi.ts';
import { createGateway, type Gateway } from '../../src/testing.ts';
import { keys, useCommandLine } from '../support/command-line.ts';

const cli = useCommandLine();
const lastBody = (): unknown => JSON.parse(cli.gateway.requests.at(-1)?.body ?? '');

test('every operation of the contract is a command', () => {
  const commands = new Map(resourceCommands().map((command) => [command.name(), command]));
  const found = new Set<string>();
  for (const [resource, routes] of Object.entries(resourceRoutes)) {
    const group = commands.get(kebabCase(resource));
    for (const [method, route] of Object.entries(routes)) {
      const command = group?.commands.find((one) => one.name() === kebabCase(method));
      expect(command, `${resource} ${method}`).toBeDefined();
      found.add(route.id);
      const flags = command?.options.map(({ long }) => long) ?? [];
      expect(new Set(flags).size, `${resource} ${method}`).toBe(flags.length);
    }
  }
  expect([...found].sort()).toEqual(
    operationsOf(contract)
      .map(({ id }) => id)
      .sort(),
  );
});

test.each([
  ['getQRText', 'get-qr-text'],
  ['replyToSenderId', 'reply-to-sender-id'],
  ['list', 'list'],
])('%s is %s', (name, word) => {
  expect(kebabCase(name)).toBe(word);
});

describe('input', () => {
  test('options become the body; a list takes several values, or the option several times', async () => {
    const { code } = await cli.run([
      ...['groups', 'create', '--name', 'Weekend hikers'],
      ...[
        '--participants',
        '+1 202 555 0143',
        '+44 7700 900123',
        '--participants',
        '33612345678@s.whatsapp.net',
      ],
    ]);
    expect(code).toBe(0);
    expect(lastBody()).toEqual({
      name: 'Weekend hikers',
      participants: [
        '12025550143@s.whatsapp.net',
        '447700900123@s.whatsapp.net',
        '33612345678@s.whatsapp.net',
      ],
    });
  });

  test('numbers keep their sign', async () => {
    await cli.run([
      ...['messages', 'send-location', '--to', '+12025550143'],
      ...['--latitude', '-33.86', '--longitude', '151.21'],
    ]);
    expect(lastBody()).toMatchObject({ latitude: -33.86, longitude: 151.21 });
  });

  test.each([
    [['--enabled'], { enabled: true }],
    [['--no-enabled'], { enabled: false }],
    [[], {}],
  ])('%j of a boolean', async (flags, body) => {
    await cli.run(['groups', 'set-locked', '120363041234567890@g.us', ...flags]);
    expect(lastBody()).toEqual(body);
  });

  test('--data takes JSON, a file or stdin, and options override it', async () => {
    const data = JSON.stringify({ to: '+12025550143', text: 'from data' });
    const toJid = '12025550143@s.whatsapp.net';
    await writeFile(join(cli.folder, 'body.json'), `\uFEFF${data}`);
    await cli.run(['messages', 'send-text', '--data', data]);
    expect(lastBody()).toEqual({ to: toJid, text: 'from data' });
    await cli.run(['messages', 'send-text', '--data', '@body.json']);
    expect(lastBody()).toEqual({ to: toJid, text: 'from data' });
    await cli.run(['messages', 'send-text', '--data', '-', '--text', 'from here'], { stdin: data });
    expect(lastBody()).toEqual({ to: toJid, text: 'from here' });
  });

  test('a file is sent as base64, with its type', async () => {
    const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
    await writeFile(join(cli.folder, 'picture'), png);
    await cli.run(['messages', 'send-image', '--to', '+12025550143', '--data-file', 'picture']);
    expect(lastBody()).toMatchObject({ mimeType: 'image/png', data: png.toString('base64') });
    await cli.run(['groups', 'set-picture', '120363041234567890@g.us', '--data-file', '-'], {
      stdin: png,
    });
    expect(lastBody()).toEqual({ data: png.toString('base64') });
  });

  test('path parameters are arguments', async () => {
    await cli.run([
      'messages',
      'star',
      '3EB0',
      '--chat-id',
      '+12025550143',
      '--sender-id',
      '+12025550143',
    ]);
    expect(cli.gateway.requests.at(-1)?.path).toBe('/messages/3EB0/star');
  });
});

describe('a mistake is reported before anything is sent', () => {
  test.each<[string, readonly string[], RegExp, string?]>([
    ['a missing field', ['messages', 'send-text', '--to', '+12025550143'], /Missing: --text/],
    ['a missing argument', ['groups', 'get'], /Missing required argument 'id'/],
    [
      'a value that is not in the enum',
      ['chats', 'mute', '+12025550143', '--duration', '9h'],
      /Allowed choices are 8h, 1w, always, off/,
    ],
    [
      'a number that is not whole',
      ['chats', 'request-messages', '+12025550143', '--count', '1.5'],
      /whole number/,
    ],
    ['an invalid id', ['messages', 'send-text', '--to', 'abc', '--text', 'x'], /--to: /],
    [
      'neither a file nor a URL',
      ['messages', 'send-image', '--to', '+12025550143'],
      /exactly one of --data-file and --url/,
    ],
    ['an unknown option', ['groups', 'list', '--nmae', 'x'], /Unknown option '--nmae'/],
    [
      'an unknown command',
      ['groups', 'crate'],
      /Unknown command 'crate'\n\(Did you mean create\?\)/,
    ],
    ['an unknown resource', ['grups'], /Unknown command 'grups'\n\(Did you mean groups\?\)/],
    [
      'a file that does not exist',
      ['groups', 'set-picture', '120363041234567890@g.us', '--data-file', 'no.png'],
      /no\.png does not exist/,
    ],
    [
      'JSON that is cut off',
      ['messages', 'send-text', '--data', '-'],
      /--data \(stdin\) is not valid JSON/,
      '{"to": "secret words',
    ],
    [
      'JSON that is not an object',
      ['messages', 'send-text', '--data', '[]'],
      /must be a JSON object/,
    ],
    [
      'a data file that does not exist',
      ['messages', 'send-text', '--data', '@no.json'],
      /no\.json does not exist/,
    ],
    ['an empty stdin', ['messages', 'send-text', '--data', '-'], /--data \(stdin\) is empty/],
  ])('%s', async (_, args, message, stdin) => {
    const { code, stderr, stdout } = await cli.run(args, stdin === undefined ? {} : { stdin });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).not.toContain('secret words');
    expect(cli.gateway.requests).toEqual([]);
  });
});

describe('output', () => {
  test('a list is a table, with --json the response', async () => {
    const table = await cli.run(['contacts', 'list']);
    expect(table.stdout).toMatch(
      /^id +phone +fullName .*\n12025550143@s\.whatsapp\.net +12025550143/,
    );
    const { stdout } = await cli.run(['contacts', 'list', '--json']);
    expect(JSON.parse(stdout)).toMatchObject([{ id: '12025550143@s.whatsapp.net' }]);
  });

  test('an empty response prints nothing on stdout', async () => {
    expect(await cli.run(['groups', 'leave', '120363041234567890@g.us'])).toEqual({
      code: 0,
      stdout: '',
      stderr: 'Done.\n',
    });
  });

  test('a download goes to stdout or to a file', async () => {
    const media = { type: 'image', data: Buffer.from('\x89PNG\r\n', 'latin1') } as const;
    const { eventData } = await cli.gateway.receive({ from: '+12025550143', media });
    const id = eventData.media?.id ?? '';
    const piped = await cli.run(['media', 'download', '--id', id]);
    expect(piped.stdout.slice(1, 4)).toBe('PNG');
    await cli.run(['media', 'download', '--id', id, '--output', 'file.png']);
    expect((await readFile(join(cli.folder, 'file.png'))).subarray(1, 4).toString()).toBe('PNG');
  });

  test('control characters in names do not reach the terminal', async () => {
    const name = 'Eve\u001b[2J\u202e\u009b31m';
    cli.gateway.answer(200, JSON.stringify([{ id: '1', fullName: name }]), {
      operationId: 'listContacts',
      times: 2,
    });
    const table = await cli.run(['contacts', 'list']);
    expect(table.stdout).not.toMatch(/[\u001b\u202e\u009b]/);
    const { stdout } = await cli.run(['contacts', 'list', '--json']);
    expect(stdout).not.toMatch(/[\u001b\u202e\u009b]/);
    expect(JSON.parse(stdout)).toEqual([{ id: '1', fullName: name }]);
  });

  test('secrets are hidden unless --show-secrets is given', async () => {
    const instance = {
      instanceId: 'main',
      config: { apiKey: cli.gateway.apiKey, signingSecret: 'whsec-123' },
    };
    cli.gateway.answer(200, JSON.stringify([instance]), { operationId: 'listInstances', times: 3 });
    const env = { WSAPI_ADMIN_API_KEY: cli.gateway.adminKey };
    const table = await cli.run(['instance', 'list'], { env });
    expect(table.stdout).toContain('••••');
    expect(table.stdout).not.toContain('whsec');
    expect(table.stderr).toContain('2 secrets are hidden');
    const json = await cli.run(['instance', 'list', '--json'], { env });
    expect(json.stdout).not.toContain('whsec');
    const asked = await cli.run(['instance', 'list', '--json', '--show-secrets'], {
      env,
      mayShowKeys: true,
    });
    expect(JSON.parse(asked.stdout)).toEqual([instance]);
  });

  test('--all fetches all pages', async () => {
    const page = (ids: string[]) =>
      JSON.stringify({ items: ids.map((id) => ({ id })), totalCount: 3 });
    const operationId = 'listAccountInstances';
    cli.gateway.answer(200, page(['a', 'b']), { operationId });
    cli.gateway.answer(200, page(['c']), { operationId });
    const { stdout } = await cli.run(
      ['account', 'list-instances', '--page-size', '2', '--all', '--json'],
      { env: { WSAPI_CUSTOMER_API_KEY: cli.gateway.customerKey } },
    );
    expect(JSON.parse(stdout)).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    expect(cli.gateway.requests.map(({ query }) => query)).toEqual([
      'pageSize=2',
      'pageSize=2&pageNumber=2',
    ]);
  });
});

describe('instance update-config', () => {
  const env = (): NodeJS.ProcessEnv => ({ WSAPI_ADMIN_API_KEY: cli.gateway.adminKey });
  const config = async (): Promise<object> => {
    const { stdout } = await cli.run(
      ['instance', 'get', cli.gateway.instanceId, '--json', '--show-secrets'],
      { env: env(), mayShowKeys: true },
    );
    return (JSON.parse(stdout) as { config: object }).config;
  };
  const update = (...args: string[]) =>
    cli.run(['instance', 'update-config', cli.gateway.instanceId, ...args], { env: env() });

  test('keeps the fields that are not given, and shows the difference', async () => {
    const before = await config();
    const { code, stderr } = await update('--webhook-url', 'https://example.com/new', '--yes');
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).toContain('webhookUrl: (none) → https://example.com/new');
    expect(await config()).toEqual({ ...before, webhookUrl: 'https://example.com/new' });
    expect(before).toMatchObject({ apiKey: keys.apiKey });
  });

  test('changes nothing without --yes or a terminal', async () => {
    const { code, stderr } = await update('--webhook-url', 'https://example.com/new');
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain('Add --yes');
    expect(cli.gateway.requests.map(({ method }) => method)).not.toContain('PUT');
  });

  test('does not print a new key, and warns of none', async () => {
    const changed = await update('--data', '{"apiKey": "key-new-41c"}', '--yes');
    expect(changed.stderr).toContain('apiKey: •••••••• → ••••••••');
    expect(changed.stderr).not.toContain('key-new');
    const { stderr } = await update('--data', '{"apiKey": ""}', '--yes');
    expect(stderr).toContain('anybody can use the instance');
  });

  test('sends nothing if nothing changes', async () => {
    await update('--webhook-url', 'https://example.com/', '--yes');
    const { code, stderr } = await update('--webhook-url', 'https://example.com/', '--yes');
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'Nothing to change.\n' });
  });

  test.each([
    ['update-config', ['x', '--event-filters', 'messages'], /Did you mean message\?/],
    ['create', ['--id', 'x', '--event-filters', 'mesage_read'], /Did you mean message_read\?/],
  ])('%s refuses an event filter that no event has', async (command, args, message) => {
    const { code, stderr } = await cli.run(['instance', command, ...args], { env: env() });
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(message) as string });
    expect(cli.gateway.requests).toEqual([]);
  });

  test('newsletter is an event filter', async () => {
    await update('--event-filters', 'newsletter', 'message', '--yes');
    expect(JSON.parse(cli.gateway.requests.at(-1)?.body ?? '')).toMatchObject({
      eventFilters: ['newsletter', 'message'],
    });
  });
});

describe('the settings of the cloud', () => {
  let cloud: Gateway;
  beforeAll(async () => {
    cloud = createGateway({ ...keys, edition: 'cloud', signingSecret: 'whsec_cloud' });
    await cloud.listen();
  });
  afterAll(() => cloud.close());
  const run = (...args: string[]) =>
    cli.run(args, {
      env: {
        WSAPI_BASE_URL: cloud.url,
        WSAPI_API_KEY: cloud.customerKey,
        WSAPI_INSTANCE_ID: cloud.instanceId,
      },
    });
  const webhookUrl = 'https://example.com/new';

  test('of an instance keep the fields that are not given', async () => {
    const { code, stderr } = await run(
      ...['account', 'update-instance-settings', cloud.instanceId],
      ...['--webhook-url', webhookUrl, '--yes'],
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).toContain(
      `Changes of ${cloud.instanceId}:\n  webhookUrl: (none) → ${webhookUrl}\nDone`,
    );
    expect(cloud.instances.get(cloud.instanceId)).toMatchObject({
      webhookUrl,
      signingSecret: 'whsec_cloud',
    });
  });

  test('of all instances keep the fields that are not given', async () => {
    const secret = JSON.stringify({ defaultSigningSecret: 'whsec_default' });
    await run('account', 'update-instance-defaults', '--data', secret, '--yes');
    const { code, stderr } = await run(
      ...['account', 'update-instance-defaults', '--default-webhook-url', webhookUrl, '--yes'],
    );
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(stderr).toContain('Changes of the default settings:');
    expect(JSON.parse(cloud.requests.at(-1)?.body ?? '')).toMatchObject({
      defaultSigningSecret: 'whsec_default',
      defaultWebhookUrl: webhookUrl,
    });
  });

  test('are not changed without --yes or a terminal', async () => {
    const before = cloud.requests.length;
    const { code, stderr } = await run(
      ...[
        'account',
        'update-instance-settings',
        cloud.instanceId,
        '--webhook-url',
        'https://a.example',
      ],
    );
    expect({ code, stderr }).toMatchObject({ code: 2 });
    expect(stderr).toContain('Add --yes');
    expect(cloud.requests.slice(before).map(({ method }) => method)).toEqual(['GET']);
  });

  test('have no update-config, which says so', async () => {
    const { code, stderr } = await run(
      ...['instance', 'update-config', cloud.instanceId, '--webhook-url', webhookUrl, '--yes'],
    );
    expect(code).not.toBe(0);
    expect(stderr).toContain('the cloud edition has /account routes instead');
  });
});

test('a page of a list shows its items', async () => {
  const env = { WSAPI_CUSTOMER_API_KEY: cli.gateway.customerKey };
  const page = { items: [{ id: 'ins_1', name: 'Lisbon' }], totalCount: 3 };
  cli.gateway.answer(200, JSON.stringify(page), { operationId: 'listAccountInstances', times: 2 });
  const { stdout, stderr } = await cli.run(['account', 'list-instances'], { env });
  expect(stdout).toBe('id     name\nins_1  Lisbon\n');
  expect(stderr).toContain('1 of 3. --all shows every page.');
  const named = await cli.run(['account', 'list-instances', '--fields', 'name'], { env });
  expect(named.stdout).toBe('name\nLisbon\n');
});

test('--fields reports an unknown field with the nearest one', async () => {
  const { code, stderr } = await cli.run(['contacts', 'list', '--fields', 'id,fulname']);
  expect({ code, stderr }).toMatchObject({ code: 2 });
  expect(stderr).toContain('there is no field "fulname". Did you mean fullName?');
});
