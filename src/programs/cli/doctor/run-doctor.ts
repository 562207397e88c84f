import { checkedBaseUrl } from '../../../client/base-url.ts';
import {
  clientOf,
  resolveConnection,
  type ConnectionFlags,
} from '../connection/connection-options.ts';
import { cloudBaseUrl, keyNames } from '../connection/environment-variables.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { interruption } from '../interruption.ts';
import { styled, writeAnswer, type Style } from '../output/output.ts';
import { examineEdition, examineInstance } from './examine-instance.ts';
import { examineServer } from './examine-server.ts';
import { well, wrong, type Finding } from './doctor-finding.ts';

export interface DoctorOptions extends ConnectionFlags {
  readonly json?: boolean;
}

/** Somebody sits and waits. */
const patienceMs = 10_000;

/** Looks at one thing after the other, up to the first without which the next cannot be seen. */
export const doctor = async (options: DoctorOptions): Promise<void> => {
  const findings = await examine(options);
  if (options.json === true)
    await writeAnswer(
      findings.map(({ about, state, found, advice }) => ({ about, state, found, advice })),
      { json: true },
    );
  else for (const finding of findings) write(finding);
  const gravest = findings.find(({ state }) => state === 'wrong');
  process.exitCode = gravest?.exitCode ?? exitCodes.done;
};

const examine = async (flags: DoctorOptions): Promise<Finding[]> => {
  const { connection, source } = await resolveConnection(flags);
  const baseUrl = checkedBaseUrl(connection.baseUrl ?? cloudBaseUrl);
  const calls = {
    signal: interruption.signal,
    timeout: (flags.timeout ?? patienceMs / 1_000) * 1_000,
    retry: false as const,
  };
  const hasKey = keyNames.some((name) => connection[name] !== undefined);
  // The client is not made without a key, and the server is looked at all the same: the route takes none.
  const client = await clientOf(hasKey ? connection : { ...connection, apiKey: 'none' }, flags);
  const server = await examineServer(client, baseUrl, calls);
  const configuration = hasKey
    ? well('configuration', `${source}: ${baseUrl}`)
    : wrong(
        'configuration',
        `${source} has no key`,
        'Set WSAPI_API_KEY, or: wsapi-client profile add <name>',
        exitCodes.configuration,
      );
  const findings = [configuration, ...server];
  if (!hasKey || findings.some(({ state }) => state === 'wrong')) return findings;
  const { instanceId, ...anonymous } = connection;
  return [
    ...findings,
    await examineEdition(await clientOf(anonymous, flags), calls),
    ...(await examineInstance(client, instanceId, calls)),
  ];
};

const marks: Readonly<Record<Finding['state'], readonly [string, Style]>> = {
  well: ['✓', 'green'],
  wrong: ['✗', 'red'],
  doubtful: ['!', 'yellow'],
  unknown: ['?', 'yellow'],
};

const write = ({ about, state, found, advice }: Finding): void => {
  const [mark, style] = marks[state];
  const lines = [
    `${styled(style, mark, process.stdout)} ${about}: ${found}`,
    ...(advice === undefined ? [] : [`  → ${advice}`]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
};
