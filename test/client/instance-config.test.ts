import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ConfigurationError, WsapiClient } from '../../src/index.ts';
import { createGateway } from '../../src/testing.ts';

const gateway = createGateway({ edition: 'self-hosted-multi' });
const { url: baseUrl, fetch, adminKey: adminApiKey, instanceId } = gateway;
const wsapi = new WsapiClient({ baseUrl, fetch, adminApiKey, customerApiKey: 'key' });

beforeEach(() => {
  gateway.reset();
});
afterAll(() => gateway.close());

/** Plain JavaScript: the types would refuse these. */
const untyped = (body: object): never => body as never;

const refusal = async (call: Promise<unknown>): Promise<string> => {
  const error: unknown = await call.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(gateway.requests).toEqual([]);
  return (error as Error).message; // it was checked
};

describe('an event filter that no event has is refused with the nearest name', () => {
  const eventFilters = untyped(['message', 'messages']);
  test.each<[string, () => Promise<unknown>, string]>([
    [
      'create',
      () => wsapi.instance.create({ id: 'x', eventFilters }),
      'createInstance: body.eventFilters[1]',
    ],
    [
      'updateConfig',
      () => wsapi.instance.updateConfig('x', { apiKey: 'k', eventFilters }),
      'updateInstanceConfig: body.eventFilters[1]',
    ],
    [
      'the settings of the cloud',
      () => wsapi.account.updateInstanceSettings('x', { eventFilters }),
      'updateAccountInstanceSettings: body.eventFilters[1]',
    ],
    [
      'the defaults of the cloud',
      () => wsapi.account.updateInstanceDefaults({ defaultEventFilters: eventFilters }),
      'updateAccountInstanceDefaults: body.defaultEventFilters[1]',
    ],
    [
      'a call by path',
      () => wsapi.http.POST('/admin/instances', { body: { id: 'x', eventFilters } }),
      'createInstance: body.eventFilters[1]',
    ],
  ])('%s', async (_, call, place) => {
    expect(await refusal(call())).toMatch(
      `${place}: There is no such event type. Did you mean message? Types: `,
    );
  });

  test('sends known event types, also newsletter', async () => {
    await wsapi.instance.updateConfig(instanceId, {
      apiKey: 'k',
      eventFilters: ['message', 'newsletter'],
    });
    expect(JSON.parse(gateway.requests.at(-1)?.body ?? '')).toMatchObject({
      eventFilters: ['message', 'newsletter'],
    });
  });
});

describe('a configuration without a key would open the instance to anybody, so it is refused', () => {
  const webhookUrl = 'https://example.com';
  test.each<[string, object]>([
    ['no key', { webhookUrl }],
    ['undefined', { apiKey: undefined, webhookUrl }],
    ['an empty key', { apiKey: '', webhookUrl }],
  ])('%s', async (_, body) => {
    const advice =
      /updateInstanceConfig: body\.apiKey is missing.*Pass apiKey, or apiKey: null to remove it/;
    expect(await refusal(wsapi.instance.updateConfig('x', untyped(body)))).toMatch(advice);
    const byPath = wsapi.http.PUT('/admin/instances/{id}/config', {
      params: { path: { id: 'x' } },
      body: untyped(body),
    });
    expect(await refusal(byPath)).toMatch(advice);
  });

  test('accepts null as the wish to remove the key', async () => {
    await wsapi.instance.updateConfig(instanceId, { apiKey: null, webhookUrl });
    expect(gateway.requests).toHaveLength(1);
  });
});
