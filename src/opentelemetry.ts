/**
 * `wsapi-client/opentelemetry`: spans and metrics of calls, events and the queue. It needs the package
 * `@opentelemetry/api`, version 1.9 or later, and a runtime with `node:diagnostics_channel`.
 *
 * @module wsapi-client/opentelemetry
 */
export { ConfigurationError } from './errors/configuration-error.ts';
export { instrument, type InstrumentOptions } from './opentelemetry/instrument.ts';
export type { DeviceState, QueueState } from './opentelemetry/gauges.ts';
export type { Work, WorkOf } from './telemetry/work-channel.ts';
export type {
  AttemptEnd,
  AttemptStart,
  CallEnd,
  CallStart,
  CallWork,
  WaitStart,
} from './telemetry/call-channels.ts';
export type { EventEnd, EventStart } from './telemetry/event-channel.ts';
export type { JobAdded, JobEnd, JobStart } from './telemetry/queue-channels.ts';
