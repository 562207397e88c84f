import { createClient, ErrorReply } from 'redis';
import { exitCodes } from '../failures/exit-codes.ts';
import { OutcomeError } from '../failures/outcome-error.ts';
import { UsageError } from '../failures/usage-error.ts';
import { terminalText } from '../output/terminal-text.ts';
import { variable } from '../connection/environment-variables.ts';

/** The longest wait before a lost connection is opened again. */
const longestWaitMs = 2_000;

/**
 * The address of Redis, from the option or the environment.
 *
 * @param given `true` if the option has no value.
 * @throws {UsageError} if there is no address, or one with a password on the command line.
 */
export const redisUrl = (given: string | true): string => {
  const url = given === true ? variable('WSAPI_REDIS_URL') : given;
  if (url === undefined)
    throw new UsageError(
      'Give the address of Redis: --redis redis://localhost:6379, or set WSAPI_REDIS_URL.',
    );
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url))
    throw new UsageError(
      'The address of Redis must start with redis:// or rediss://, for example redis://localhost:6379.',
    );
  if (given !== true && new URL(url).password !== '')
    throw new UsageError(
      'Do not put a password on the command line, where others can read it: set WSAPI_REDIS_URL to the address, and use --redis without a value.',
    );
  return url;
};

/** @throws {OutcomeError} if Redis cannot be reached or refuses the login. */
export const connectRedis = async (url: string) => {
  let wasOpen = false;
  const client = createClient({
    url,
    socket: {
      // If the first attempt fails, the address is probably wrong.
      reconnectStrategy: (retries) => wasOpen && Math.min(100 * 2 ** retries, longestWaitMs),
    },
  });
  // An error without a listener would end the process. Pending commands reject with it anyway.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw redisProblem(error, url);
  }
  wasOpen = true;
  return client;
};

/** Whether a later attempt may succeed: the connection is lost, or Redis is loading its data after a restart. */
export const isAway = (error: unknown): boolean =>
  !(error instanceof ErrorReply) || error.message.startsWith('LOADING');

/** The error to throw for an error of the Redis client. Of the address it shows the host only. */
export const redisProblem = (error: unknown, url: string): unknown => {
  const { host } = new URL(url);
  if (!(error instanceof Error)) return error;
  if (!(error instanceof ErrorReply))
    return new OutcomeError(
      `Cannot reach Redis at ${host}: ${reasonOf(error)}`,
      exitCodes.notReached,
    );
  const reply = terminalText(error.message);
  return /^(?:NOAUTH|WRONGPASS|NOPERM|ERR AUTH)/.test(reply)
    ? new OutcomeError(`Redis at ${host} refused the login: ${reply}`, exitCodes.keyRefused)
    : new OutcomeError(`Redis at ${host} replied: ${reply}`, exitCodes.refused);
};

/** If a name has several addresses, the message is in the errors of the single attempts. */
const reasonOf = (error: Error): string => {
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return error.message === '' && first instanceof Error ? first.message : error.message;
};
