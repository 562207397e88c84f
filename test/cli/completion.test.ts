import { spawnSync } from 'node:child_process';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { useCommandLine } from '../support/command-line.ts';

const cli = useCommandLine();

const completed = async (...words: string[]): Promise<string[]> => {
  const { code, stdout } = await cli.run(['complete', '--', ...words]);
  expect(code).toBe(0);
  return stdout
    .split('\n')
    .flatMap((line) => (line === '' || line.startsWith(':') ? [] : [line.split('\t')[0] ?? '']));
};

test('commands, operations, options and their values are completed', async () => {
  expect(await completed('')).toEqual(
    expect.arrayContaining(['pair', 'send', 'groups', 'messages']),
  );
  expect(await completed('groups', 'cr')).toEqual(['create']);
  expect(await completed('groups', 'create', '--par')).toEqual(['--participants']);
  expect(await completed('chats', 'mute', '+12025550143', '--duration', '')).toEqual([
    '8h',
    '1w',
    'always',
    'off',
  ]);
  expect(await completed('instance', 'create', '--')).not.toContain('--api-key');
});

test('a shell that is not known is told the known ones', async () => {
  const { code, stderr } = await cli.run(['completion', 'tcsh']);
  expect({ code, stderr }).toMatchObject({ code: 2 });
  expect(stderr).toContain('zsh, bash, fish, powershell');
});

const isHere = (shell: string): boolean => spawnSync(shell, ['--version']).error === undefined;

/** What each shell does with the script: it is loaded without a word, and then completes. */
const shells = {
  bash: (script: string) => [
    '--norc',
    '-c',
    // As readline calls what is registered for `wsapi groups cre`.
    `set -eu; source '${script}'; source '${script}'; complete -p wsapi >&2; COMP_WORDS=(wsapi groups cre); COMP_CWORD=2; _wsapi; printf '%s\\n' "\${COMPREPLY[@]}"`,
  ],
  zsh: (script: string) => [
    '-fc',
    `autoload -U compinit && compinit -D && source '${script}' && echo "create \${_comps[wsapi]}"`,
  ],
  fish: (script: string) => [
    '--no-config',
    '-c',
    `source '${script}'; complete -C 'wsapi groups cre'`,
  ],
} as const;

describe.each(Object.entries(shells))('%s', (shell, args) => {
  test.skipIf(!isHere(shell))('loads its script and completes', async () => {
    const { code, stdout } = await cli.run(['completion', shell]);
    expect(code).toBe(0);
    const script = join(cli.folder, 'completion');
    await writeFile(script, stdout);
    const bin = join(cli.folder, 'wsapi');
    await writeFile(
      bin,
      `#!/bin/sh\nexec '${process.execPath}' ${cli.program.map((word) => `'${word}'`).join(' ')} "$@"\n`,
    );
    await chmod(bin, 0o755);
    const { stdout: words, stderr } = spawnSync(shell, [...args(script)], {
      encoding: 'utf8',
      cwd: cli.folder,
      env: { ...cli.env, PATH: `${cli.folder}:${process.env['PATH'] ?? ''}` },
    });
    expect(stderr).toBe(shell === 'bash' ? 'complete -o default -F _wsapi wsapi\n' : '');
    expect(words).toMatch(/^create/m);
  });
});

test.skipIf(!isHere('bash'))('what stands on the line is not run by a Tab', async () => {
  const { stdout: script } = await cli.run(['completion', 'bash']);
  const { stdout } = spawnSync(
    'bash',
    [
      '--norc',
      '-c',
      `${script}\nwsapi() { :; }\nCOMP_WORDS=(wsapi send '$(echo run >&2; echo run)' ''); COMP_CWORD=3; _wsapi 2>&1`,
    ],
    { encoding: 'utf8', cwd: cli.folder, env: cli.env },
  );
  expect(stdout).toBe('');
});
