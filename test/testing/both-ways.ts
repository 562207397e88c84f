import { afterAll, beforeAll, beforeEach } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { createGateway, type Gateway, type GatewayOptions } from '../../src/testing.ts';

/** The two ways to reach a gateway, in the process and through a port. Both must behave the same. */
export const ways = ['gateway.fetch', 'a socket'] as const;

/** A gateway for a suite, and a client that reaches it in one of these ways. */
export const useGatewayBy = (
  way: (typeof ways)[number],
  options: GatewayOptions = {},
): { readonly gateway: Gateway; readonly wsapi: WsapiClient } => {
  const gateway = createGateway(options);
  let wsapi: WsapiClient;
  beforeAll(async () => {
    const { url } = await gateway.listen();
    wsapi = new WsapiClient({
      ...gateway.clientOptions,
      ...(way === 'a socket' && { baseUrl: url, fetch: undefined }),
      retry: false,
    });
  });
  beforeEach(() => gateway.reset());
  afterAll(() => gateway.close());
  return {
    gateway,
    get wsapi() {
      return wsapi;
    },
  };
};
