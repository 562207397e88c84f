import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import { AttemptRequest } from '../attempt-request.ts';
import type { TransportRequest } from '../transport.ts';

/** Ends a request early, as long as it is under way: afterwards its connection is another request's. */
export class Ending {
  readonly #request: TransportRequest;
  #sent: ClientRequest | undefined;
  #wasReady: ((socket: Socket) => boolean) | undefined;
  #tunnel: ClientRequest | undefined;

  constructor(request: TransportRequest) {
    this.#request = request;
  }

  get isOver(): boolean {
    const request = this.#request;
    return request instanceof AttemptRequest ? request.earlyEnd.isOver : request.signal.aborted;
  }

  throwIfOver(): void {
    const request = this.#request;
    if (request instanceof AttemptRequest) request.earlyEnd.throwIfOver();
    else request.signal.throwIfAborted();
  }

  /** @param wasReady whether something of a request may have left on a connection. */
  follow(sent: ClientRequest, wasReady: (socket: Socket) => boolean): void {
    const request = this.#request;
    this.#sent = sent;
    this.#wasReady = wasReady;
    if (request instanceof AttemptRequest) request.earlyEnd.onEnd(this.#onEnd);
    else request.signal.addEventListener('abort', this.#onEnd, { once: true });
  }

  /** A tunnel that is asked for on behalf of the request ends with it: the request has no connection before. */
  followTunnel(asked: ClientRequest): void {
    this.#tunnel = asked;
  }

  forget(): void {
    const request = this.#request;
    if (request instanceof AttemptRequest) request.earlyEnd.onEnd(undefined);
    else request.signal.removeEventListener('abort', this.#onEnd);
  }

  readonly #onEnd = (): void => {
    const socket = this.#sent?.socket;
    if (this.#request instanceof AttemptRequest && !(socket && this.#wasReady?.(socket)))
      this.#request.mayHaveLeft = false;
    this.#sent?.destroy();
    if (!this.#sent?.socket) this.#tunnel?.destroy();
  };
}
