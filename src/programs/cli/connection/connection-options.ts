import type { Command } from 'commander';
import type { ClientOptions } from '../../../client/client-options.ts';
import type { WsapiClient } from '../../../client/wsapi-client.ts';
import type { Logger } from '../../../logging/logger.ts';
import type { RetryEvent } from '../../../pipeline/retry-event.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { OutcomeError } from '../failures/outcome-error.ts';
import { UsageError } from '../failures/usage-error.ts';
import { say } from '../output/say.ts';
import {
  cloudBaseUrl,
  environmentConnection,
  keyNames,
  variable,
  variables,
  type Connection,
} from './environment-variables.ts';
import { currentProfileName, readProfile } from './profile-files.ts';

/** The options of every command that calls a gateway. */
export interface ConnectionFlags {
  readonly profile?: string;
  readonly baseUrl?: string;
  readonly instance?: string;
  readonly timeout?: number;
  readonly verbose?: boolean;
}

export const addConnectionOptions = (command: Command): Command =>
  command
    .optionsGroup('Connection:')
    .option('--profile <name>', 'The profile to use (environment: WSAPI_PROFILE)')
    .option('--base-url <url>', 'The address of the gateway (environment: WSAPI_BASE_URL)')
    .option('--instance <id>', 'The instance (environment: WSAPI_INSTANCE_ID)')
    .option('--timeout <seconds>', 'The time limit of one attempt', seconds)
    .option('--verbose', 'Print attempts, waits and statuses on stderr');

const seconds = (text: string): number => {
  const value = Number(text);
  if (value > 0) return value;
  throw new UsageError('--timeout must be a number of seconds above 0.');
};

export interface ResolvedConnection {
  readonly connection: Connection;
  /** Where it comes from: `the environment`, or `the profile "x"`. */
  readonly source: string;
}

/**
 * A profile that is named is used alone; otherwise the environment if it has a key or an address; otherwise the
 * profile in use. Profile and environment are never mixed, so that a key is sent only to the gateway it belongs to.
 */
export const resolveConnection = async (flags: ConnectionFlags): Promise<ResolvedConnection> => {
  const environment = environmentConnection();
  const named = flags.profile ?? variable('WSAPI_PROFILE');
  const fromEnvironment =
    environment.baseUrl !== undefined || keyNames.some((kind) => environment[kind] !== undefined);
  const name = named ?? (fromEnvironment ? undefined : await currentProfileName());
  const base = name === undefined ? environment : await readProfile(name);
  if (name !== undefined) refuseOtherHost(name, base, flags.baseUrl);
  // The instance is no secret: a variable may choose another one of the same profile.
  const instanceId =
    flags.instance ?? (named === undefined ? environment.instanceId : undefined) ?? base.instanceId;
  const baseUrl = flags.baseUrl ?? base.baseUrl;
  return {
    connection: {
      ...base,
      ...(instanceId !== undefined && { instanceId }),
      ...(baseUrl !== undefined && { baseUrl }),
    },
    source: name === undefined ? 'the environment' : `the profile "${name}"`,
  };
};

const refuseOtherHost = (name: string, profile: Connection, baseUrl: string | undefined): void => {
  if (baseUrl === undefined || originOf(baseUrl) === originOf(profile.baseUrl ?? cloudBaseUrl))
    return;
  throw new UsageError(
    `The keys of the profile "${name}" are for ${originOf(profile.baseUrl ?? cloudBaseUrl)} and are not sent anywhere else. Add a profile for the other address (wsapi-client profile add), or set WSAPI_API_KEY.`,
  );
};

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);

/** A client for the connection of a command. @throws {OutcomeError} if there is no key. */
export const connect = async (flags: ConnectionFlags): Promise<WsapiClient> => {
  const { connection, source } = await resolveConnection(flags);
  refuseMissingKey(connection, source);
  return clientOf(connection, flags);
};

export const hasKey = (connection: Connection): boolean =>
  keyNames.some((name) => connection[name] !== undefined);

/** @throws {OutcomeError} */
export const refuseMissingKey = (connection: Connection, source: string): void => {
  if (!hasKey(connection))
    throw new OutcomeError(
      `There is no API key in ${source}.\nSet WSAPI_API_KEY, or save a profile: wsapi-client profile add <name>`,
      exitCodes.configuration,
    );
};

export const clientOf = async (
  connection: Connection,
  flags: ConnectionFlags,
): Promise<WsapiClient> => {
  const { WsapiClient: Client } = await import('../../../client/wsapi-client.ts');
  return new Client(clientOptionsOf(connection, flags));
};

/** The client's options for a connection, with nothing left to look up in the environment. */
export const clientOptionsOf = (connection: Connection, flags: ConnectionFlags): ClientOptions => {
  // The client would fill in missing options from these, and so mix a profile with the environment.
  for (const name of Object.values(variables)) Reflect.deleteProperty(process.env, name);
  return {
    ...connection,
    onRetry: reportRateLimit,
    ...(flags.timeout !== undefined && { timeout: flags.timeout * 1000 }),
    ...(flags.verbose === true && { logger: stderrLogger(), logLevel: 'debug' as const }),
  };
};

/** A command that waits for seconds without a word looks as if it hung. */
const reportRateLimit = ({ reason, waitMs }: RetryEvent): void => {
  if (reason !== 'rate-limited by the gateway' && reason !== 'rate-limited by WhatsApp') return;
  const by = reason === 'rate-limited by WhatsApp' ? ' by WhatsApp' : '';
  say(`Rate limited${by}, waiting ${Math.ceil(waitMs / 1_000)} s …`);
};

/** The client's log on stderr, apart from the result on stdout. */
const stderrLogger = (): Logger => {
  const write = (message: string, details: object): void => {
    say(`${message} ${JSON.stringify(details)}`);
  };
  return { debug: write, info: write, warn: write, error: write };
};
