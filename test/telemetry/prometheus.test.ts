import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { get } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { inProject } from '../../src/contract/project.ts';
import { readFile } from 'node:fs/promises';
import { WsapiClient } from '../../src/index.ts';
import { instrument } from '../../src/opentelemetry.ts';
import { createGateway } from '../../src/testing.ts';

const textAt = (port: number): Promise<string> =>
  new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: '/metrics' }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => resolve(text));
    }).on('error', reject);
  });

it('serves the metrics to Prometheus, by the names that the dashboard and the alerts use', async () => {
  const exporter = new PrometheusExporter({ host: '127.0.0.1', port: 0, preventServerStart: true });
  await exporter.startServer();
  // The exporter does not tell which port it got.
  const { _server: server } = exporter as unknown as { _server: Server };
  const { port } = server.address() as AddressInfo; // it listens on a port
  const meterProvider = new MeterProvider({ readers: [exporter] });
  const gateway = createGateway({ webhook: () => new Response() });
  const wsapi = new WsapiClient({ ...gateway.clientOptions, retry: false });
  const stop = instrument({
    meterProvider,
    devices: { shop: () => wsapi.session.getStatus() },
    queues: { orders: () => Promise.resolve({ waiting: 0, delayed: 0, active: 0, oldestMs: 0 }) },
  });
  onTestFinished(async () => {
    stop();
    await exporter.shutdown();
  });
  gateway.drop('before the answer', { operationId: 'sendText' });
  const message = { to: '+1 202 555 0143', text: 'Hello' };
  await expect(wsapi.messages.sendText(message)).rejects.toThrow();
  gateway.rateLimit({ operationId: 'sendText', retryAfter: 0 });
  await wsapi.messages.sendText(message).catch(() => undefined);
  const text = await textAt(port);
  expect(text).toMatch(/^wsapi_device_paired\{.*wsapi_device="shop".*\} 1$/m);
  expect(text).toMatch(/^wsapi_call_unknown_outcomes_total\{.*wsapi_operation="sendText".*\} 1$/m);
  expect(text).toMatch(/^wsapi_limiter_cooldown_count(?:\{.*\})? 1$/m);
  expect(text).not.toMatch(/12025550143|Hello/);
  // Those of events are not there before there are events.
  const guide = await readFile(inProject('guides', 'telemetry.md'), 'utf8');
  const used = new Set(guide.match(/wsapi_(?!event_)[a-z_]+/g));
  expect(used.size).toBeGreaterThan(5);
  const labels = /^wsapi_(?:operation|device|queue|job_state|job_result|waits_for)$/;
  for (const name of used)
    if (!labels.test(name)) expect(text, name).toMatch(new RegExp(`^${name}[{ ]`, 'm'));
});
