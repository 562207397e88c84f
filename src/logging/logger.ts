import { ConfigurationError } from '../errors/configuration-error.ts';
import { undisturbed } from './undisturbed.ts';

/** Receives the client's log lines: `console`, or any object with the same four methods. */
export interface Logger {
  /** Each attempt. */
  debug(message: string, details: object): void;
  /** Each call that got a response. */
  info(message: string, details: object): void;
  /** Each retry. */
  warn(message: string, details: object): void;
  /** Each call that failed but may have been carried out. */
  error(message: string, details: object): void;
}

/**
 * The lowest level that is written. `debug` has a line for each attempt, `info` for each call, `warn` for each retry,
 * `error` for each call that failed but may have been carried out.
 */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'off';

const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'off'];
const methods = ['debug', 'info', 'warn', 'error'] as const;

/**
 * A logger that passes on the lines of a level and above. The client writes operation ids, path templates, statuses,
 * times and counts: no keys, no bodies, no ids, no phone numbers.
 *
 * @throws {ConfigurationError} for a logger without the four methods: it would fail after a message was sent.
 */
export const atLevel = (logger: Logger, level: LogLevel): Logger => {
  const from = levels.indexOf(level);
  // JavaScript callers may pass anything.
  if (from === -1) throw new ConfigurationError(`logLevel must be one of ${levels.join(', ')}.`);
  const given = logger as Partial<Logger> | null;
  if (methods.some((name) => typeof given?.[name] !== 'function'))
    throw new ConfigurationError(
      'logger must be console, an object with debug, info, warn and error, or false.',
    );
  const pass = (name: (typeof methods)[number]): Logger[typeof name] =>
    levels.indexOf(name) < from
      ? () => undefined
      : undisturbed((message: string, details: object) => logger[name](message, details));
  return { debug: pass('debug'), info: pass('info'), warn: pass('warn'), error: pass('error') };
};
