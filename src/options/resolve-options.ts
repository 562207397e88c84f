import { Credentials } from '../auth/credentials.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { defaultRetryLimits, retryLimits } from '../retry/limits.ts';
import { fetchTransport } from '../transport/fetch-transport.ts';
import type { SendSettings } from '../transport/send.ts';
import { checkedBaseUrl } from './base-url.ts';
import type { ClientOptions } from './client-options.ts';
import { environment } from './environment.ts';
import { checkedHeaders, checkedHeaderValue } from './header-values.ts';

const cloudBaseUrl = 'https://wsapi.chat';
const defaultTimeoutMs = 90_000;
const defaultMaxResponseBytes = 64_000_000;

/**
 * A client's options, with what the environment and the defaults add to them, checked.
 *
 * @throws {ConfigurationError} naming the option and what would be right, but never its value.
 */
export const resolveOptions = (options: ClientOptions): SendSettings => {
  const setting = (
    name: 'apiKey' | 'customerApiKey' | 'adminApiKey' | 'instanceId',
    variable: string,
  ): string | undefined => {
    const given = options[name];
    // An empty option is a mistake; an empty variable is one that is not set.
    if (given === undefined) return checkedHeaderValue(environment(variable), variable);
    if (given === '') throw new ConfigurationError(`${name} is empty.`);
    return checkedHeaderValue(given, name);
  };
  const instance = setting('apiKey', 'WSAPI_API_KEY');
  const customer = setting('customerApiKey', 'WSAPI_CUSTOMER_API_KEY') ?? instance;
  const admin = setting('adminApiKey', 'WSAPI_ADMIN_API_KEY') ?? instance;
  if (customer === undefined && admin === undefined) {
    throw new ConfigurationError(
      'apiKey is missing: pass { apiKey } or set the environment variable WSAPI_API_KEY.',
    );
  }
  return {
    baseUrl: checkedBaseUrl(options.baseUrl ?? environment('WSAPI_BASE_URL') ?? cloudBaseUrl),
    credentials: new Credentials(
      { instance, customer, admin },
      setting('instanceId', 'WSAPI_INSTANCE_ID'),
    ),
    transport: fetchTransport(options.fetch ?? runtimeFetch),
    headers: checkedHeaders(options.headers ?? {}),
    timeoutMs: options.timeout ?? defaultTimeoutMs,
    deadlineMs: options.deadline,
    retry: retryLimits(defaultRetryLimits, options.retry),
    maxResponseBytes: options.maxResponseBytes ?? defaultMaxResponseBytes,
  };
};

/** Looked up at each call, for test tools replace it after the client was made. */
const runtimeFetch: typeof fetch = (...args) => globalThis.fetch(...args);
