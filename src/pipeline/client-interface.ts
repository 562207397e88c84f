import type { HeaderOption } from './header-values.ts';
import type { RetryOption } from '../retry/limits.ts';
import type { Route, RouteArguments } from './route.ts';

export type { Download } from './download.ts';

/** What a single call may set apart from the operation's own arguments. */
export interface RequestOptions {
  /** Ends the call: the request, the body being read, and any wait. The call rejects with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt, its answer's body included. Default 90 000; `Infinity` for no bound. */
  readonly timeout?: number | undefined;
  /** Milliseconds for the whole call, with all its attempts and waits. Default: none. With 0 or less it is too late. */
  readonly deadline?: number | undefined;
  /** Other limits for repeats than the client's; `false` for none. */
  readonly retry?: RetryOption | undefined;
  /**
   * Called before each attempt, once the call's turn has come: after any wait for the limiter. What it throws ends
   * the call, and that attempt is not sent.
   */
  readonly beforeAttempt?: (() => void) | undefined;
  /** Headers beside the client's, which they replace; key, instance and content type cannot be set here. */
  readonly headers?: HeaderOption | undefined;
  /** The instance to use in place of the client's. */
  readonly instanceId?: string | undefined;
}

/** Status and headers of an answer beside its data. */
export interface WithResponse<T> {
  readonly data: T;
  readonly status: number;
  readonly headers: Headers;
  /** How often the request was sent. */
  readonly attempts: number;
}

/**
 * A call under way. Awaiting it gives the data; `withResponse()` gives status and headers beside them.
 *
 * @example
 * const { data, headers } = await wsapi.groups.list().withResponse();
 */
export interface ResponsePromise<T> extends Promise<T> {
  /** The same call with status, headers and the number of attempts beside its data. It sends nothing anew. */
  withResponse(): Promise<WithResponse<T>>;
}

/** A page of a list, with the number of items on all pages. */
export interface Page {
  readonly items?: readonly unknown[];
  readonly totalCount?: number;
}

/**
 * A call for a page of a list. Awaiting it gives that page; iterating it gives the items of that page and of all
 * that follow, which are called for as they are needed.
 *
 * @example
 * for await (const instance of wsapi.account.listInstances()) console.log(instance.name);
 */
export interface PagePromise<P extends Page>
  extends ResponsePromise<P>, AsyncIterable<NonNullable<P['items']>[number]> {}

/** What the generated functions need of a client: `WsapiClient`, or the smaller one of `createClient`. */
export interface Client {
  /**
   * Sends a call by its route. The generated functions and methods do this; by hand it is for a route that the
   * contract does not have.
   */
  request<T>(route: Route, args: RouteArguments, options?: RequestOptions): ResponsePromise<T>;
  /** The same for a route whose answer is a page of a list. */
  requestPages<P extends Page>(
    route: Route,
    args: RouteArguments,
    options?: RequestOptions,
  ): PagePromise<P>;
}
