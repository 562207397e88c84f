import { afterEach, expect, test, vi } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { createGateway } from '../../src/testing.ts';

/** Tests under jsdom and happy-dom have a `window`, and the client takes them for a page that would expose its key. */

afterEach(() => {
  vi.unstubAllGlobals();
});

test('clientOptions work where there is a window', async () => {
  vi.stubGlobal('window', globalThis);
  vi.stubGlobal('document', {});
  const gateway = createGateway();
  const { dangerouslyAllowBrowser, ...options } = gateway.clientOptions;
  expect(dangerouslyAllowBrowser).toBe(true);
  expect(() => new WsapiClient(options)).toThrow(/dangerouslyAllowBrowser/);
  const wsapi = new WsapiClient(gateway.clientOptions);
  await wsapi.messages.sendText({ to: '+1 202 555 0143', text: 'Hello' });
  expect(gateway.inbox.messages).toHaveLength(1);
});
