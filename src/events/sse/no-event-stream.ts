import { NotFoundError } from '../../errors/api-error.ts';
import { meaningOf } from '../../errors/gateway-texts.ts';

/** What to use instead, for whoever asks a gateway for the stream that only the cloud edition has. */
export const noEventStream =
  'This gateway has no event stream. A self-hosted gateway delivers events to Redis streams or to webhooks: see guides/events.md.';

/** Whether an error means that the gateway has no event stream. An unknown instance is a 404 as well. */
export const isNoEventStream = (error: unknown): error is NotFoundError =>
  error instanceof NotFoundError && meaningOf(error.status, error.detail) !== 'unknown-instance';
