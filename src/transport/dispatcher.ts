/**
 * What sends requests below undici's `fetch` and `request`: its `Agent`, `Pool`, `Client`, `ProxyAgent` or
 * `MockAgent`, of the package `undici` from version 6 on; or the one that Node has inside.
 */
export interface Dispatcher {
  dispatch(options: DispatchOptions, handler: DispatchHandler): unknown;
}

/** The part of undici's options that is used here. */
export interface DispatchOptions {
  readonly origin: string;
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | AsyncIterable<Uint8Array> | null;
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
  onRequestStart(controller: DispatchController): void;
  onResponseStart(
    controller: DispatchController,
    status: number,
    headers: Readonly<Record<string, string | readonly string[]>>,
  ): void;
  onResponseData(controller: DispatchController, chunk: Uint8Array): void;
  onResponseEnd(): void;
  onResponseError(controller: DispatchController, error: Error): void;
  onConnect(abort: (reason: Error) => void): void;
  onHeaders(status: number, raw: readonly Uint8Array[], resume: () => void): boolean;
  onData(chunk: Uint8Array): boolean;
  onComplete(): void;
  onError(error: Error): void;
}

/** Where undici, and Node's copy of it, keeps the one that `fetch` sends by. */
const globalDispatcher = Symbol.for('undici.globalDispatcher.1');

/** Node's own; undefined where there is none. Node loads it with whatever of `fetch` is first used. */
export const nodeDispatcher = (): Dispatcher | undefined => {
  const known = globalThis as { [globalDispatcher]?: Dispatcher };
  if (known[globalDispatcher] === undefined) new Headers();
  const found = known[globalDispatcher];
  return typeof found?.dispatch === 'function' ? found : undefined;
};
