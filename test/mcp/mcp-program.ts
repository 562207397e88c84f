import { Client, type ElicitResult } from '@modelcontextprotocol/client';
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio';
import { expect, onTestFinished } from 'vitest';
import { backstop, type CommandLine } from '../support/command-line.ts';
import { answerOf, type Answer, type Era } from './agent.ts';

export interface ProgramOptions {
  readonly args?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  readonly era?: Era;
  readonly user?: (question: string) => ElicitResult['action'];
}

/** A host that has started `wsapi-client mcp`. */
export interface ProgramHost {
  readonly host: Client;
  readonly pid: number;
  readonly questions: string[];
  /** What the program wrote on stderr so far. */
  readonly stderr: () => string;
  /** What the program wrote on stdout and is no message of the protocol. */
  readonly protocolErrors: Error[];
  call(tool: string, args?: Record<string, unknown>): Promise<Answer>;
  /** Resolves when messages arrive: before that, a test's message would be missed. */
  receives(): Promise<void>;
}

export const startProgram = async (
  cli: CommandLine,
  { args = [], env = {}, era = '2025', user }: ProgramOptions = {},
): Promise<ProgramHost> => {
  const questions: string[] = [];
  const protocolErrors: Error[] = [];
  let stderr = '';
  const transport = new StdioClientTransport({
    command: process.execPath,
    args: [...cli.program, 'mcp', ...args],
    cwd: cli.folder,
    env: definedOf({ ...cli.env, ...env }),
    stderr: 'pipe',
  });
  transport.stderr?.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const host = new Client(
    { name: 'test-host', version: '1.0.0' },
    {
      capabilities: user === undefined ? {} : { elicitation: { form: {} } },
      versionNegotiation: { mode: era === '2025' ? 'legacy' : { pin: '2026-07-28' } },
    },
  );
  host.onerror = (error) => protocolErrors.push(error);
  if (user !== undefined)
    host.setRequestHandler('elicitation/create', ({ params }) => {
      questions.push(params.message);
      const action = user(params.message);
      return { action, ...(action === 'accept' && { content: {} }) };
    });
  onTestFinished(() => host.close());
  await host.connect(transport, { timeout: backstop.timeout });
  const call = async (name: string, given: Record<string, unknown> = {}): Promise<Answer> =>
    answerOf(await host.callTool({ name, arguments: given }, { timeout: backstop.timeout }));
  return {
    host,
    pid: transport.pid ?? 0,
    questions,
    protocolErrors,
    stderr: () => stderr,
    call,
    receives: () =>
      expect
        .poll(async () => (await call('session_status')).data['coverage'], backstop)
        .not.toHaveProperty('problem'),
  };
};

const definedOf = (env: NodeJS.ProcessEnv): Record<string, string> =>
  Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
