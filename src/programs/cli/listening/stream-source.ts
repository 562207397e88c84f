import { ApiError } from '../../../errors/api-error.ts';
import { isNoEventStream, noEventStream } from '../../../events/sse/no-event-stream.ts';
import { connect, type ConnectionFlags } from '../connection/connection-options.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { OutcomeError } from '../failures/outcome-error.ts';
import { say } from '../output/say.ts';
import type { AnyEvent } from './event-text.ts';

/** Reads the event stream of the instance until the signal ends it. The client reconnects when it is lost. */
export const streamEvents = async (
  flags: ConnectionFlags,
  take: (event: AnyEvent) => void,
  signal: AbortSignal,
): Promise<void> => {
  const client = await connect(flags);
  const events = client.events({
    signal,
    onState: ({ state, error, waitMs = 0 }) => {
      if (state === 'open') say('Waiting for events …');
      if (state === 'waiting')
        say(`${reasonOf(error)} Reconnecting in ${Math.ceil(waitMs / 1_000)} s.`);
    },
    onInvalid: (error) => {
      say(error.message);
    },
  });
  try {
    for await (const event of events) take(event);
  } catch (error) {
    throw isNoEventStream(error) ? noStream() : error;
  }
};

const reasonOf = (error: unknown): string => {
  if (error instanceof ApiError)
    return `The gateway responded with ${error.status}: ${error.detail}.`;
  return error instanceof Error ? error.message : 'The connection was closed.';
};

const noStream = (): OutcomeError =>
  new OutcomeError(
    `${noEventStream}\n` +
      '  wsapi-client listen --redis redis://localhost:6379\n' +
      '  wsapi-client listen --webhook 8080',
    exitCodes.notFound,
  );
