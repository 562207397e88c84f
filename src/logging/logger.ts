import { checkMethods, oneOf } from '../options/option-checks.ts';
import { undisturbed } from './undisturbed.ts';

/** Receives the client's log lines: `console`, or any object with the same four methods. */
export interface Logger {
  /** For calls: each attempt. */
  debug(message: string, details: object): void;
  /** For calls: each that got a response. */
  info(message: string, details: object): void;
  /** For calls: each retry. */
  warn(message: string, details: object): void;
  /** For calls: each that failed but may have been carried out. */
  error(message: string, details: object): void;
}

/** The lowest level that is written; `off` writes nothing. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'off';

const levels: readonly LogLevel[] = ['debug', 'info', 'warn', 'error', 'off'];

/**
 * A logger that passes on the lines of a level and above. The client writes operation ids, path templates, statuses,
 * times and counts: no keys, no bodies, no ids, no phone numbers.
 *
 * @returns undefined for `false`, which is no log.
 * @throws {ConfigurationError} for a logger without the four methods: it would fail after a message was sent.
 */
export const atLevel = (logger: Logger | false, level?: LogLevel): Logger | undefined => {
  if (logger === false) return undefined;
  checkMethods(logger, 'logger', ['debug', 'info', 'warn', 'error']);
  const from = levels.indexOf(oneOf(level, 'logLevel', levels, 'warn'));
  const pass = (name: keyof Logger): Logger[typeof name] =>
    levels.indexOf(name) < from
      ? () => undefined
      : undisturbed((message: string, details: object) => logger[name](message, details));
  return { debug: pass('debug'), info: pass('info'), warn: pass('warn'), error: pass('error') };
};
