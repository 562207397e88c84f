import { ConfigurationError } from '../errors/configuration-error.ts';
import { checkedNumber, checkMethods } from '../options/option-checks.ts';
import { lazyNationalNumbers } from '../ids/national-numbers.ts';
import type { LimiterOptions } from '../limiter/local-limiter.ts';
import { atLevel } from '../logging/logger.ts';
import { undisturbed } from '../logging/undisturbed.ts';
import { Credentials, type Key } from '../pipeline/credentials.ts';
import {
  callerHeaders,
  checkedHeaderValue,
  requiredHeaderValue,
} from '../pipeline/header-values.ts';
import type { RecipientResolver } from '../pipeline/recipient-resolver.ts';
import type { SendSettings } from '../pipeline/send-settings.ts';
import { validationOf } from '../pipeline/validation/validation.ts';
import { defaultRetryLimits, retryOption } from '../retry/retry-limits.ts';
import { chooseTransport } from '../transports/choose-transport.ts';
import { checkedBaseUrl } from './base-url.ts';
import { checkOptions } from './check-options.ts';
import type { ClientOptions } from './client-options.ts';
import { userAgent } from './user-agent.ts';

const cloudBaseUrl = 'https://wsapi.chat';
const defaultTimeoutMs = 90_000;
const defaultMaxResponseBytes = 64_000_000;

/**
 * The options of a client, completed by the environment and the defaults, and checked.
 *
 * @throws {ConfigurationError} naming the option and what would be right, but never its value.
 */
export const completeOptions = (options: ClientOptions): SendSettings => {
  checkOptions(options);
  refuseBrowser(options);
  const {
    limiters,
    middleware = [],
    onRetry,
    validate = 'off',
    logger: given = false,
    logLevel,
    baseUrl = environment('WSAPI_BASE_URL') ?? cloudBaseUrl,
  } = options;
  const logger = atLevel(given, logLevel);
  const limits = checkedLimits(options);
  let resolver: RecipientResolver | undefined;
  const settings: SendSettings = {
    baseUrl: checkedBaseUrl(baseUrl),
    credentials: credentialsOf(options),
    transport: chooseTransport(options),
    middleware: [middleware].flat(),
    limits,
    limiters: { shared: limiters?.({ limits, logger }) },
    headers: { ...userAgent(), ...callerHeaders(options.headers ?? {}) },
    timeoutMs: checkedNumber(options.timeout, 'timeout', Number.MIN_VALUE) ?? defaultTimeoutMs,
    deadlineMs: checkedNumber(options.deadline, 'deadline', Number.MIN_VALUE),
    retry: retryOption(defaultRetryLimits, options.retry),
    maxResponseBytes:
      checkedNumber(options.maxResponseBytes, 'maxResponseBytes', 1) ?? defaultMaxResponseBytes,
    logger,
    onRetry: onRetry && undisturbed(onRetry),
    validation: validationOf(validate, options.schemas, logger),
    eventValidation: { validate, schemas: options.schemas },
    national:
      options.defaultCountry === undefined
        ? undefined
        : lazyNationalNumbers(options.defaultCountry, options.phoneNumbers),
    eventFilterProblem: async () => (await import('./event-filter-problem.ts')).eventFilterProblem,
    // Shared with the clients made by `withInstance`.
    resolver: async () => {
      const { NumberResolver } = await import('../pipeline/resolve/number-resolver.ts');
      return (resolver ??= new NumberResolver(settings, options.resolveCache));
    },
    resolveRecipients: options.resolveRecipients ?? false,
  };
  if (limiters) checkMethods(settings.limiters.shared, 'limiters()', ['of']);
  return settings;
};

/** Without these checks a wrong limit would silently limit nothing. */
const checkedLimits = ({ pace, maxConcurrency }: ClientOptions): LimiterOptions => {
  if (pace !== undefined) {
    if (typeof pace.perSecond !== 'number')
      throw new ConfigurationError('`pace` must be an object such as { perSecond: 5, burst: 10 }.');
    checkedNumber(pace.perSecond, 'pace.perSecond', Number.MIN_VALUE);
    checkedNumber(pace.burst, 'pace.burst', 1);
  }
  checkedNumber(maxConcurrency, 'maxConcurrency', 1);
  return { pace, maxConcurrency: maxConcurrency && Math.floor(maxConcurrency) };
};

const credentialsOf = (options: ClientOptions): Credentials => {
  const instance = keyOf(options.apiKey, 'apiKey', 'WSAPI_API_KEY');
  const customer =
    keyOf(options.customerApiKey, 'customerApiKey', 'WSAPI_CUSTOMER_API_KEY') ?? instance;
  const admin = keyOf(options.adminApiKey, 'adminApiKey', 'WSAPI_ADMIN_API_KEY') ?? instance;
  if (customer === undefined && admin === undefined)
    throw new ConfigurationError(
      '`apiKey` is missing: pass { apiKey } or set the environment variable WSAPI_API_KEY.',
    );
  const instanceId = textOf(options.instanceId, 'instanceId', 'WSAPI_INSTANCE_ID');
  return new Credentials({ instance, customer, admin }, instanceId);
};

const keyOf = (given: Key | undefined, name: string, variable: string): Key | undefined =>
  typeof given === 'function' ? given : textOf(given, name, variable);

/** Rejects an empty option, but treats an empty environment variable as unset. */
const textOf = (given: string | undefined, name: string, variable: string): string | undefined => {
  if (given !== undefined) return requiredHeaderValue(given, `\`${name}\``);
  const value = environment(variable);
  return value === undefined ? undefined : checkedHeaderValue(value, variable);
};

/** An environment variable; undefined if it is empty, or if the runtime has none. */
const environment = (name: string): string | undefined => {
  const { process } = globalThis as {
    process?: { env?: Readonly<Record<string, string | undefined>> };
  };
  const value = process?.env?.[name];
  return value === '' ? undefined : value;
};

const refuseBrowser = ({ dangerouslyAllowBrowser = false }: ClientOptions): void => {
  const { window, document } = globalThis as { window?: unknown; document?: unknown };
  if (dangerouslyAllowBrowser || window === undefined || document === undefined) return;
  throw new ConfigurationError(
    'In a browser anyone can read the key. Call the gateway from your server; if only you can open the page, set `dangerouslyAllowBrowser: true`.',
  );
};
