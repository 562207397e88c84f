import { ConfigurationError } from '../errors/configuration-error.ts';
import { lazily } from '../client/lazily.ts';
import type { ClientOptions } from '../client/client-options.ts';
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
}: Pick<ClientOptions, 'fetch' | 'dispatcher'>): Transport => {
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
  const load = lazily(async () => {
    const { dispatcherTransport, nodesTransport } =
      await import('./undici/dispatcher-transport.ts');
    transport = chosen === 'node' ? nodesTransport(runtimeTransport) : dispatcherTransport(chosen);
    return transport;
  });
  return (request) => (transport ? transport(request) : load().then((loaded) => loaded(request)));
};
