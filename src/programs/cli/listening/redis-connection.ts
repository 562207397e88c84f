import { createClient, ErrorReply } from 'redis';
import { exitCodes } from '../failures/exit-codes.ts';
import { OutcomeError } from '../failures/outcome-error.ts';
import { UsageError } from '../failures/usage-error.ts';
import { terminalText } from '../output/terminal-text.ts';
import { variable } from '../connection/environment-variables.ts';

/** A lost connection is made again after at most so many milliseconds. */
const longestWaitMs = 2_000;

/**
 * The address of Redis, of the command line or of the environment.
 *
 * @param given `true` where the option stands alone.
 * @throws {UsageError} where there is none, or one with a password on the command line.
 */
export const redisUrl = (given: string | true): string => {
  const url = given === true ? variable('WSAPI_REDIS_URL') : given;
  if (url === undefined)
    throw new UsageError(
      'Say where Redis is: --redis redis://localhost:6379, or WSAPI_REDIS_URL in the environment.',
    );
  if (!/^rediss?:\/\//.test(url) || !URL.canParse(url))
    throw new UsageError(
      'The address of Redis is like redis://localhost:6379, or rediss:// by TLS.',
    );
  if (given !== true && new URL(url).password !== '')
    throw new UsageError(
      'A password does not go on the command line, where others can read it: set WSAPI_REDIS_URL to the whole address, and give --redis alone.',
    );
  return url;
};

/** @throws {OutcomeError} where there is no Redis, or it does not let this client in. */
export const connectRedis = async (url: string) => {
  let wasOpen = false;
  const client = createClient({
    url,
    socket: {
      // At the start it is rather the address that is wrong.
      reconnectStrategy: (retries) => wasOpen && Math.min(100 * 2 ** retries, longestWaitMs),
    },
  });
  // Whoever waits for an answer hears of it, too.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw redisProblem(error, url);
  }
  wasOpen = true;
  return client;
};

/** Whether it will be there again: the connection is gone, or a Redis that was started anew still reads its disk. */
export const isAway = (error: unknown): boolean =>
  !(error instanceof ErrorReply) || error.message.startsWith('LOADING');

/** What to throw for what the client rejected with. Neither shows more of the address than where it leads. */
export const redisProblem = (error: unknown, url: string): unknown => {
  const { host } = new URL(url);
  if (!(error instanceof Error)) return error;
  if (!(error instanceof ErrorReply))
    return new OutcomeError(
      `Redis at ${host} is not reached: ${reasonOf(error)}`,
      exitCodes.notReached,
    );
  const reply = terminalText(error.message);
  return /^(?:NOAUTH|WRONGPASS|NOPERM|ERR AUTH)/.test(reply)
    ? new OutcomeError(`Redis at ${host} does not let you in: ${reply}`, exitCodes.keyRefused)
    : new OutcomeError(`Redis at ${host} answers: ${reply}`, exitCodes.refused);
};

/** Where a name has several addresses, the error of all of them has no words of its own. */
const reasonOf = (error: Error): string => {
  const [first] = error instanceof AggregateError ? (error.errors as unknown[]) : [];
  return error.message === '' && first instanceof Error ? first.message : error.message;
};
