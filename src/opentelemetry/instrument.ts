import { metrics, trace, type MeterProvider, type TracerProvider } from '@opentelemetry/api';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { checkFunction, checkMethods, checkObject } from '../options/option-checks.ts';
import { channelNames, diagnosticsChannels } from '../telemetry/work-channel.ts';
import { observeStates, type DeviceState, type QueueState } from './gauges.ts';
import { Measurements } from './measurements.ts';
import { Spans } from './spans.ts';

/** What is observed, and by whom. */
export interface InstrumentOptions {
  /**
   * Makes the spans. Default: the global one.
   *
   * @example tracerProvider: new BasicTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] })
   */
  readonly tracerProvider?: TracerProvider | undefined;
  /**
   * Makes the metrics. Default: the global one. OpenTelemetry has one only after its SDK was started.
   *
   * @example meterProvider: new MeterProvider({ readers: [exporter] })
   */
  readonly meterProvider?: MeterProvider | undefined;
  /**
   * Queues whose depth and age are asked for whenever metrics are collected, for at most a second. You choose the
   * names. Default: none.
   *
   * @example { orders: () => queue.counts() }
   */
  readonly queues?: Readonly<Record<string, () => Promise<QueueState>>> | undefined;
  /**
   * Devices that are asked whether they are logged in whenever metrics are collected, for at most a second. You choose
   * the names. Default: none.
   *
   * @example { shop: () => wsapi.session.getStatus({ retry: false, timeout: 1000 }) }
   */
  readonly devices?: Readonly<Record<string, () => Promise<DeviceState>>> | undefined;
}

const scope = 'wsapi-client';

/**
 * Reports calls, events and the queue to OpenTelemetry, as spans and metrics: of all clients, webhooks, consumers and
 * workers in this process. They hold no ids, texts, phone numbers or keys.
 *
 * @throws {ConfigurationError} for an option that is not valid, and in a browser.
 * @returns a function that ends it.
 * @example
 * const stop = instrument({ meterProvider, queues: { orders: () => queue.counts() } });
 */
export const instrument = (options: InstrumentOptions = {}): (() => void) => {
  checkObject(options, 'The options of instrument');
  const { tracerProvider, meterProvider, queues = {}, devices = {} } = options;
  if (tracerProvider !== undefined) checkMethods(tracerProvider, 'tracerProvider', ['getTracer']);
  if (meterProvider !== undefined) checkMethods(meterProvider, 'meterProvider', ['getMeter']);
  for (const [name, asked] of Object.entries({ queues, devices })) {
    checkObject(asked, `\`${name}\``);
    for (const [key, ask] of Object.entries(asked)) checkFunction(ask, `${name}.${key}`);
  }
  const channels = diagnosticsChannels();
  if (channels === undefined)
    throw new ConfigurationError(
      '`instrument` needs node:diagnostics_channel, which this runtime does not have.',
    );
  const spans = new Spans((tracerProvider ?? trace).getTracer(scope));
  const meter = (meterProvider ?? metrics).getMeter(scope);
  const measured = new Measurements(meter);
  const ends: (() => void)[] = [observeStates(meter, queues, devices), measured.stop];
  const on = (name: string, ...listeners: ((message: never) => void)[]): void => {
    for (const listen of listeners) {
      const listener = listen as (message: unknown) => void; // safe: each channel has messages of one type
      channels.subscribe(name, listener);
      ends.push(() => channels.unsubscribe(name, listener));
    }
  };
  for (const name of ['call', 'attempt', 'wait', 'event', 'job'] as const) {
    const { start, end } = channelNames(name);
    on(
      start,
      (work) => measured[`${name}Started`](work),
      (work) => spans[`${name}Started`](work),
    );
    on(
      end,
      (work) => measured[`${name}Ended`](work),
      (work) => spans[`${name}Ended`](work),
    );
  }
  on('wsapi-client:job:add', (added) => spans.jobAdded(added));
  return () => {
    for (const end of ends.splice(0)) end();
  };
};
