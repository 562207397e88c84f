import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { useCommandLine } from '../support/command-line.ts';
import { openTerminal, terminalsMissing, type Terminal } from '../support/terminal.ts';

const cli = useCommandLine();
const missing = await terminalsMissing();

describe.skipIf(missing !== undefined)('on a terminal', () => {
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

  test('a large file has a progress bar, which is gone at the end', async () => {
    await writeFile(join(cli.folder, 'film.bin'), randomBytes(6_000_000));
    const shown = await open(['send', '+12025550143', 'film.bin', '--as', 'document']);
    expect(await shown.ended).toBe(0);
    expect(shown.written()).toMatch(/film\.bin .*\d+ % of 6\.0 MB/);
    expect(shown.written()).toContain('100 %');
    expect(shown.screen()).toMatch(/^Sent as document: \w+$/);
  });

  test('a file is not written onto it', async () => {
    const shown = await open(['media', 'download', '--id', 'abc']);
    expect(await shown.ended).toBe(2);
    expect(shown.screen()).toContain('give --output <file>');
    expect(cli.gateway.requests).toEqual([]);
  });

  test('nor are secrets', async () => {
    const shown = await open(['instance', 'list', '--show-secrets']);
    expect(await shown.ended).toBe(2);
    expect(shown.screen()).toContain('Secrets are not shown on a terminal');
  });

  test('errors have a colour, unless NO_COLOR says otherwise', async () => {
    const coloured = await open(['groups', 'get', 'abc']);
    await coloured.ended;
    expect(coloured.written()).toMatch(/\u001b\[31m/);
    coloured.close();
    const plain = await open(['groups', 'get', 'abc'], { env: { NO_COLOR: '1' } });
    await plain.ended;
    expect(plain.written()).not.toMatch(/\u001b\[\d+m/);
    expect(plain.screen()).toMatch(/^error: getGroup/);
  });

  test('a table that is too wide becomes a list', async () => {
    const wide = await open(['contacts', 'list'], { columns: 250 });
    await wide.ended;
    expect(wide.screen()).toMatch(/^id +phone/);
    wide.close();
    const narrow = await open(['contacts', 'list'], { columns: 80 });
    await narrow.ended;
    expect(narrow.screen()).toMatch(/^id +12025550143@s\.whatsapp\.net\nphone +\d+\n/);
  });
});
