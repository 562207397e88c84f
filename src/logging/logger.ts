import { ConfigurationError } from '../errors/configuration-error.ts';
import { undisturbed } from './undisturbed.ts';

/** What takes the client's log lines: `console`, or anything with the same four methods. */
export interface Logger {
  /** Each attempt. */
  debug(message: string, details: object): void;
  /** Each call that was answered. */
  info(message: string, details: object): void;
  /** Whatever is sent again. */
  warn(message: string, details: object): void;
  /** A call that failed, and may have been carried out all the same. */
  error(message: string, details: object): void;
}

/**
 * Which lines are written: those of this level and of the graver ones. `debug` has a line for each attempt, `info`
 * one for each call, `warn` one for whatever is sent again, `error` one for each call that may have been carried
 * out though it failed.
 */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'off';

const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'off'];

/**
 * A logger that passes on the lines of a level and above. The client writes operation ids, path templates,
 * statuses, times and counts: no keys, no bodies, no ids, no phone numbers.
 */
export const atLevel = (logger: Logger, level: LogLevel): Logger => {
  const from = levels.indexOf(level);
  // JavaScript passes anything.
  if (from === -1) throw new ConfigurationError(`logLevel has to be one of ${levels.join(', ')}.`);
  const pass = (name: Exclude<LogLevel, 'off'>): Logger[typeof name] =>
    levels.indexOf(name) < from
      ? () => undefined
      : undisturbed((message: string, details: object) => logger[name](message, details));
  return { debug: pass('debug'), info: pass('info'), warn: pass('warn'), error: pass('error') };
};
