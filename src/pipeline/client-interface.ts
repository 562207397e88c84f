import type { HeaderOption } from './header-values.ts';
import type { RetryOption } from '../retry/retry-limits.ts';
import type { Route, RouteArguments } from './route.ts';

export type { Download } from './download.ts';

/** Options of a single call. */
export interface RequestOptions {
  /**
   * Aborts the call: the request, the body being read, and any wait. The call rejects with the signal's reason.
   * Default: none.
   *
   * @example signal: AbortSignal.timeout(10_000)
   */
  readonly signal?: AbortSignal | undefined;
  /**
   * Milliseconds for one attempt, including the body of its response; `Infinity` for no limit. Default: the client's,
   * 90,000.
   *
   * @example timeout: 120_000
   */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds for the whole call, with all its attempts and waits. With 0 or less the call fails. Default: the
   * client's, no limit.
   *
   * @example deadline: 300_000
   */
  readonly deadline?: number | undefined;
  /**
   * Replaces limits for retries. `false`: one attempt; during a cooldown the call is not sent and fails with a
   * `RateLimitError`. Limits that are not named are by default the client's.
   *
   * @example retry: { maxRateLimitRetries: 0 }
   */
  readonly retry?: RetryOption | undefined;
  /**
   * Called before each attempt, after any wait for the limiter; a promise is awaited. If it throws or rejects, the call
   * ends with that error and the attempt is not sent. Default: nothing is called.
   *
   * @example beforeAttempt: () => job.throwIfCancelled()
   */
  readonly beforeAttempt?: (() => void | Promise<void>) | undefined;
  /**
   * Additional headers; they replace those of the client, and by default there are none. Key, instance and content type
   * cannot be set here.
   *
   * @example headers: { 'X-Request-Id': id }
   */
  readonly headers?: HeaderOption | undefined;
  /**
   * The instance to use. Default: the client's.
   *
   * @example instanceId: 'ins_V1StGXR8Z5jd'
   */
  readonly instanceId?: string | undefined;
}

/** Data with the status and headers of the response. */
export interface WithResponse<T> {
  /** What awaiting the call gives. */
  readonly data: T;
  /** The HTTP status of the response: 200, 201, 202 or 204. */
  readonly status: number;
  /** The headers of the response. A proxy may put cookies there, so do not log all of them. */
  readonly headers: Headers;
  /** How many requests were made: 1 without a retry. */
  readonly attempts: number;
}

/**
 * A call under way. Awaiting it gives the data; `withResponse()` adds status and headers.
 *
 * @example
 * const { data, headers } = await wsapi.groups.list().withResponse();
 */
export interface ResponsePromise<T> extends Promise<T> {
  /** The data with status, headers and the number of attempts. It does not send again. */
  withResponse(): Promise<WithResponse<T>>;
}

/** A page of a list, with the number of items on all pages. */
export interface Page {
  /** The items of this page. */
  readonly items?: readonly unknown[];
  /** How many items there are on all pages. */
  readonly totalCount?: number;
}

/**
 * A call for a page of a list. Awaiting it gives that page; iterating it gives the items of that page and of all
 * following ones, which are requested as they are needed.
 *
 * @example
 * for await (const instance of wsapi.account.listInstances()) console.log(instance.name);
 */
export interface PagePromise<P extends Page>
  extends ResponsePromise<P>, AsyncIterable<NonNullable<P['items']>[number]> {}

/** What the generated functions need from a client: `WsapiClient`, or the smaller one of `createClient`. */
export interface Client {
  /**
   * Makes a call by its route. The generated functions use it; call it yourself for a route that the contract does not
   * have.
   */
  request<T>(route: Route, args: RouteArguments, options?: RequestOptions): ResponsePromise<T>;
  /** The same for a route that responds with a page of a list. */
  requestPages<P extends Page>(
    route: Route,
    args: RouteArguments,
    options?: RequestOptions,
  ): PagePromise<P>;
}
