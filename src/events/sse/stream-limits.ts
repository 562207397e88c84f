import {
  checkedNumber,
  checkFunction,
  checkMethods,
  checkObject,
  checkText,
} from '../../options/option-checks.ts';
import type { EventStreamOptions } from './event-stream.ts';

/** The numbers among the options, with their defaults. */
export interface StreamLimits {
  readonly maxBuffered: number;
  readonly maxEventLength: number;
  readonly silenceMs: number;
  readonly baseMs: number;
  readonly maxMs: number;
}

/** @throws {ConfigurationError} naming the option that cannot be right. */
export const streamLimits = (options: EventStreamOptions): StreamLimits => {
  checkObject(options, 'The options of events');
  const { signal, instanceId, lastEventId, onState, onInvalid } = options;
  if (signal !== undefined) checkMethods(signal, 'signal', ['addEventListener']);
  if (instanceId !== undefined) checkText(instanceId, 'instanceId');
  if (lastEventId !== undefined && lastEventId !== '') checkText(lastEventId, 'lastEventId');
  checkFunction(onState, 'onState');
  checkFunction(onInvalid, 'onInvalid');
  return {
    maxBuffered: checkedNumber(options.maxBuffered, 'maxBuffered', 1) ?? 1000,
    maxEventLength: checkedNumber(options.maxEventLength, 'maxEventLength', 1) ?? 16_000_000,
    silenceMs: checkedNumber(options.silenceMs, 'silenceMs', Number.MIN_VALUE) ?? 120_000,
    baseMs: checkedNumber(options.reconnectMs, 'reconnectMs', 0) ?? 1000,
    maxMs: checkedNumber(options.maxReconnectMs, 'maxReconnectMs', 0) ?? 30_000,
  };
};
