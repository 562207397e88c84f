import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { WsapiClient } from '../../src/index.ts';
import { createGateway } from '../../src/testing.ts';
import { createWebhookHandler } from '../../src/webhooks.ts';
import { serveMetrics } from '../support/prometheus.ts';

const guide = await readFile(inProject('guides', 'telemetry.md'), 'utf8');

it('serves the metrics to Prometheus, by the names that the dashboard and the alerts use', async () => {
  const webhook = createWebhookHandler({
    secret: 'unsigned',
    logger: false,
    otherwise: () => undefined,
  });
  const gateway = createGateway({ webhook: webhook.fetch });
  const wsapi = new WsapiClient({ ...gateway.clientOptions, retry: false });
  const metrics = await serveMetrics({
    devices: { shop: () => wsapi.session.getStatus() },
    queues: { orders: () => Promise.resolve({ waiting: 0, delayed: 0, active: 0, oldestMs: 0 }) },
  });
  gateway.drop('before the answer', { operationId: 'sendText' });
  const message = { to: '+1 202 555 0143', text: 'Hello' };
  await expect(wsapi.messages.sendText(message)).rejects.toThrow();
  gateway.rateLimit({ operationId: 'sendText', retryAfter: 0 });
  await wsapi.messages.sendText(message).catch(() => undefined);
  await gateway.receive({ from: '+1 202 555 0143', text: 'Hello' });
  await webhook.close();
  const text = await metrics.text();
  expect(text).toMatch(/^wsapi_device_paired\{.*wsapi_device="shop".*\} 1$/m);
  expect(text).toMatch(/^wsapi_call_unknown_outcomes_total\{.*wsapi_operation="sendText".*\} 1$/m);
  expect(text).toMatch(/^wsapi_limiter_cooldown_count(?:\{.*\})? 1$/m);
  expect(text).toMatch(/^wsapi_event_lag_count\{.*wsapi_event_type="message".*\} 1$/m);
  expect(text).not.toMatch(/12025550143|Hello/);
  const used = new Set(guide.match(/wsapi_[a-z_]+/g));
  expect(used.size).toBeGreaterThan(5);
  const labels = /^wsapi_(?:operation|device|queue|job_state|job_result|waits_for)$/;
  for (const name of used)
    if (!labels.test(name)) expect(text, name).toMatch(new RegExp(`^${name}[{ ]`, 'm'));
});

it('has counters at 0 from the start: Prometheus sees no increase in a counter that begins with 1', async () => {
  const metrics = await serveMetrics();
  const text = await metrics.text();
  expect(text).toMatch(/^wsapi_call_unknown_outcomes_total\{.*wsapi_operation="sendText".*\} 0$/m);
  expect(text).toMatch(/^wsapi_event_dropped_total\{.*wsapi_event_source="webhook".*\} 0$/m);
  expect(text).toMatch(/^wsapi_limiter_cooling_down(?:\{.*\})? 0$/m);
  // A read cannot have been carried out to anybody's harm.
  expect(text).not.toContain('wsapi_operation="listGroups"');
});
