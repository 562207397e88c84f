import { context, propagation } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
  type ReadableSpan,
  type SpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { instrument, type InstrumentOptions } from '../../src/opentelemetry.ts';

/** What OpenTelemetry needs once in a process: contexts that follow asynchronous work, and a format for other processes. */
export const useContexts = (): void => {
  beforeAll(() => {
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    propagation.setGlobalPropagator(new W3CTraceContextPropagator());
  });
  afterAll(() => {
    context.disable();
    propagation.disable();
  });
};

export interface Telemetry {
  readonly provider: BasicTracerProvider;
  readonly spans: () => ReadableSpan[];
  /** How many spans were started and have not ended. */
  readonly open: () => number;
  /** The values of a metric by their attributes; of a histogram, its count and sum. */
  readonly metric: (name: string) => Promise<{ attributes: object; value: unknown }[]>;
  /** All that was exported, as text. */
  readonly everything: () => Promise<string>;
}

/** Instruments the package for one test, with exporters in memory. */
export const observe = (options: InstrumentOptions = {}): Telemetry => {
  const exporter = new InMemorySpanExporter();
  let open = 0;
  const counter: SpanProcessor = {
    onStart: () => void (open += 1),
    onEnd: () => void (open -= 1),
    forceFlush: () => Promise.resolve(),
    shutdown: () => Promise.resolve(),
  };
  const provider = new BasicTracerProvider({
    spanProcessors: [new SimpleSpanProcessor(exporter), counter],
  });
  const metricExporter = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  const reader = new PeriodicExportingMetricReader({
    exporter: metricExporter,
    exportIntervalMillis: 3_600_000,
  });
  const meterProvider = new MeterProvider({ readers: [reader] });
  const stop = instrument({ tracerProvider: provider, meterProvider, ...options });
  onTestFinished(async () => {
    stop();
    await meterProvider.shutdown();
  });
  const collected = async () => {
    await meterProvider.forceFlush();
    return metricExporter.getMetrics().at(-1)?.scopeMetrics[0]?.metrics ?? [];
  };
  return {
    provider,
    spans: () => exporter.getFinishedSpans(),
    open: () => open,
    metric: async (name) => {
      const found = (await collected()).find(({ descriptor }) => descriptor.name === name);
      return (found?.dataPoints ?? []).map(({ attributes, value }) => ({ attributes, value }));
    },
    everything: async () => {
      const spans = exporter.getFinishedSpans().map((span) => ({
        name: span.name,
        attributes: span.attributes,
        events: span.events,
        links: span.links,
        status: span.status,
      }));
      return JSON.stringify([spans, await collected()]);
    },
  };
};
