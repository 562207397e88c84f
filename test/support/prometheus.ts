import { PrometheusExporter } from '@opentelemetry/exporter-prometheus';
import { MeterProvider } from '@opentelemetry/sdk-metrics';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { instrument, type InstrumentOptions } from '../../src/opentelemetry.ts';

/** Instruments the package for one test, with OpenTelemetry's exporter for Prometheus behind a port. */
export const serveMetrics = async (
  options: InstrumentOptions = {},
): Promise<{ readonly text: () => Promise<string> }> => {
  // Its own server takes the port 0 for its default, which other tests may use at the same time.
  const exporter = new PrometheusExporter({ preventServerStart: true });
  const server = createServer((request, response) =>
    exporter.getMetricsRequestHandler(request, response),
  ).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // it listens on a port
  const meterProvider = new MeterProvider({ readers: [exporter] });
  const stop = instrument({ meterProvider, ...options });
  onTestFinished(async () => {
    stop();
    await meterProvider.shutdown();
    server.closeAllConnections();
    server.close();
  });
  return { text: async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text() };
};
