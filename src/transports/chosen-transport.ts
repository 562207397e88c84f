import { ConfigurationError } from '../errors/configuration-error.ts';
import type { Dispatcher } from './undici/dispatcher.ts';
import { fetchTransport } from './fetch/fetch-transport.ts';
import { runtimeTransport } from './runtime-transport.ts';
import type { Transport } from './transport.ts';

/**
 * What a client sends by: a `fetch` or a dispatcher that was given, else what the runtime has.
 *
 * @throws {ConfigurationError} for a dispatcher that is none, and for two ways at once.
 */
export const chosenTransport = ({
  fetch,
  dispatcher,
}: {
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly dispatcher?: 'node' | Dispatcher | undefined;
}): Transport => {
  if (dispatcher === undefined)
    return fetch === undefined ? runtimeTransport : fetchTransport(fetch);
  if (fetch !== undefined)
    throw new ConfigurationError('There are both fetch and dispatcher: give one of them.');
  // JavaScript passes anything.
  if (dispatcher !== 'node' && typeof (dispatcher as Partial<Dispatcher>).dispatch !== 'function')
    throw new ConfigurationError(
      "dispatcher has to be 'node', or one of the package undici, such as new Pool(baseUrl).",
    );
  return overDispatcher(dispatcher);
};

const overDispatcher = (chosen: 'node' | Dispatcher): Transport => {
  let transport: Transport | undefined;
  return async (request) => {
    if (transport === undefined) {
      const { dispatcherTransport, nodesTransport } =
        await import('./undici/dispatcher-transport.ts');
      transport ??=
        chosen === 'node' ? nodesTransport(runtimeTransport) : dispatcherTransport(chosen);
    }
    return transport(request);
  };
};
