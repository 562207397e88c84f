import { NotFoundError } from '../../errors/api-error.ts';

/** What to use instead, for whoever asks a gateway for the stream that only the cloud edition has (fact 33). */
export const noEventStream =
  'This gateway has no event stream. A self-hosted gateway delivers events to Redis streams or to webhooks: see guides/events.md.';

/** Whether an error means that the gateway has no event stream. An unknown instance is a 404 as well. */
export const isNoEventStream = (error: unknown): error is NotFoundError =>
  error instanceof NotFoundError && !error.detail.includes('instance not found');
