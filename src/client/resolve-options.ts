import { Credentials, type Key } from '../pipeline/credentials.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import type { LimiterOptions } from '../limiter/local-limiter.ts';
import { LocalLimiters, type MakeLimiters } from '../limiter/limiters.ts';
import { lazyNationalNumbers } from '../ids/national-numbers.ts';
import { lazily } from './lazily.ts';
import { atLevel } from '../logging/logger.ts';
import { undisturbed } from '../logging/undisturbed.ts';
import { defaultRetryLimits, retryLimits } from '../retry/limits.ts';
import { chooseTransport } from '../transports/choose-transport.ts';
import { withMiddleware } from '../pipeline/middleware.ts';
import type { SendSettings } from '../pipeline/send-settings.ts';
import { validationOf } from '../pipeline/validation/validation.ts';
import { checkedBaseUrl } from './base-url.ts';
import type { ClientOptions } from './client-options.ts';
import { environment } from './environment.ts';
import {
  callerHeaders,
  checkedHeaderValue,
  requiredHeaderValue,
} from '../pipeline/header-values.ts';
import { checkedNumber } from '../errors/checked-number.ts';

const cloudBaseUrl = 'https://wsapi.chat';
const defaultTimeoutMs = 90_000;
const defaultMaxResponseBytes = 64_000_000;

/**
 * A client's options, with what the environment and the defaults add to them, checked.
 *
 * @throws {ConfigurationError} naming the option and what would be right, but never its value.
 */
export const resolveOptions = (options: ClientOptions): SendSettings => {
  refuseBrowser(options);
  const { logger, middleware = [], logLevel = 'warn', onRetry, resolveCache } = options;
  const makeLimiters: MakeLimiters =
    options.limiters ?? (({ limits }) => new LocalLimiters(limits));
  const maxResponseBytes =
    checkedNumber(options.maxResponseBytes, 'maxResponseBytes', 1) ?? defaultMaxResponseBytes;
  const stacked: readonly NonNullable<ClientOptions['middleware']>[] = [middleware];
  const transport = withMiddleware(chooseTransport(options), stacked.flat(), maxResponseBytes);
  const leveled = logger && atLevel(logger, logLevel);
  const { validate = 'off', schemas } = options;
  const validation = validate === 'off' ? undefined : validationOf(validate, schemas, leveled);
  return {
    baseUrl: checkedBaseUrl(options.baseUrl ?? environment('WSAPI_BASE_URL') ?? cloudBaseUrl),
    credentials: credentialsOf(options),
    transport: validation?.before(transport) ?? transport,
    limiters: makeLimiters({ limits: checkedLimits(options), logger: leveled }),
    headers: callerHeaders(options.headers),
    timeoutMs: checkedNumber(options.timeout, 'timeout', Number.MIN_VALUE) ?? defaultTimeoutMs,
    deadlineMs: checkedNumber(options.deadline, 'deadline', Number.MIN_VALUE),
    retry: retryLimits(defaultRetryLimits, options.retry),
    maxResponseBytes,
    logger: leveled,
    onRetry: onRetry && undisturbed(onRetry),
    validation,
    national:
      options.defaultCountry === undefined
        ? undefined
        : lazyNationalNumbers(options.defaultCountry, options.phoneNumbers),
    resolver: lazily(async () => {
      const { Resolver } = await import('../pipeline/resolve/resolver.ts');
      return new Resolver(resolveCache);
    }),
    resolveRecipients: options.resolveRecipients ?? false,
  };
};

/** Limits that say nothing would limit nothing, without a word. */
const checkedLimits = ({ pace, maxConcurrency }: ClientOptions): LimiterOptions => {
  if (pace !== undefined) {
    if (typeof pace !== 'object' || typeof pace.perSecond !== 'number')
      throw new ConfigurationError('pace has to be like { perSecond: 5, burst: 10 }.');
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
  if (customer === undefined && admin === undefined) {
    throw new ConfigurationError(
      'apiKey is missing: pass { apiKey } or set the environment variable WSAPI_API_KEY.',
    );
  }
  const instanceId = textOf(options.instanceId, 'instanceId', 'WSAPI_INSTANCE_ID');
  return new Credentials({ instance, customer, admin }, instanceId);
};

const keyOf = (given: Key | undefined, name: string, variable: string): Key | undefined =>
  typeof given === 'function' ? given : textOf(given, name, variable);

/** An empty option is a mistake; an empty variable is one that is not set. */
const textOf = (given: string | undefined, name: string, variable: string): string | undefined => {
  if (given !== undefined) return requiredHeaderValue(given, name);
  const value = environment(variable);
  return value === undefined ? undefined : checkedHeaderValue(value, variable);
};

const refuseBrowser = ({ dangerouslyAllowBrowser = false }: ClientOptions): void => {
  const { window, document } = globalThis as { window?: unknown; document?: unknown };
  if (dangerouslyAllowBrowser || window === undefined || document === undefined) return;
  throw new ConfigurationError(
    'This is a browser, where everybody could read the key. Call the gateway from a server of yours; where the page is yours alone, set dangerouslyAllowBrowser: true.',
  );
};
