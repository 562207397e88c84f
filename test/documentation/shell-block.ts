import { execFile } from 'node:child_process';
import { mkdtemp, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The parts of `package.json` that commands refer to. */
interface Manifest {
  readonly name?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** Commands that stand for the reader's own programs. */
const readers = ['queue_again', 'tell_somebody'];

/** Commands of the shell and the machine. */
const others = [
  ...readers,
  'export',
  'source',
  'echo',
  'date',
  'pass',
  'ffmpeg',
  'jq',
  'pnpm',
  'yarn',
  'bun',
  'deno',
  'node',
  'case',
  'esac',
];

/** Commands that wait, listen or need a server: only their options are checked, against their help. */
const notForAlone = /^(?:pair|listen|gateway|mcp|playground|server|diff|generated)\b/;

/** The shell set-up of a reader: where zsh, PowerShell and fish look for completions. */
const shellOfReader = `
fpath=('' "$HOME")
PROFILE="$HOME/profile.ps1"
mkdir -p ~/.config/fish/completions
`;

/**
 * Checks each command of a block: npm scripts and packages must exist; programs of the package are run, or, if they do
 * not end by themselves, their commands and options must exist. @returns the problems.
 */
export const checkCommands = async (
  text: string,
  folder: string,
  env: NodeJS.ProcessEnv,
  manifest: Manifest,
): Promise<readonly string[]> => {
  const problems: string[] = [];
  // Each block gets an empty home folder.
  const HOME = await mkdtemp(join(folder, 'home-'));
  const own = { ...env, HOME, XDG_CONFIG_HOME: join(HOME, '.config') };
  for (const command of commandsOf(text)) {
    const problem = await problemOf(command, folder, own, manifest);
    if (problem !== undefined) problems.push(`${command}: ${problem}`);
  }
  return problems;
};

/** The simple commands of a block: without comments and `case` patterns, and split at pipes. */
const commandsOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/(^|\s+)#.*/, ''))
    .map((line) => line.replace(/^\s*[\d*][\d |]*\)/, '').replace(/\s+in$/, ''))
    .map((line) => line.replace(/<\(([^)]*)\)/, '').replace(/;;$/, ''))
    .flatMap((line) => line.split(/\s\|\|?\s|\s&&\s/))
    .map((line) => line.replace(/^(?:\s*[A-Z_]+=\S+)+/, '').trim())
    .filter((line) => line !== '');

const problemOf = async (
  command: string,
  folder: string,
  env: NodeJS.ProcessEnv,
  manifest: Manifest,
): Promise<string | undefined> => {
  const words = command.split(/\s+/);
  const [program = '', first = '', second = ''] = words;
  if (program === 'npm') {
    if (first === 'install') return unknownPackage(words.slice(2), manifest);
    const script = first === 'run' ? second : first;
    return manifest.scripts?.[script] === undefined ? 'no such npm script' : undefined;
  }
  const ours = /^(?:npx (?:-y )?(?:-p \S+ )*)?(wsapi-client|wsapi-contract)(?![\w-]) ?(.*)$/.exec(
    command,
  );
  if (ours === null) return others.includes(program) ? undefined : 'an unknown command';
  const [, name = '', rest = ''] = ours;
  if (notForAlone.test(rest) || rest.includes('…') || / [<>]$/.test(rest))
    return checkAgainstHelp(name, rest, folder, env);
  const { code, stderr } = await bash(
    `${shellOfReader}${name} ${rest}`,
    folder,
    { ...env, to: '+12025550143', text: 'Hello' },
    await inputOf(rest, folder),
  );
  return code === 0 ? undefined : `it ended with ${code}: ${stderr}`;
};

/** The standard input of a command: the keys that it asks for, or the output of another program. */
const inputOf = async (rest: string, folder: string): Promise<string | Buffer> => {
  if (rest.startsWith('profile add')) {
    const kinds = /--keys((?: \w+)+)/.exec(rest)?.[1]?.trim().split(' ') ?? ['api'];
    return kinds.map((kind) => `the-${kind}-key\n`).join('');
  }
  return rest.endsWith('--file -') ? readFile(join(folder, 'photo.jpg')) : 'Hello\n';
};

const unknownPackage = (words: readonly string[], manifest: Manifest): string | undefined => {
  const known = {
    ...manifest.dependencies,
    ...manifest.devDependencies,
    ...manifest.peerDependencies,
  };
  const names = words
    .filter((word) => !word.startsWith('-'))
    .map((word) => word.replace(/(?!^)@.*/, ''));
  const unknown = names.filter((name) => name !== manifest.name && !Object.hasOwn(known, name));
  return unknown.length === 0
    ? undefined
    : `${unknown.join(', ')} is not a dependency of the package`;
};

/** Checks that the help of a command lists the options that are used. */
const checkAgainstHelp = async (
  name: string,
  rest: string,
  folder: string,
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> => {
  const command = /^(?:[a-z][\w-]* ?){0,2}/.exec(rest)?.[0].trim() ?? '';
  const attempts = name === 'wsapi-contract' ? [''] : [command, command.split(' ')[0] ?? ''];
  for (const attempt of attempts) {
    const { code, stdout } = await bash(`${name} ${attempt} --help`, folder, env);
    if (code !== 0) continue;
    const options = rest.match(/(?<=^|\s)--[\w-]+/g) ?? [];
    const unknown = options.filter((option) => !stdout.includes(option));
    return unknown.length === 0 ? undefined : `its help does not know ${unknown.join(', ')}`;
  }
  return 'it has no help';
};

const bash = (
  command: string,
  folder: string,
  env: NodeJS.ProcessEnv,
  input: string | Buffer = '',
): Promise<{ code: number | string; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const PATH = `${join(folder, 'node_modules', '.bin')}:${env['PATH'] ?? ''}`;
    const child = execFile(
      'bash',
      ['-c', command],
      { cwd: folder, env: { ...env, PATH } },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : (error.code ?? 'a signal'), stdout, stderr }),
    );
    // A program that does not read its input closes the pipe.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
