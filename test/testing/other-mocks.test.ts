import { http } from 'msw';
import { setupServer } from 'msw/node';
import { MockAgent, fetch as undiciFetch } from 'undici';
import { expect, test } from 'vitest';
import { WsapiClient } from '../../src/index.ts';
import { createGateway } from '../../src/testing.ts';

/** Programs that already mock the network can put the test gateway behind the mock. */

const to = '+1 202 555 0143';

test('msw', async () => {
  const gateway = createGateway();
  const server = setupServer(
    http.all('https://wsapi.chat/*', ({ request }) => gateway.fetch(request)),
  );
  server.listen({ onUnhandledRequest: 'error' });
  try {
    const { apiKey, instanceId } = gateway;
    const wsapi = new WsapiClient({ apiKey, instanceId });
    gateway.rateLimit({ retryAfter: 0 });
    await wsapi.messages.sendText({ to, text: 'Hello' });
    expect(gateway.inbox.last).toMatchObject({ text: 'Hello' });
    expect(gateway.requests.map(({ status }) => status)).toEqual([429, 201]);
    await expect(wsapi.groups.get('120363000000000001@g.us')).rejects.toMatchObject({
      status: 404,
    });
  } finally {
    server.close();
  }
});

test("undici's MockAgent allows only the gateway's port", async () => {
  const gateway = createGateway();
  const { url } = await gateway.listen();
  const agent = new MockAgent();
  agent.disableNetConnect();
  agent.enableNetConnect(new URL(url).host);
  const wsapi = new WsapiClient({
    ...gateway.clientOptions,
    baseUrl: url,
    // The two declare the same function in types of their own.
    fetch: ((address: string, init: object) =>
      undiciFetch(address, { ...init, dispatcher: agent })) as unknown as typeof fetch,
  });
  await wsapi.messages.sendText({ to, text: 'Hello' });
  expect(gateway.inbox.last).toMatchObject({ text: 'Hello' });
  await expect(
    undiciFetch('https://wsapi.chat/groups', { dispatcher: agent }),
  ).rejects.toMatchObject({ cause: { code: 'UND_MOCK_ERR_MOCK_NOT_MATCHED' } });
  await gateway.close();
  await agent.close();
});
