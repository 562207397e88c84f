import { ConfigurationError } from '../errors/configuration-error.ts';
import { hasMethods } from '../options/option-checks.ts';
import { fetchTransport } from './fetch/fetch-transport.ts';
// Both from the module that the builds for other runtimes replace.
import { httpOrFetch, nodeDispatcher } from './http-or-fetch.ts';
import type { Transport, TransportRequest, TransportResponse } from './transport.ts';
import type { Dispatcher } from './undici/dispatcher.ts';

/**
 * Chooses what a client sends by: the `fetch` or the dispatcher that was passed, otherwise `node:http` on Node and
 * `fetch` elsewhere.
 *
 * @throws {ConfigurationError} if both were passed, or the dispatcher is not one.
 */
export const chooseTransport = ({
  fetch,
  dispatcher,
}: {
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly dispatcher?: 'node' | Dispatcher | undefined;
}): Transport => {
  if (dispatcher === undefined) return fetch === undefined ? httpOrFetch : fetchTransport(fetch);
  if (fetch !== undefined)
    throw new ConfigurationError('Pass either `fetch` or `dispatcher`, not both.');
  if (dispatcher !== 'node' && !hasMethods<Dispatcher>(dispatcher, ['dispatch']))
    throw new ConfigurationError(
      "`dispatcher` must be 'node' or a dispatcher of the package undici, for example new Agent().",
    );
  return async (request) => {
    const chosen = dispatcher === 'node' ? nodeDispatcher(request.url) : dispatcher;
    if (chosen === undefined) return httpOrFetch(request);
    sendByDispatcher ??= (await import('./undici/dispatcher-transport.ts')).sendByDispatcher;
    return sendByDispatcher(chosen, request);
  };
};

let sendByDispatcher:
  ((dispatcher: Dispatcher, request: TransportRequest) => Promise<TransportResponse>) | undefined;
