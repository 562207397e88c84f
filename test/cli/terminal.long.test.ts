import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { useCommandLine } from '../support/command-line.ts';
import { openTerminal, terminalNote, type Terminal } from '../support/terminal.ts';

const cli = useCommandLine();

describe.skipIf(terminalNote !== '')(`on a terminal${terminalNote}`, () => {
  let terminal: Terminal | undefined;
  afterEach(() => terminal?.close());
  const open = async (
    args: readonly string[],
    { columns = 100, env = {} }: { columns?: number; env?: NodeJS.ProcessEnv } = {},
  ): Promise<Terminal> =>
    (terminal = await openTerminal([...cli.program, ...args], {
      cwd: cli.folder,
      env: { ...cli.env, ...env },
      columns,
    }));

  test('a large file has a progress bar, which disappears at the end', async () => {
    await writeFile(join(cli.folder, 'film.bin'), randomBytes(6_000_000));
    const shown = await open(['send', '+12025550143', 'film.bin', '--as', 'document']);
    expect(await shown.ended).toBe(0);
    expect(shown.written()).toMatch(/film\.bin .*\d+ % of 6\.0 MB/);
    expect(shown.written()).toContain('100 %');
    expect(shown.screen()).toMatch(/^Sent as document: \w+$/);
  });

  test('a download is not written to it', async () => {
    const shown = await open(['media', 'download', '--id', 'abc']);
    expect(await shown.ended).toBe(2);
    expect(shown.screen()).toContain('give --output <file>');
    expect(cli.gateway.requests).toEqual([]);
  });

  test('secrets are not shown', async () => {
    const shown = await open(['instance', 'list', '--show-secrets']);
    expect(await shown.ended).toBe(2);
    expect(shown.screen()).toContain('Secrets are not shown on a terminal');
  });

  test('errors have a colour, unless NO_COLOR is set', async () => {
    const coloured = await open(['groups', 'get', 'abc']);
    await coloured.ended;
    expect(coloured.written()).toMatch(/\u001b\[31m/);
    coloured.close();
    const plain = await open(['groups', 'get', 'abc'], { env: { NO_COLOR: '1' } });
    await plain.ended;
    expect(plain.written()).not.toMatch(/\u001b\[\d+m/);
    expect(plain.screen()).toMatch(/^error: <id> "abc": /);
  });

  test('a list shows the columns that fit, the most important first', async () => {
    const wide = await open(['contacts', 'list'], { columns: 250 });
    await wide.ended;
    expect(wide.screen()).toMatch(/^id +phone/);
    expect(wide.screen()).not.toContain('do not fit');
    wide.close();
    for (const columns of [120, 80]) {
      const narrow = await open(['contacts', 'list'], { columns });
      await narrow.ended;
      expect(narrow.screen()).toMatch(/^id +phone +fullName/);
      expect(narrow.screen()).toMatch(/\n12025550143@s\.whatsapp\.net +\d+/);
      expect(narrow.screen().includes('--fields')).toBe(columns === 80);
      narrow.close();
    }
    const chosen = await open(['contacts', 'list', '--fields', 'fullName'], { columns: 80 });
    await chosen.ended;
    expect(chosen.screen()).toMatch(/^fullName\n/);
  });

  test('a list of instances shows which are active, and no column of hidden secrets', async () => {
    for (const columns of [120, 80]) {
      const instances = await open(['account', 'list-instances'], {
        columns,
        env: { WSAPI_CUSTOMER_API_KEY: cli.gateway.customerKey },
      });
      await instances.ended;
      expect(instances.screen()).toMatch(/^id .*\bname .*\bstatus\b/);
      instances.close();
    }
    const own = await open(['instance', 'list'], {
      columns: 80,
      env: { WSAPI_ADMIN_API_KEY: cli.gateway.adminKey },
    });
    await own.ended;
    expect(own.screen()).toMatch(/^id .*\bdeviceId\b/);
    expect(own.screen()).not.toMatch(/^id .*config\.apiKey/);
  });

  test('a destructive command asks first', async () => {
    const refused = await open(['groups', 'leave', '120363041234567890@g.us']);
    await refused.until((screen) => screen.includes('Leave this group? [y/N]'));
    refused.type('n\r');
    expect(await refused.ended).toBe(130);
    expect(refused.screen()).toContain('Cancelled.');
    refused.close();
    const interrupted = await open(['groups', 'leave', '120363041234567890@g.us']);
    await interrupted.until((screen) => screen.includes('[y/N]'));
    interrupted.type('\u0003');
    expect(await interrupted.ended).toBe(130);
    interrupted.close();
    expect(cli.gateway.requests).toEqual([]);
    const accepted = await open(['groups', 'leave', '120363041234567890@g.us']);
    await accepted.until((screen) => screen.includes('[y/N]'));
    accepted.type('y\r');
    expect(await accepted.ended).toBe(0);
    accepted.close();
    const told = await open(['session', 'logout', '--yes']);
    expect(await told.ended).toBe(0);
    expect(told.screen()).not.toContain('[y/N]');
  });

  test('a change of a configuration is shown, and asked for', async () => {
    const webhookUrl = 'https://example.com/webhook';
    const change = (): Promise<Terminal> =>
      open(['instance', 'update-config', cli.gateway.instanceId, '--webhook-url', webhookUrl], {
        env: { WSAPI_ADMIN_API_KEY: cli.gateway.adminKey },
      });
    const configs = (): unknown[] =>
      cli.gateway.requests.flatMap(({ operationId, body }) =>
        operationId === 'updateInstanceConfig' ? [JSON.parse(body) as unknown] : [],
      );
    for (const [typed, shown] of [
      ['n\r', 'Cancelled. Nothing was changed.'],
      ['\r', 'Cancelled. Nothing was changed.'],
      ['\u0003', ''],
    ] as const) {
      const refused = await change();
      await refused.until((screen) => screen.includes('Change the configuration? [y/N]'));
      expect(refused.screen()).toContain(`webhookUrl: (none) → ${webhookUrl}`);
      expect(refused.screen()).not.toContain('apiKey');
      refused.type(typed);
      expect(await refused.ended).toBe(130);
      expect(refused.screen()).toContain(shown);
      refused.close();
    }
    expect(configs()).toEqual([]);
    const accepted = await change();
    await accepted.until((screen) => screen.includes('[y/N]'));
    accepted.type('y\r');
    expect(await accepted.ended).toBe(0);
    // Its key is kept.
    expect(configs()).toEqual([{ apiKey: cli.gateway.apiKey, webhookUrl }]);
  });

  test('shows the wrong value of an option, which its user has just typed', async () => {
    const shown = await open(['messages', 'send-text', '--to', '+1 202 55x', '--text', 'Hi there']);
    expect(await shown.ended).toBe(2);
    expect(shown.screen()).toContain('error: --to "+1 202 55x": ');
    expect(shown.screen()).not.toContain('body.to');
  });

  test('an unquoted text is repeated with quotes', async () => {
    const shown = await open(['send', '+12025550143', 'hi', 'there']);
    expect(await shown.ended).toBe(2);
    expect(shown.screen().replace('\n', '')).toContain(
      'Put the text in quotes: wsapi-client send +12025550143 "hi there"',
    );
  });
});
