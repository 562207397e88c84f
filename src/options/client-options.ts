import type { RetryOption } from '../retry/limits.ts';

/** How a client is set up. Whatever is left out is taken from the environment where it is named there. */
export interface ClientOptions {
  /**
   * The key of WhatsApp operations: the instance's, or on the cloud edition the customer's.
   * Environment: `WSAPI_API_KEY`.
   */
  readonly apiKey?: string | undefined;
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
  /** The key of `/account/*` on the cloud edition. Default: `apiKey`. Environment: `WSAPI_CUSTOMER_API_KEY`. */
  readonly customerApiKey?: string | undefined;
  /** The key of `/admin/*` on a self-hosted gateway. Default: `apiKey`. Environment: `WSAPI_ADMIN_API_KEY`. */
  readonly adminApiKey?: string | undefined;
  /** Milliseconds for one attempt. Default 90 000: the gateway itself may take 75 s over a send. */
  readonly timeout?: number | undefined;
  /** Milliseconds for a whole call with its repeats and waits. Default: none. */
  readonly deadline?: number | undefined;
  /** How often and after which waits a call is sent again; `false` for never. */
  readonly retry?: RetryOption | undefined;
  /** Headers for every request. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** In place of the runtime's own `fetch`. */
  readonly fetch?: typeof fetch | undefined;
  /** The longest JSON answer that is read, in bytes. Default 64 MB. Files are not bound by it. */
  readonly maxResponseBytes?: number | undefined;
}
