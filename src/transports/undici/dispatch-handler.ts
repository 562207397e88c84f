import { connectionFailure } from '../connection-failure.ts';
import { NamedAnswer, RawAnswer } from './dispatched-answer.ts';
import type { DispatchController, DispatchHandler } from './dispatcher.ts';
import { earlyEndOf } from '../attempt-request.ts';
import type { EarlyEnd } from '../early-end.ts';
import { PushedResponse, type Source } from '../pushed-response.ts';
import { TransportError, type TransportRequest } from '../transport.ts';

/** The methods that undici 6 calls; undici 7 knows them as well. */
export type OlderHandler = Pick<
  DispatchHandler,
  'onConnect' | 'onHeaders' | 'onData' | 'onComplete' | 'onError'
>;

/** Told by a dispatcher how a request goes, in the words of undici 6. */
export class OlderWords implements OlderHandler {
  readonly #request: TransportRequest;
  readonly #earlyEnd: EarlyEnd;
  readonly #resolve: (response: PushedResponse) => void;
  readonly #reject: (error: unknown) => void;
  #response: PushedResponse | undefined;
  #controller: DispatchController | undefined;
  #older: OlderController | undefined;

  constructor(
    request: TransportRequest,
    resolve: (response: PushedResponse) => void,
    reject: (error: unknown) => void,
  ) {
    this.#request = request;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#earlyEnd = earlyEndOf(request);
    this.#earlyEnd.onEnd(this.#onEnd);
  }

  onConnect(abort: (reason: Error) => void): void {
    this.#older = new OlderController(abort);
    this.started(this.#older);
  }

  onHeaders(status: number, raw: readonly Uint8Array[], resume: () => void): boolean {
    // A mock may have made no connection.
    this.#older ??= new OlderController(() => undefined);
    this.#older.resume = resume;
    if (status >= 200) this.answered(status, new RawAnswer(this.#older, raw));
    return true;
  }

  onData(chunk: Uint8Array): boolean {
    this.#response?.take(chunk);
    return this.#response?.isFull !== true;
  }

  onComplete(): void {
    this.#forget();
    this.#response?.end();
  }

  onError(error: Error): void {
    this.#forget();
    const { body } = this.#request;
    if (typeof body === 'object' && body.failure !== undefined) {
      this.#reject(body.failure);
      return;
    }
    const failure = connectionFailure(error);
    if (this.#response) this.#response.fail(failure);
    // Before a connection took it, nothing of it can have left.
    else if (this.#controller !== undefined || failure.outcome === 'not-sent')
      this.#reject(failure);
    else
      this.#reject(
        new TransportError(failure.message, 'not-sent', failure.temporary, failure.cause),
      );
  }

  protected started(controller: DispatchController): void {
    this.#controller = controller;
    this.#request.onSending?.();
    // It was given up while it waited for a connection.
    if (this.#earlyEnd.isOver) controller.abort(aborted());
  }

  protected answered(status: number, answer: Source): void {
    this.#response = new PushedResponse(status, answer);
    this.#resolve(this.#response);
  }

  #forget(): void {
    this.#earlyEnd.onEnd(undefined);
  }

  readonly #onEnd = (): void => {
    this.#earlyEnd.mayHaveLeft = this.#controller !== undefined;
    this.#controller?.abort(aborted());
  };
}

/** The same in the words of undici from version 7 on as well, which prefers them. */
export class AllWords extends OlderWords implements DispatchHandler {
  onRequestStart(controller: DispatchController): void {
    this.started(controller);
  }

  onResponseStart(
    controller: DispatchController,
    status: number,
    headers: Parameters<DispatchHandler['onResponseStart']>[2],
  ): void {
    if (status >= 200) this.answered(status, new NamedAnswer(controller, headers));
  }

  onResponseData(_: DispatchController, chunk: Uint8Array): void {
    this.onData(chunk);
  }

  onResponseEnd(): void {
    this.onComplete();
  }

  onResponseError(_: DispatchController, error: Error): void {
    this.onError(error);
  }
}

/** What undici 6 hands over bit by bit. It is told to wait by what `onData` returns. */
class OlderController implements DispatchController {
  readonly abort: (reason: Error) => void;
  resume: () => void = nothing;

  constructor(abort: (reason: Error) => void) {
    this.abort = abort;
  }

  pause(): void {
    // See above.
  }
}

const nothing = (): void => undefined;

const aborted = (): DOMException => new DOMException('The call is over.', 'AbortError');
