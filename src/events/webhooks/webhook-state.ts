import type { UnknownEvent, WsapiEvent } from '../event.ts';

/** What a webhook has done so far, and what it is doing. */
export interface WebhookState {
  /** Accepted events. Each of them is counted once more in the next four counts, or is waiting or running. */
  readonly received: number;
  readonly handled: number;
  readonly failed: number;
  readonly duplicates: number;
  /** Events that made room for newer ones (`whenFull: 'drop-oldest'`), or were not done when `close` was over. */
  readonly dropped: number;
  /** Requests that got a response with a status of 400 or more, and whose event was not accepted. */
  readonly refused: number;
  readonly waiting: number;
  readonly running: number;
  readonly closed: boolean;
}

/** What was not done when the time to close was over. */
export interface Closed {
  readonly unfinished: readonly (WsapiEvent | UnknownEvent)[];
}
