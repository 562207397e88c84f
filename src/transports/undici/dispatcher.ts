/**
 * What sends requests below undici's `fetch` and `request`: its `Agent`, `Pool`, `Client`, `ProxyAgent` or
 * `MockAgent`, of the package `undici` from version 7 on.
 */
export interface Dispatcher {
  /** Sends a request, and reports its progress to the handler. */
  dispatch(options: DispatchOptions, handler: DispatchHandler): unknown;
}

/** The options of undici that this client uses. */
export interface DispatchOptions {
  /** Scheme, host and port of the gateway. */
  readonly origin: string;
  /** Path and query, as they are sent. */
  readonly path: string;
  /** The HTTP method, in capitals. */
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  /** Headers by name, the key among them. */
  readonly headers: Readonly<Record<string, string>>;
  /** Undici also takes an async iterable of bytes, which not all of its types say. */
  readonly body: string | null;
  /** Milliseconds until the headers of the response must be there; 0 for no limit. */
  readonly headersTimeout: number;
  /** Milliseconds between two chunks of the response's body; 0 for no limit. */
  readonly bodyTimeout: number;
}

/** Controls a request that undici sends. */
export interface DispatchController {
  abort(reason: Error): void;
  pause(): void;
  resume(): void;
}

/** The methods that undici 7 calls. */
export interface DispatchHandler {
  /** A connection is ready and takes the request. */
  onRequestStart(controller: DispatchController): void;
  /** The head of a response. */
  onResponseStart(
    controller: DispatchController,
    status: number,
    headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  ): void;
  /** Bytes of the body. */
  onResponseData(controller: DispatchController, chunk: Uint8Array): void;
  /** The body is complete. */
  onResponseEnd(): void;
  /** There is no response, or not all of it. */
  onResponseError(controller: DispatchController, error: Error): void;
}
