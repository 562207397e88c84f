import { expect, it } from 'vitest';
import { RateLimitError, WsapiClient } from '../../src/index.ts';
import { createGateway } from '../../src/testing.ts';
import { serveMetrics } from '../support/prometheus.ts';
import { observe, useContexts } from '../support/telemetry.ts';

useContexts();

it('does not keep Prometheus waiting for a device that cools down', async () => {
  const gateway = createGateway();
  const wsapi = new WsapiClient(gateway.clientOptions);
  const metrics = await serveMetrics({
    devices: { shop: () => wsapi.session.getStatus(), office: () => Promise.resolve({}) },
  });
  gateway.rateLimit({ operationId: 'sendText', retryAfter: 30 });
  await expect(
    wsapi.messages.sendText({ to: '+1 202 555 0143', text: 'Hello' }, { retry: false }),
  ).rejects.toThrow(RateLimitError);
  const text = await metrics.text();
  expect(text).toMatch(/^wsapi_device_paired\{.*wsapi_device="office".*\} 0$/m);
  expect(text).toMatch(/^wsapi_device_up\{.*wsapi_device="office".*\} 1$/m);
  expect(text).not.toMatch(/^wsapi_device_paired\{.*wsapi_device="shop"/m);
  expect(text).toMatch(/^wsapi_device_up\{.*wsapi_device="shop".*\} 0$/m);
  await gateway.close();
});

it('asks a queue that does not reply only once, and uses its reply', async () => {
  let asked = 0;
  let reply = (): void => undefined;
  const replied = new Promise<void>((resolve) => (reply = resolve));
  const telemetry = observe({
    queues: {
      orders: async () => {
        asked += 1;
        await replied;
        return { waiting: 3, delayed: 0, active: 0, oldestMs: 0 };
      },
    },
  });
  const attributes = { 'wsapi.queue': 'orders' };
  expect(await telemetry.metric('wsapi.queue.up')).toEqual([{ attributes, value: 0 }]);
  expect(await telemetry.metric('wsapi.queue.depth')).toEqual([]);
  expect(asked).toBe(1);
  reply();
  expect(await telemetry.metric('wsapi.queue.up')).toEqual([{ attributes, value: 1 }]);
  expect(await telemetry.metric('wsapi.queue.depth')).toHaveLength(3);
});

it('says that a device cannot be asked when the gateway refuses the key', async () => {
  const gateway = createGateway();
  const wsapi = new WsapiClient({ ...gateway.clientOptions, apiKey: 'wrong' });
  const telemetry = observe({ devices: { shop: () => wsapi.session.getStatus() } });
  expect(await telemetry.metric('wsapi.device.paired')).toEqual([]);
  expect(await telemetry.metric('wsapi.device.up')).toEqual([
    { attributes: { 'wsapi.device': 'shop' }, value: 0 },
  ]);
});
