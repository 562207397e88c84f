import { afterAll, afterEach, beforeAll } from 'vitest';
import { WsapiClient, type ClientOptions } from '../../src/index.ts';
import { createGateway, type Gateway } from '../../src/testing/gateway.ts';

/** A gateway for the tests of a file. It is reset after each of them. */
export const useGateway = (): {
  readonly gateway: Gateway;
  readonly client: (options?: ClientOptions) => WsapiClient;
} => {
  let gateway: Gateway;
  beforeAll(async () => {
    gateway = createGateway();
    await gateway.listen();
  });
  afterEach(() => {
    gateway.reset();
    gateway.pair();
  });
  afterAll(() => gateway.close());
  return {
    get gateway() {
      return gateway;
    },
    client: (options) =>
      new WsapiClient({
        baseUrl: gateway.url,
        apiKey: gateway.apiKey,
        instanceId: gateway.instanceId,
        ...options,
      }),
  };
};
