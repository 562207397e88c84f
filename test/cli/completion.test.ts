import { spawnSync } from 'node:child_process';
import { chmod, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { useCommandLine } from '../support/command-line.ts';
import { openTerminal, terminalNote } from '../support/terminal.ts';
import { skippedWithout } from '../support/unix-programs.ts';

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

test('an unknown shell: the error lists the known ones', async () => {
  const { code, stderr } = await cli.run(['completion', 'tcsh']);
  expect({ code, stderr }).toMatchObject({ code: 2 });
  expect(stderr).toContain('zsh, bash, fish, powershell');
});

/** How each shell loads the script and completes a line. */
const shells = {
  bash: (script: string) => [
    '--norc',
    '-c',
    // What readline does for `wsapi-client groups cre`.
    `set -eu; source '${script}'; source '${script}'; complete -p wsapi-client >&2; COMP_WORDS=(wsapi-client groups cre); COMP_CWORD=2; _wsapi_client; printf '%s\\n' "\${COMPREPLY[@]}"`,
  ],
  zsh: (script: string) => [
    '-fc',
    `autoload -U compinit && compinit -D && source '${script}' && echo "create \${_comps[wsapi-client]}"`,
  ],
  fish: (script: string) => [
    '--no-config',
    '-c',
    `source '${script}'; complete -C 'wsapi-client groups cre'`,
  ],
  pwsh: (script: string) => [
    '-NoProfile',
    '-Command',
    `Invoke-Expression (Get-Content -Raw '${script}'); (TabExpansion2 'wsapi-client groups cre' 23).CompletionMatches.CompletionText`,
  ],
} as const;

/** Puts the script into a file and the program into the `PATH`. */
const installed = async (shell: string) => {
  const { code, stdout } = await cli.run(['completion', shell]);
  expect(code).toBe(0);
  const script = join(cli.folder, 'completion');
  await writeFile(script, stdout);
  const bin = join(cli.folder, 'wsapi-client');
  await writeFile(
    bin,
    `#!/bin/sh\nexec '${process.execPath}' ${cli.program.map((word) => `'${word}'`).join(' ')} "$@"\n`,
  );
  await chmod(bin, 0o755);
  return { script, env: { ...cli.env, PATH: `${cli.folder}:${process.env['PATH'] ?? ''}` } };
};

describe.each(Object.entries(shells))('%s', (shell, args) => {
  const note = skippedWithout(shell);
  test.skipIf(note !== '')(`loads its script and completes${note}`, async () => {
    const { script, env } = await installed(shell === 'pwsh' ? 'powershell' : shell);
    const { stdout: words, stderr } = spawnSync(shell, [...args(script)], {
      encoding: 'utf8',
      cwd: cli.folder,
      env,
    });
    expect(stderr).toBe(
      shell === 'bash' ? 'complete -o default -F _wsapi_client wsapi-client\n' : '',
    );
    expect(words).toMatch(/^create/m);
  });
});

const bashNote = skippedWithout('bash');
test.skipIf(bashNote !== '')(`a Tab does not run code on the line of bash${bashNote}`, async () => {
  const { stdout: script } = await cli.run(['completion', 'bash']);
  const { stdout } = spawnSync(
    'bash',
    [
      '--norc',
      '-c',
      `${script}\nwsapi-client() { :; }\nCOMP_WORDS=(wsapi-client send '$(echo run >&2; echo run)' ''); COMP_CWORD=3; _wsapi_client 2>&1`,
    ],
    { encoding: 'utf8', cwd: cli.folder, env: cli.env },
  );
  expect(stdout).toBe('');
});

const zshNote = skippedWithout('zsh') || terminalNote;
describe.skipIf(zshNote !== '')(`zsh, typed in${zshNote}`, () => {
  const open = async () => {
    const { script, env } = await installed('zsh');
    const terminal = await openTerminal(['-f', '-i'], { program: 'zsh', cwd: cli.folder, env });
    onTestFinished(() => {
      terminal.close();
    });
    terminal.type(`PS1='> '; autoload -U compinit && compinit -D && source '${script}'; clear\n`);
    await terminal.until((screen) => screen === '>');
    return terminal;
  };

  test('words are completed', async () => {
    const terminal = await open();
    terminal.type('wsapi-client groups cre\t');
    await terminal.until((screen) => screen.startsWith('> wsapi-client groups create'));
  });

  test('a Tab does not run code on the line', async () => {
    const terminal = await open();
    // Quoted, or the shell itself would run it.
    terminal.type("wsapi-client send '--text=$(touch owned)=\t");
    // Whatever the completion did, clear the line and run another command, whose output shows that it has ended.
    terminal.type("\u0015print over'' and out\n");
    await terminal.until((screen) => screen.includes('over and out'));
    expect(await readdir(cli.folder)).not.toContain('owned');
  });
});

test('the PowerShell script evaluates nothing', async () => {
  const { stdout } = await cli.run(['completion', 'powershell']);
  expect(stdout).toContain('Register-ArgumentCompleter');
  expect(stdout).not.toMatch(/Invoke-Expression|ScriptBlock\]::Create/i);
});

const powershellNote = skippedWithout('pwsh');
test.skipIf(powershellNote !== '')(`PowerShell does not run code${powershellNote}`, async () => {
  const { script, env } = await installed('powershell');
  const line = 'wsapi-client send ’; New-Item owned; ’ $(New-Item owned) ';
  spawnSync(
    'pwsh',
    [
      '-NoProfile',
      '-Command',
      `Invoke-Expression (Get-Content -Raw '${script}'); TabExpansion2 -inputScript $env:LINE -cursorColumn $env:LINE.Length`,
    ],
    { cwd: cli.folder, env: { ...env, LINE: line } },
  );
  expect(await readdir(cli.folder)).not.toContain('owned');
});
