import { connect, type ConnectionFlags } from '../connection/connection-options.ts';
import { say } from '../output/output.ts';
import type { AnyEvent } from './event-text.ts';

/** Reads the stream of the instance, which is connected again whenever it is lost, until the signal ends it. */
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
        say(
          `${error instanceof Error ? error.message : 'The connection ended.'} Again in ${Math.ceil(waitMs / 1_000)} s.`,
        );
    },
    onInvalid: (error) => say(error.message),
  });
  for await (const event of events) take(event);
};
