import { globalDispatcher } from './global-dispatcher.ts';

/**
 * What sends requests below undici's `fetch` and `request`: its `Agent`, `Pool`, `Client`, `ProxyAgent` or
 * `MockAgent`, of the package `undici` from version 6 on; or the one that Node has inside.
 */
export interface Dispatcher {
  /** Sends a request; the handler hears what comes of it. */
  dispatch(options: DispatchOptions, handler: DispatchHandler): unknown;
}

/** The part of undici's options that is used here. */
export interface DispatchOptions {
  readonly origin: string;
  readonly path: string;
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS';
  readonly headers: Readonly<Record<string, string>>;
  /** It may be an async iterable of bytes too, which the types of undici 6 do not know. */
  readonly body: string | null;
  readonly headersTimeout: number;
  readonly bodyTimeout: number;
}

export interface DispatchController {
  abort(reason: Error): void;
  pause(): void;
  resume(): void;
}

/** The methods that undici calls, of version 7 and of version 6. */
export interface DispatchHandler {
  /** It is about to be sent (undici 7). */
  onRequestStart(controller: DispatchController): void;
  /** The head of an answer (undici 7). */
  onResponseStart(
    controller: DispatchController,
    status: number,
    headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  ): void;
  /** Bytes of its body (undici 7). */
  onResponseData(controller: DispatchController, chunk: Uint8Array): void;
  /** All of it is there (undici 7). */
  onResponseEnd(): void;
  /** No answer, or not all of it (undici 7). */
  onResponseError(controller: DispatchController, error: Error): void;
  /** It is about to be sent (undici 6). */
  onConnect(abort: (reason: Error) => void): void;
  /** The head of an answer (undici 6). False asks undici to wait with the body. */
  onHeaders(status: number, raw: readonly Uint8Array[], resume: () => void): boolean;
  /** Bytes of its body (undici 6). False asks undici to wait with more. */
  onData(chunk: Uint8Array): boolean;
  /** All of it is there (undici 6). */
  onComplete(): void;
  /** No answer, or not all of it (undici 6). */
  onError(error: Error): void;
}

/** Node's own; undefined where there is none. Node loads it with whatever of `fetch` is first used. */
export const nodeDispatcher = (): Dispatcher | undefined => {
  if (globalDispatcher() === undefined) new Headers();
  const found = globalDispatcher() as Partial<Dispatcher> | undefined;
  return typeof found?.dispatch === 'function' ? (found as Dispatcher) : undefined; // it has all that one has
};
