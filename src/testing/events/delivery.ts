import type { WsapiEvent } from './envelope.ts';

/** What became of an event on its way to a webhook. */
export interface Delivery {
  readonly event: WsapiEvent;
  readonly url: string;
  /** Of the answer; undefined where there was none. */
  readonly status: number | undefined;
  readonly error: unknown;
}
