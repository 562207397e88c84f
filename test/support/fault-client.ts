import { afterAll, afterEach, beforeAll } from 'vitest';
import { WsapiClient, type ClientOptions } from '../../src/index.ts';
import { startFaultServer, type FaultServer } from './fault-server.ts';

/**
 * A server that does what no HTTP library would, for the tests of one file, and clients for it.
 *
 * @param defaults Options of every client in the file.
 */
export const useFaultServer = (
  defaults: ClientOptions = {},
): {
  readonly server: Omit<FaultServer, 'close'>;
  readonly client: (options?: ClientOptions) => WsapiClient;
} => {
  let started: FaultServer;
  beforeAll(async () => {
    started = await startFaultServer();
  });
  afterEach(() => {
    (started.requests as unknown[]).length = 0; // the server's own list
  });
  afterAll(() => started.close());
  const server: Omit<FaultServer, 'close'> = {
    behave: (...behaviours) => started.behave(...behaviours),
    get url() {
      return started.url;
    },
    get requests() {
      return started.requests;
    },
    get connections() {
      return started.connections;
    },
  };
  return {
    server,
    client: (options) =>
      new WsapiClient({
        baseUrl: server.url,
        apiKey: 'k',
        instanceId: 'ins_1',
        ...defaults,
        ...options,
      }),
  };
};
