import type { Key } from '../pipeline/credentials.ts';
import type { PhoneNumbers } from '../ids/national-numbers.ts';
import type { ResolveCache } from '../pipeline/resolve/resolve-cache.ts';
import type { MakeLimiters } from '../limiter/limiters.ts';
import type { LimiterOptions } from '../limiter/local-limiter.ts';
import type { Logger, LogLevel } from '../logging/logger.ts';
import type { RetryEvent } from '../pipeline/retry-event.ts';
import type { RetryOption } from '../retry/limits.ts';
import type { Dispatcher } from '../transports/undici/dispatcher.ts';
import type { Middleware } from '../pipeline/middleware.ts';
import type { AnswerSchemas, Validate } from '../pipeline/validation/answer-schemas.ts';
import type { HeaderOption } from '../pipeline/header-values.ts';

/** How a client is set up. What is left out comes from the environment where a variable is named, or is the default. */
export interface ClientOptions extends LimiterOptions {
  /**
   * The key of WhatsApp operations: the instance's, or on the cloud edition the customer's. A function is asked
   * once a call, and once more where the gateway refuses what it gave (401). Environment: `WSAPI_API_KEY`.
   */
  readonly apiKey?: Key | undefined;
  /**
   * The instance to act as. A self-hosted gateway with a single instance needs none.
   * Environment: `WSAPI_INSTANCE_ID`.
   */
  readonly instanceId?: string | undefined;
  /**
   * The gateway's address; a path prefix is kept. Environment: `WSAPI_BASE_URL`. Default `https://wsapi.chat`,
   * the cloud edition.
   */
  readonly baseUrl?: string | undefined;
  /** The key of `/account/*` on the cloud edition. Environment: `WSAPI_CUSTOMER_API_KEY`. Default: `apiKey`. */
  readonly customerApiKey?: Key | undefined;
  /** The key of `/admin/*` on a self-hosted gateway. Environment: `WSAPI_ADMIN_API_KEY`. Default: `apiKey`. */
  readonly adminApiKey?: Key | undefined;
  /** Milliseconds for one attempt, its answer's body included. Default 90 000: the gateway may take 75 s over a send. `Infinity` for no bound. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a whole call with its repeats and waits. Default: none. */
  readonly deadline?: number | undefined;
  /** How often and after which waits a call is sent again; `false` for never. */
  readonly retry?: RetryOption | undefined;
  /** Told when a call is about to be sent again. What it throws, or promises and breaks, is nobody's fault but its own. */
  readonly onRetry?: ((event: RetryEvent) => unknown) | undefined;
  /** Headers for every request; key, instance and content type cannot be set here. */
  readonly headers?: HeaderOption | undefined;
  /**
   * Sends below `fetch`, for the highest rates: `'node'` for the dispatcher that Node has inside, where it is found,
   * or one of the package `undici`, such as a `Pool`. It passes by whatever replaces `fetch` or Node's `http` in
   * tests. Default: Node's `http`, elsewhere `fetch`.
   */
  readonly dispatcher?: 'node' | Dispatcher | undefined;
  /** In place of what the runtime has: on Node its `http`, elsewhere its `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** What stands around every attempt, the first of them outermost. */
  readonly middleware?: Middleware | readonly Middleware[] | undefined;
  /** The longest JSON answer that is read, in bytes. Default 64 MB. Files are not bound by it. */
  readonly maxResponseBytes?: number | undefined;
  /** Where log lines go, `console` for example. Default: nowhere. */
  readonly logger?: Logger | undefined;
  /** From which level on. Default `warn`. */
  readonly logLevel?: LogLevel | undefined;
  /**
   * Whether what the gateway answers is held against the contract: `warn` writes a line to the logger for an answer
   * that is something else, `error` throws an `InvalidResponseError`, though the operation was carried out. It needs
   * the package `zod`. Default `off`.
   */
  readonly validate?: Validate | undefined;
  /** The `schemas` of `wsapi-client/schemas`, for `validate` in a bundle; elsewhere they are found. */
  readonly schemas?: AnswerSchemas | undefined;
  /**
   * The country of numbers without a country code, in two capital letters (ISO 3166): with `BR`,
   * `(11) 91234-5678` is a number. Every number without a plus or `00` is then read so. It needs the package
   * `libphonenumber-js`. Default: none, and such numbers are an error.
   */
  readonly defaultCountry?: string | undefined;
  /** The `phoneNumbers` of `wsapi-client/phone`, for `defaultCountry` in a bundle; elsewhere they are found. */
  readonly phoneNumbers?: PhoneNumbers | undefined;
  /**
   * Whether WhatsApp is asked for the id of every recipient that is given by number, before the first message to
   * it; a number that is not registered is then a `NotRegisteredError`. Default `false`.
   */
  readonly resolveRecipients?: boolean | undefined;
  /** Where answers about numbers are remembered. Default: the last 10 000, in memory. */
  readonly resolveCache?: ResolveCache | undefined;
  /** Where cooldown, pace and `maxConcurrency` are kept: `redisLimiters` of `wsapi-client/redis`. Default: in this client. */
  readonly limiters?: MakeLimiters | undefined;
  /** A key in a web page is everybody's: without this, the client refuses to be made in a browser. */
  readonly dangerouslyAllowBrowser?: boolean | undefined;
}
