import type { WsapiEvent } from './envelope.ts';

/** The result of delivering an event to a webhook. */
export interface Delivery {
  readonly event: WsapiEvent;
  readonly url: string;
  /** The status of the webhook's response; undefined if there was none. */
  readonly status: number | undefined;
  readonly error: unknown;
}
