import { checkedBaseUrl } from '../../../client/base-url.ts';
import {
  clientOf,
  hasKey,
  resolveConnection,
  type ConnectionFlags,
} from '../connection/connection-options.ts';
import { cloudBaseUrl } from '../connection/environment-variables.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { interruption } from '../interruption.ts';
import { styled, type Style } from '../output/terminal-style.ts';
import { writeAnswer } from '../output/write-answer.ts';
import { ok, problem, type Finding } from './doctor-finding.ts';
import { editionFinding, recognizeEdition } from './examine-edition.ts';
import { examineInstance } from './examine-instance.ts';
import { examineServer } from './examine-server.ts';
import { examineWrongKey } from './examine-wrong-key.ts';

export interface DoctorOptions extends ConnectionFlags {
  readonly json?: boolean;
}

/** A person is waiting, so the time limit of a call is short. */
const defaultTimeoutMs = 10_000;

/** Checks one thing after another, up to the first problem that makes the rest impossible to check. */
export const doctor = async (options: DoctorOptions): Promise<void> => {
  const findings = await examine(options);
  if (options.json === true)
    await writeAnswer(
      findings.map(({ about, state, found, advice }) => ({ about, state, found, advice })),
      { json: true },
    );
  else for (const finding of findings) printFinding(finding);
  const first = findings.find(({ state }) => state === 'error');
  process.exitCode = first?.exitCode ?? exitCodes.done;
};

const examine = async (flags: DoctorOptions): Promise<Finding[]> => {
  const { connection, source } = await resolveConnection(flags);
  const baseUrl = checkedBaseUrl(connection.baseUrl ?? cloudBaseUrl);
  const calls = {
    signal: interruption.signal,
    timeout: flags.timeout === undefined ? defaultTimeoutMs : flags.timeout * 1_000,
    retry: false as const,
  };
  const withKey = hasKey(connection);
  // The client needs a key, but the health route does not: without one the server can still be checked.
  const client = await clientOf(withKey ? connection : { ...connection, apiKey: 'none' }, flags);
  const server = await examineServer(client, baseUrl, calls);
  const configuration = withKey
    ? ok('configuration', `${source}: ${baseUrl}`)
    : problem(
        'configuration',
        `${source} has no key`,
        'Set WSAPI_API_KEY, or save a profile: wsapi-client profile add <name>',
        exitCodes.configuration,
      );
  const findings = [configuration, ...server];
  if (!withKey || findings.some(({ state }) => state === 'error')) return findings;
  const { instanceId, ...anonymous } = connection;
  const instance = await examineInstance(client, instanceId, calls);
  const edition = await recognizeEdition(await clientOf(anonymous, flags), calls);
  const keyWorks = instance.some(({ about, state }) => about === 'key' && state === 'ok');
  return [
    ...findings,
    editionFinding(edition),
    ...instance,
    ...(keyWorks ? await examineWrongKey(connection, flags, calls, edition) : []),
  ];
};

const marks: Readonly<Record<Finding['state'], readonly [string, Style]>> = {
  ok: ['✓', 'green'],
  error: ['✗', 'red'],
  warning: ['!', 'yellow'],
  unknown: ['?', 'yellow'],
};

const printFinding = ({ about, state, found, advice }: Finding): void => {
  const [mark, style] = marks[state];
  const lines = [
    `${styled(style, mark, process.stdout)} ${about}: ${found}`,
    ...(advice === undefined ? [] : [`  → ${advice}`]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
};
