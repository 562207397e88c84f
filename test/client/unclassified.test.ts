import { describe, expect, test } from 'vitest';
import { BadRequestError, NotFoundError, WsapiClient, WsapiError } from '../../src/index.ts';
import { createGateway } from '../../src/testing.ts';
import { useGateway } from '../support/gateway-client.ts';

const gatewayClient = useGateway();
const to = '12025550143@s.whatsapp.net';
const errorOf = async (promise: Promise<unknown>): Promise<WsapiError> => {
  const error: unknown = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!WsapiError.is(error)) throw new Error('The call did not fail with an error of ours.');
  return error;
};
const body = (detail: string, status = 400): string => JSON.stringify({ status, detail });

describe('a 400 that the gateway did not classify', () => {
  test.each([
    'websocket disconnected before message send returned response',
    'timed out waiting for message send response',
    'websocket disconnected before info query returned response',
    'info query timed out',
    'websocket disconnected before message send returned response: websocket not connected',
    'failed to send: websocket not connected: timed out waiting for message send response',
  ])('"%s" on a send has an unknown outcome and is not retried', async (detail) => {
    const { gateway, client } = gatewayClient;
    gateway.answer(400, body(detail));
    const error = await errorOf(client().messages.sendText({ to, text: 'Hello' }));
    expect(error).toMatchObject({ name: 'UnknownOutcomeError', outcome: 'unknown', status: 400 });
    expect(error).not.toBeInstanceOf(BadRequestError);
    expect(gateway.requests).toHaveLength(1);
  });

  test('is retried on a read, also if it is a 404', async () => {
    const { gateway, client } = gatewayClient;
    gateway.answer(400, body('info query timed out'));
    gateway.answer(404, body('not found: info query timed out', 404));
    expect(await client({ retry: { baseWaitMs: 1 } }).groups.list()).toHaveLength(1);
    expect(gateway.requests).toHaveLength(3);
  });

  test('"websocket not connected" sent nothing, and is retried with backoff', async () => {
    const { gateway, client } = gatewayClient;
    gateway.answer(400, body('websocket not connected'), { times: 2 });
    const wsapi = client({ retry: { baseWaitMs: 1 } });
    await wsapi.messages.sendText({ to, text: 'Hello' });
    expect(gateway.requests.map(({ status }) => status)).toEqual([400, 400, 201]);
    gateway.answer(400, body('websocket not connected'), { times: 4 });
    expect(await errorOf(wsapi.messages.sendText({ to, text: 'Hello' }))).toMatchObject({
      name: 'DeviceOfflineError',
      outcome: 'not-sent',
      attempts: 4,
    });
  });
});

test.each([
  'invalid group JID: invalid JID "info query timed out": must be in user@server format',
  String.raw`invalid contact JID: invalid JID "a\" websocket not connected": must be in user@server format`,
  'invalid JID "rate-overlimit',
])('text of the caller in the detail decides nothing: %s', async (detail) => {
  const { gateway, client } = gatewayClient;
  gateway.answer(400, body(detail));
  const error = await errorOf(client().messages.sendText({ to, text: 'Hello' }));
  expect(error).toBeInstanceOf(BadRequestError);
  expect(error.outcome).toBeUndefined();
});

test('has no outcome otherwise, because the gateway settled it', async () => {
  const { gateway, client } = gatewayClient;
  for (const status of [400, 401, 403, 404, 409, 413, 418, 429]) {
    gateway.answer(status, body('because', status));
    const error = await errorOf(client({ retry: false }).groups.list());
    expect(error.outcome).toBeUndefined();
  }
  gateway.answer(500, '');
  expect(await errorOf(client({ retry: false }).groups.list())).toMatchObject({
    outcome: 'unknown',
  });
});

test('says how to name an instance that is missing', async () => {
  const { gateway, client } = gatewayClient;
  gateway.answer(400, body('missing X-Instance-Id header'));
  await expect(client().groups.list()).rejects.toThrow(/instanceId.*WSAPI_INSTANCE_ID.*--instance/);
});

test('says why an upload was cut off', async () => {
  const { gateway, client } = gatewayClient;
  gateway.answer(400, body('invalid request body: read tcp 10.0.0.1:80->10.0.0.2:4: i/o timeout'));
  await expect(client().messages.sendText({ to, text: 'x' })).rejects.toThrow('longer than 30 s');
});

test('says which gateways have an unknown route', async () => {
  const home = createGateway({ edition: 'self-hosted-single', apiKey: 'key' });
  const wsapi = new WsapiClient({
    baseUrl: home.url,
    fetch: home.fetch,
    apiKey: 'key',
    adminApiKey: 'key',
    customerApiKey: 'key',
  });
  const list = wsapi.instance.list();
  await expect(list).rejects.toBeInstanceOf(NotFoundError);
  await expect(list).rejects.toThrow(
    /^listInstances: the gateway responded with 404: not found\. This gateway has no \/admin routes.* In single mode there is one instance/,
  );
  await expect(wsapi.account.listInstances()).rejects.toThrow(/no \/account routes/);
  // A key that is not the instance's is refused before the route is known.
  const stranger = new WsapiClient({
    baseUrl: home.url,
    fetch: home.fetch,
    adminApiKey: 'other',
    customerApiKey: 'other',
  });
  await expect(stranger.instance.list()).rejects.toThrow(
    /responded with 401: unauthorized\. Check the key.* in single mode has no \/admin routes/,
  );
  await expect(stranger.account.listInstances()).rejects.toThrow(
    /responded with 401: unauthorized\. Check the key.* in single mode has no \/account routes/,
  );
  await home.close();
  const many = createGateway({ edition: 'self-hosted-multi' });
  const multi = new WsapiClient({ baseUrl: many.url, fetch: many.fetch, customerApiKey: 'key' });
  await expect(multi.account.listInstances()).rejects.toThrow(
    /responded with 400: missing X-Instance-Id header\. This gateway has no \/account routes/,
  );
  await many.close();
});
