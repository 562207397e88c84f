import type { PhoneNumbers } from '../ids/national-numbers.ts';
import type { MakeLimiters } from '../limiter/limiters.ts';
import type { LimiterOptions } from '../limiter/local-limiter.ts';
import type { Logger, LogLevel } from '../logging/logger.ts';
import type { Key } from '../pipeline/credentials.ts';
import type { HeaderOption } from '../pipeline/header-values.ts';
import type { Middleware } from '../pipeline/middleware.ts';
import type { ResolveCache } from '../pipeline/resolve/resolve-cache.ts';
import type { RetryEvent } from '../pipeline/retry-event.ts';
import type { ResponseSchemas, Validate } from '../pipeline/validation/schemas-option.ts';
import type { RetryOption } from '../retry/retry-limits.ts';
import type { Dispatcher } from '../transports/undici/dispatcher.ts';

/** Options of a client. Those that name an environment variable default to it. */
export interface ClientOptions extends LimiterOptions {
  /**
   * The key for WhatsApp operations: the instance's, or on the cloud edition the customer's. A function is called once
   * per call, and again if the gateway refuses its key (401). Default: the environment variable `WSAPI_API_KEY`.
   *
   * @example apiKey: () => vault.read('wsapi')
   */
  readonly apiKey?: Key | undefined;
  /**
   * The instance to act as. A self-hosted gateway with a single instance needs none.
   * Default: the environment variable `WSAPI_INSTANCE_ID`.
   *
   * @example instanceId: 'ins_V1StGXR8Z5jd'
   */
  readonly instanceId?: string | undefined;
  /**
   * The address of the gateway, with a path prefix if it has one. Environment: `WSAPI_BASE_URL`. Default
   * `https://wsapi.chat`, the cloud edition.
   *
   * @example baseUrl: 'http://localhost:8080'
   */
  readonly baseUrl?: string | undefined;
  /**
   * The key for `/account/*` on the cloud edition. Environment: `WSAPI_CUSTOMER_API_KEY`. Default: `apiKey`.
   *
   * @example customerApiKey: process.env.CUSTOMER_KEY
   */
  readonly customerApiKey?: Key | undefined;
  /**
   * The key for `/admin/*` on a self-hosted gateway. Environment: `WSAPI_ADMIN_API_KEY`. Default: `apiKey`.
   *
   * @example adminApiKey: process.env.ADMIN_KEY
   */
  readonly adminApiKey?: Key | undefined;
  /**
   * Milliseconds for one attempt, including the body of its response. Default 90,000: a send may take 75 s. `Infinity`
   * for no limit.
   *
   * @example timeout: 120_000
   */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds for a whole call, including retries and waits. Default: no limit.
   *
   * @example deadline: 300_000
   */
  readonly deadline?: number | undefined;
  /**
   * How often a call is retried, and how long it waits before. `false`: one attempt; during a cooldown a call is not
   * sent and fails with a `RateLimitError`. Default: 3 retries after failures, 10 after rate limits, and no wait of more
   * than a minute.
   *
   * @example retry: { maxRetries: 5, maxWaitMs: 10_000 }
   */
  readonly retry?: RetryOption | undefined;
  /**
   * Called before each retry. Its errors are ignored. Default: none.
   *
   * @example onRetry: ({ operationId, reason, waitMs }) => console.warn(operationId, reason, waitMs)
   */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /**
   * Headers for every request, by default none. Key, instance and content type cannot be set here.
   *
   * @example headers: { 'X-Forwarded-For': address }
   */
  readonly headers?: HeaderOption | undefined;
  /**
   * Sends through undici, for the highest rates: `'node'` for the dispatcher built into Node, or one of the package
   * `undici`, such as a `Pool`. It bypasses anything that replaces `fetch` or Node's `http` in tests. Default: Node's
   * `http`; in other runtimes `fetch`.
   *
   * @example dispatcher: new Pool('https://wsapi.chat', { connections: 50 })
   */
  readonly dispatcher?: 'node' | Dispatcher | undefined;
  /**
   * Sends through this function. Default: Node's `http`; in other runtimes their `fetch`.
   *
   * @example fetch: gateway.fetch // the test gateway
   */
  readonly fetch?: typeof fetch | undefined;
  /**
   * Runs around every attempt, the first one outermost. Default: none.
   *
   * @example middleware: (request, next) => next({ ...request, headers: { ...request.headers, 'X-Trace': id } })
   */
  readonly middleware?: Middleware | readonly Middleware[] | undefined;
  /**
   * The longest JSON response that is read, in bytes. Default 64 MB. It does not apply to files.
   *
   * @example maxResponseBytes: 8_000_000
   */
  readonly maxResponseBytes?: number | undefined;
  /**
   * Receives log lines, which never contain keys, texts or numbers. Default: `false`, no log.
   *
   * @example logger: console
   */
  readonly logger?: Logger | false | undefined;
  /**
   * The lowest level that is logged. Default `warn`; `debug` has a line for every attempt.
   *
   * @example logLevel: 'debug'
   */
  readonly logLevel?: LogLevel | undefined;
  /**
   * Whether responses are validated against the contract: `warn` logs a response that differs, `error` throws an
   * `InvalidResponseError`, though the operation was carried out. The same goes for `events()`, which skips an event
   * that differs and calls `onInvalid`. Needs the package `zod`. Default `off`.
   *
   * @example validate: 'warn'
   */
  readonly validate?: Validate | undefined;
  /**
   * The `schemas` of `wsapi-client/schemas`, for `validate` in a bundle. By default they are loaded, which works
   * outside bundles.
   *
   * @example schemas // import { schemas } from 'wsapi-client/schemas'
   */
  readonly schemas?: ResponseSchemas | undefined;
  /**
   * The country of numbers without a country code, in two capital letters (ISO 3166): with `BR`, `(11) 91234-5678` is
   * accepted. Every number without a plus or `00` is then read this way. Needs the package `libphonenumber-js`.
   * Default: none, and such numbers are an error.
   *
   * @example defaultCountry: 'BR'
   */
  readonly defaultCountry?: string | undefined;
  /**
   * The `phoneNumbers` of `wsapi-client/phone`, for `defaultCountry` in a bundle. By default they are loaded, which
   * works outside bundles.
   *
   * @example phoneNumbers // import { phoneNumbers } from 'wsapi-client/phone'
   */
  readonly phoneNumbers?: PhoneNumbers | undefined;
  /**
   * Whether WhatsApp is asked for the id of every recipient given by number before the first message to it. A number
   * that is not registered is then a `NotRegisteredError`. Default `false`.
   *
   * @example resolveRecipients: true
   */
  readonly resolveRecipients?: boolean | undefined;
  /**
   * The cache of resolved numbers. Default: in memory, 10,000 entries.
   *
   * @example resolveCache: redisResolveCache({ client: redis })
   */
  readonly resolveCache?: ResolveCache | undefined;
  /**
   * Where cooldowns, pace and concurrency are kept. `redisLimiters` of `wsapi-client/redis` shares them among machines.
   * Default: in memory, for this client.
   *
   * @example limiters: redisLimiters({ client: redis })
   */
  readonly limiters?: MakeLimiters | undefined;
  /**
   * Allows creating a client in a browser, where anyone can read the key. Default: `false`, which throws.
   *
   * @example dangerouslyAllowBrowser: true // a page on this machine alone
   */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}
