import type { PhoneNumbers } from '../ids/national-numbers.ts';
import type { MakeLimiters } from '../limiter/limiters.ts';
import type { LimiterOptions } from '../limiter/local-limiter.ts';
import type { Logger, LogLevel } from '../logging/logger.ts';
import type { Key } from '../pipeline/credentials.ts';
import type { HeaderOption } from '../pipeline/header-values.ts';
import type { Middleware } from '../pipeline/middleware.ts';
import type { ResolveCache } from '../pipeline/resolve/resolve-cache.ts';
import type { RetryEvent } from '../pipeline/retry-event.ts';
import type { AnswerSchemas, Validate } from '../pipeline/validation/answer-schemas.ts';
import type { RetryOption } from '../retry/limits.ts';
import type { Dispatcher } from '../transports/undici/dispatcher.ts';

/** Options of a client. Those that name an environment variable default to it. */
export interface ClientOptions extends LimiterOptions {
  /**
   * The key for WhatsApp operations: the instance's, or on the cloud edition the customer's. A function is called once
   * per call, and again if the gateway refuses its key (401). Environment: `WSAPI_API_KEY`.
   */
  readonly apiKey?: Key | undefined;
  /**
   * The instance to act as. A self-hosted gateway with a single instance needs none.
   * Environment: `WSAPI_INSTANCE_ID`.
   */
  readonly instanceId?: string | undefined;
  /**
   * The address of the gateway, with a path prefix if it has one. Environment: `WSAPI_BASE_URL`. Default
   * `https://wsapi.chat`, the cloud edition.
   */
  readonly baseUrl?: string | undefined;
  /** The key for `/account/*` on the cloud edition. Environment: `WSAPI_CUSTOMER_API_KEY`. Default: `apiKey`. */
  readonly customerApiKey?: Key | undefined;
  /** The key for `/admin/*` on a self-hosted gateway. Environment: `WSAPI_ADMIN_API_KEY`. Default: `apiKey`. */
  readonly adminApiKey?: Key | undefined;
  /** Milliseconds for one attempt, including the body of its response. Default 90 000: a send may take 75 s. `Infinity` for no limit. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a whole call, including retries and waits. Default: none. */
  readonly deadline?: number | undefined;
  /** How often a call is retried, and how long it waits before; `false` for no retries. */
  readonly retry?: RetryOption | undefined;
  /** Called when a call is about to be retried. Its errors are ignored. */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /** Headers for every request. Key, instance and content type cannot be set here. */
  readonly headers?: HeaderOption | undefined;
  /**
   * Sends through undici, for the highest rates: `'node'` for the dispatcher built into Node, or one of the package
   * `undici`, such as a `Pool`. It bypasses anything that replaces `fetch` or Node's `http` in tests. Default: Node's
   * `http`; in other runtimes `fetch`.
   */
  readonly dispatcher?: 'node' | Dispatcher | undefined;
  /** Sends through this function. Default: Node's `http`; in other runtimes their `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** Runs around every attempt, the first one outermost. */
  readonly middleware?: Middleware | readonly Middleware[] | undefined;
  /** The longest JSON response that is read, in bytes. Default 64 MB. It does not apply to files. */
  readonly maxResponseBytes?: number | undefined;
  /** Where log lines go, for example `console`. `false` or nothing: no log. */
  readonly logger?: Logger | false | undefined;
  /** The lowest level that is logged. Default `warn`. */
  readonly logLevel?: LogLevel | undefined;
  /**
   * Whether responses are validated against the contract: `warn` logs a response that differs, `error` throws an
   * `InvalidResponseError`, though the operation was carried out. The same goes for `events()`, which skips an event that
   * differs and calls `onInvalid`. Needs the package `zod`. Default `off`.
   */
  readonly validate?: Validate | undefined;
  /** The `schemas` of `wsapi-client/schemas`, for `validate` in a bundle. Outside bundles they are loaded. */
  readonly schemas?: AnswerSchemas | undefined;
  /**
   * The country of numbers without a country code, in two capital letters (ISO 3166): with `BR`, `(11) 91234-5678` is
   * accepted. Every number without a plus or `00` is then read this way. Needs the package `libphonenumber-js`.
   * Default: none, and such numbers are an error.
   */
  readonly defaultCountry?: string | undefined;
  /** The `phoneNumbers` of `wsapi-client/phone`, for `defaultCountry` in a bundle. Outside bundles they are loaded. */
  readonly phoneNumbers?: PhoneNumbers | undefined;
  /**
   * Whether WhatsApp is asked for the id of every recipient given by number before the first message to it. A number
   * that is not registered is then a `NotRegisteredError`. Default `false`.
   */
  readonly resolveRecipients?: boolean | undefined;
  /** Where answers about numbers are cached. Default: the last 10 000, in memory. */
  readonly resolveCache?: ResolveCache | undefined;
  /** Where cooldown, pace and `maxConcurrency` are kept: `redisLimiters` of `wsapi-client/redis`. Default: in this client. */
  readonly limiters?: MakeLimiters | undefined;
  /** Everybody can read a key in a web page: without this option, no client can be made in a browser. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}
