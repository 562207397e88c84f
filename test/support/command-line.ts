import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, vi } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { createGateway, type Gateway } from '../../src/testing/gateway.ts';
import type { Finished } from './workspace.ts';

/** How long tests wait for something that should happen: a backstop only, since a machine in CI may be slow. */
export const backstop = { timeout: 300_000 };

/** Keys that are easy to find in output. */
export const keys = {
  apiKey: 'key-instance-81fb27',
  customerKey: 'key-customer-c02d9e',
  adminKey: 'key-admin-5577aa',
} as const;

export interface RunOptions {
  /** The content of stdin. Default: empty. */
  readonly stdin?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  /** The output may hold keys, because the command was told to show them. */
  readonly mayShowKeys?: boolean;
  /** Sends SIGINT when this resolves. */
  readonly interruptAfter?: Promise<unknown>;
}

/** The command line in a home folder of its own, with a test gateway in its environment. */
export interface CommandLine {
  readonly gateway: Gateway;
  /** The folder in which commands run. It is also the home folder. */
  readonly folder: string;
  /** The whole environment of a command. */
  readonly env: NodeJS.ProcessEnv;
  /** Node's arguments that start the program. */
  readonly program: readonly string[];
  run(args: readonly string[], options?: RunOptions): Promise<Finished>;
}

const program = [
  '--disable-warning=ExperimentalWarning',
  inProject('src', 'programs', 'cli', 'wsapi-client.ts'),
] as const;

/** The part of the machine's environment that a process needs to start fast, without keys and colours. */
export const bareEnvironment = (home: string): NodeJS.ProcessEnv => ({
  NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
  PATH: process.env['PATH'],
  SystemRoot: process.env['SystemRoot'],
  HOME: home,
  APPDATA: home,
  LOCALAPPDATA: home,
  XDG_CONFIG_HOME: join(home, 'config'),
});

export const useCommandLine = (): CommandLine => {
  vi.setConfig({ testTimeout: backstop.timeout, hookTimeout: backstop.timeout });
  let gateway: Gateway;
  let folder: string;
  const folders: string[] = [];
  beforeAll(async () => {
    gateway = createGateway(keys);
    await gateway.listen();
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsapi-home-'));
    folders.push(folder);
  });
  afterEach(() => {
    gateway.reset();
    gateway.pair();
  });
  afterAll(async () => {
    await gateway.close();
    // Only now: Windows keeps the folders of programs that are still ending.
    for (const each of folders) await rm(each, { recursive: true, force: true, maxRetries: 10 });
  });
  return {
    program,
    get gateway() {
      return gateway;
    },
    get folder() {
      return folder;
    },
    get env() {
      return {
        ...bareEnvironment(folder),
        WSAPI_BASE_URL: gateway.url,
        WSAPI_API_KEY: gateway.apiKey,
        WSAPI_INSTANCE_ID: gateway.instanceId,
      };
    },
    async run(args, { stdin = '', env = {}, mayShowKeys = false, interruptAfter } = {}) {
      const finished = await runToEnd([...program, ...args], {
        cwd: folder,
        env: { ...this.env, ...env },
        stdin,
        interruptAfter,
      });
      // No command prints a key.
      if (!mayShowKeys)
        for (const key of Object.values(keys))
          expect(finished.stdout + finished.stderr).not.toContain(key);
      return finished;
    },
  };
};

/** Runs Node until it ends, with any exit code. */
const runToEnd = (
  args: readonly string[],
  {
    cwd,
    env,
    stdin,
    interruptAfter,
  }: {
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
    readonly stdin: string | Uint8Array;
    readonly interruptAfter?: Promise<unknown> | undefined;
  },
): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...args], { cwd, env, stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    void interruptAfter?.then(() => child.kill('SIGINT'));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout, stderr });
    });
    // A command may end before it has read all of stdin.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
