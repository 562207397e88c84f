import { ConfigurationError } from '../errors/configuration-error.ts';
import { checkObject, kindOf } from '../options/option-checks.ts';
import type { ClientOptions } from './client-options.ts';

/** Every option with the type of its value; `any` where the code that uses it checks more closely. */
const optionTypes: Readonly<
  Record<keyof ClientOptions, 'function' | 'object' | 'boolean' | 'any'>
> = {
  apiKey: 'any',
  instanceId: 'any',
  baseUrl: 'any',
  customerApiKey: 'any',
  adminApiKey: 'any',
  timeout: 'any',
  deadline: 'any',
  retry: 'any',
  onRetry: 'function',
  headers: 'object',
  dispatcher: 'any',
  fetch: 'function',
  middleware: 'any',
  maxResponseBytes: 'any',
  logger: 'any',
  logLevel: 'any',
  validate: 'any',
  schemas: 'object',
  defaultCountry: 'any',
  phoneNumbers: 'object',
  resolveRecipients: 'boolean',
  resolveCache: 'object',
  limiters: 'function',
  dangerouslyAllowBrowser: 'boolean',
  pace: 'object',
  maxConcurrency: 'any',
};

/**
 * Refuses options that do not exist and values of the wrong type: both would be ignored, or fail at the first call.
 *
 * @throws {ConfigurationError} naming the option and what would be right, but never its value.
 */
export const checkOptions = (options: ClientOptions): void => {
  checkObject(options, 'The options of a client');
  for (const [name, value] of Object.entries(options)) {
    // No suggestion: TypeScript makes one, and the library for it would add 5 % to a bundle.
    if (!isOption(name))
      throw new ConfigurationError(
        `Unknown option \`${name}\`. Known options: ${Object.keys(optionTypes).join(', ')}.`,
      );
    const type = optionTypes[name];
    if (value === undefined || type === 'any') continue;
    if (typeof value !== type || value === null)
      throw new ConfigurationError(
        `\`${name}\` must be ${type === 'object' ? 'an' : 'a'} ${type}, not ${kindOf(value)}.`,
      );
  }
  const { middleware = [] } = options;
  if ([middleware].flat().some((each) => typeof each !== 'function'))
    throw new ConfigurationError('`middleware` must be a function or a list of functions.');
};

const isOption = (name: string): name is keyof ClientOptions => Object.hasOwn(optionTypes, name);
