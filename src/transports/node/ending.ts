import type { ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import type { EarlyEnd } from '../early-end.ts';

/** Ends a request early, as long as it is under way: afterwards its connection is another request's. */
export class Ending {
  readonly #earlyEnd: EarlyEnd;
  #sent: ClientRequest | undefined;
  #wasReady: ((socket: Socket) => boolean) | undefined;
  #tunnel: ClientRequest | undefined;

  constructor(earlyEnd: EarlyEnd) {
    this.#earlyEnd = earlyEnd;
  }

  get isOver(): boolean {
    return this.#earlyEnd.isOver;
  }

  /** @param wasReady whether something of a request may have left on a connection. */
  follow(sent: ClientRequest, wasReady: (socket: Socket) => boolean): void {
    this.#sent = sent;
    this.#wasReady = wasReady;
    this.#earlyEnd.onEnd(this.#onEnd);
  }

  /** A tunnel that is asked for on behalf of the request ends with it: the request has no connection before. */
  followTunnel(asked: ClientRequest): void {
    this.#tunnel = asked;
  }

  forget(): void {
    this.#earlyEnd.onEnd(undefined);
  }

  readonly #onEnd = (): void => {
    const socket = this.#sent?.socket;
    this.#earlyEnd.mayHaveLeft = socket ? this.#wasReady?.(socket) !== false : false;
    this.#sent?.destroy();
    if (!socket) this.#tunnel?.destroy();
  };
}
