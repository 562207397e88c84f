import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { createGateway, type Gateway } from '../../src/testing/gateway.ts';
import type { Finished } from './workspace.ts';

/** Keys that are found wherever they turn up. */
export const keys = {
  apiKey: 'key-instance-81fb27',
  customerKey: 'key-customer-c02d9e',
  adminKey: 'key-admin-5577aa',
} as const;

export interface RunOptions {
  /** What comes in by stdin; without it, stdin is empty. */
  readonly stdin?: string | Uint8Array;
  readonly env?: NodeJS.ProcessEnv;
  /** Secrets were asked for. */
  readonly mayShowKeys?: boolean;
  /** Ctrl-C is pressed when this has come to pass. */
  readonly interruptAfter?: Promise<unknown>;
}

/** The command line as a user has it, in a home of its own, with a gateway in its environment. */
export interface CommandLine {
  readonly gateway: Gateway;
  /** The folder that the commands run in; it is also the home. */
  readonly folder: string;
  /** All that the environment is to a command. */
  readonly env: NodeJS.ProcessEnv;
  /** Where the program is: Node's arguments before those of the command. */
  readonly program: readonly string[];
  run(args: readonly string[], options?: RunOptions): Promise<Finished>;
}

const program = [
  '--disable-warning=ExperimentalWarning',
  inProject('src', 'programs', 'cli', 'wsapi-client.ts'),
] as const;

/** Of the machine's environment only what a process needs to start: nobody's keys and no colours. */
export const bareEnvironment = (home: string): NodeJS.ProcessEnv => ({
  PATH: process.env['PATH'],
  SystemRoot: process.env['SystemRoot'],
  HOME: home,
  APPDATA: home,
  LOCALAPPDATA: home,
  XDG_CONFIG_HOME: join(home, 'config'),
});

export const useCommandLine = (): CommandLine => {
  let gateway: Gateway;
  let folder: string;
  beforeAll(async () => {
    gateway = createGateway(keys);
    await gateway.listen();
  });
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wsapi-home-'));
  });
  afterEach(async () => {
    gateway.reset();
    gateway.pair();
    await rm(folder, { recursive: true, force: true });
  });
  afterAll(() => gateway.close());
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
      // Whatever a command does, no key comes out of it.
      if (!mayShowKeys)
        for (const key of Object.values(keys))
          expect(finished.stdout + finished.stderr).not.toContain(key);
      return finished;
    },
  };
};

/** Runs Node to its end, whatever that is. */
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
    // A command that ends before it has read all of it closes the pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
  });
