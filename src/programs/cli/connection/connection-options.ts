import type { Command } from 'commander';
import type { WsapiClient } from '../../../client/wsapi-client.ts';
import type { Logger } from '../../../logging/logger.ts';
import type { ClientOptions } from '../../../client/client-options.ts';
import { UsageError } from '../failures/usage-error.ts';
import { currentProfileName, readProfile } from './profile-files.ts';
import {
  cloudBaseUrl,
  environmentConnection,
  keyNames,
  variable,
  variables,
  type Connection,
} from './environment-variables.ts';

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
    .option('--profile <name>', 'the profile to use (environment: WSAPI_PROFILE)')
    .option('--base-url <url>', "the gateway's address (environment: WSAPI_BASE_URL)")
    .option('--instance <id>', 'the instance to act as (environment: WSAPI_INSTANCE_ID)')
    .option('--timeout <seconds>', 'how long one attempt may take', seconds)
    .option('--verbose', 'tell on stderr of attempts, waits and statuses');

const seconds = (text: string): number => {
  const value = Number(text);
  if (value > 0) return value;
  throw new UsageError('--timeout takes a number of seconds above 0.');
};

/** Where to and as whom, and where that is written. */
export interface ResolvedConnection {
  readonly connection: Connection;
  /** `the environment`, or `the profile "x"`. */
  readonly source: string;
}

/**
 * A profile that is named is taken alone; else the environment, where it has a key or an address; else the
 * profile in use. The two are never mixed, so that a key goes only to the gateway that it was given for.
 */
export const resolveConnection = async (flags: ConnectionFlags): Promise<ResolvedConnection> => {
  const environment = environmentConnection();
  const named = flags.profile ?? variable('WSAPI_PROFILE');
  const fromEnvironment =
    environment.baseUrl !== undefined || keyNames.some((kind) => environment[kind] !== undefined);
  const name = named ?? (fromEnvironment ? undefined : await currentProfileName());
  const base = name === undefined ? environment : await readProfile(name);
  if (name !== undefined) refuseOtherHost(name, base, flags.baseUrl);
  // The instance is no secret: a variable may choose another of the same profile.
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
    `The keys of the profile "${name}" are for ${originOf(profile.baseUrl ?? cloudBaseUrl)}, and go nowhere else. Make a profile for the other address (wsapi-client profile add), or set WSAPI_API_KEY.`,
  );
};

const originOf = (url: string): string => (URL.canParse(url) ? new URL(url).origin : url);

/** A client of the connection, which looks at nothing else. */
export const connect = async (
  flags: ConnectionFlags,
  options: ClientOptions = {},
): Promise<WsapiClient> => {
  const { connection } = await resolveConnection(flags);
  return clientOf(connection, flags, options);
};

export const clientOf = async (
  connection: Connection,
  flags: ConnectionFlags,
  options: ClientOptions = {},
): Promise<WsapiClient> => {
  const { WsapiClient: Client } = await import('../../../client/wsapi-client.ts');
  return new Client({ ...clientOptionsOf(connection, flags), ...options });
};

/** The options of a client of the connection, which looks at nothing else. */
export const clientOptionsOf = (connection: Connection, flags: ConnectionFlags): ClientOptions => {
  // What is left out, the client would look up in the environment: that was looked at, and decided upon, above.
  for (const name of Object.values(variables)) Reflect.deleteProperty(process.env, name);
  return {
    ...connection,
    ...(flags.timeout !== undefined && { timeout: flags.timeout * 1000 }),
    ...(flags.verbose === true && { logger: stderrLogger(), logLevel: 'debug' as const }),
  };
};

/** The client's log lines on stderr, where they do not mix with the answer. */
const stderrLogger = (): Logger => {
  const write = (message: string, details: object): void => {
    process.stderr.write(`${message} ${JSON.stringify(details)}\n`);
  };
  return { debug: write, info: write, warn: write, error: write };
};
