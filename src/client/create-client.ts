import type { Client } from '../pipeline/client-interface.ts';
import { request } from '../pipeline/run-call.ts';
import type { ClientOptions } from './client-options.ts';
import { requestPages } from './pages.ts';
import { completeOptions } from './complete-options.ts';

/**
 * The smallest client, for the stand-alone operations. A bundle with it contains only the operations that it imports.
 *
 * @throws {ConfigurationError}
 * @example
 * import { createClient, sendText } from 'wsapi-client/operations';
 *
 * const client = createClient({ apiKey, instanceId });
 * await sendText(client, { to: '+1 (202) 555-0143', text: 'Your table is booked.' });
 */
export const createClient = (options: ClientOptions = {}): Client => {
  const settings = completeOptions(options);
  const client: Client = {
    request: (route, args, requestOptions) => request(settings, route, args, requestOptions),
    requestPages: (route, args, requestOptions) =>
      requestPages(client, route, args, requestOptions),
  };
  return client;
};
