import { WsapiClient } from '../../../client/wsapi-client.ts';
import type { ClientOptions } from '../../../client/client-options.ts';
import { ContractError } from '../../../contract/contract-error.ts';
import { WsapiError } from '../../../errors/wsapi-error.ts';
import { isNoEventStream } from '../../../events/sse/no-event-stream.ts';
import { notAnEvent, type Listen } from './arrival.ts';

/** Reads the server-sent events of the cloud edition. The client reconnects when they are interrupted. */
export const streamEvents =
  (options: ClientOptions): Listen =>
  async (take, signal, tell) => {
    try {
      const events = new WsapiClient({ ...options, validate: 'off' }).events({
        signal,
        onInvalid: (error) => {
          take(notAnEvent(error));
        },
        onState: ({ state }) => {
          if (state === 'open') tell('Waiting for events of the stream …');
          if (state === 'waiting') tell('The stream is interrupted. Reconnecting …');
        },
      });
      for await (const event of events) take({ kind: 'event', event });
    } catch (error) {
      if (signal.aborted) return;
      if (isNoEventStream(error))
        throw new ContractError(
          'This gateway has no stream of events; only the cloud edition has one. Pass a port for webhooks, or the address of a Redis.',
        );
      throw error instanceof WsapiError ? new ContractError(error.message) : error;
    }
  };
