import { ConfigurationError } from '../errors/configuration-error.ts';
import { checkedNumber, checkFunction, checkObject, hasMethods } from '../options/option-checks.ts';
import { callLog, type CallLog } from './call-log.ts';
import type { CallReport } from './call-report.ts';
import { CallTime } from './call-time.ts';
import type { RequestOptions } from './client-interface.ts';
import type { KeyKind } from '../limiter/key-kind.ts';
import { requiredHeaderValue } from './header-values.ts';
import type { Route } from './route.ts';
import type { SendSettings } from './send-settings.ts';

/** One call: what it does, for whom, and how long it may take. */
export interface Call {
  readonly settings: SendSettings;
  readonly route: Route;
  readonly options: RequestOptions;
  /** Which of the client's keys it is sent with. */
  readonly keyKind: KeyKind;
  /** Only operations of an instance have one. */
  readonly instanceId: string | undefined;
  readonly time: CallTime;
  readonly report: CallReport;
  readonly log: CallLog;
}

/**
 * Starts the time of a call. It must be ended, also if the call fails.
 *
 * @throws {ConfigurationError} for an option that is not valid.
 */
export const startCall = (
  settings: SendSettings,
  route: Route,
  given: RequestOptions | undefined,
  report: CallReport,
): Call => {
  const options = given === undefined ? {} : checkedRequestOptions(given);
  const { timeout, deadline, signal, instanceId } = options;
  const { credentials } = settings;
  const { key: keyKind = 'instance' } = route;
  return {
    settings,
    route,
    options,
    report,
    keyKind,
    instanceId: keyKind === 'instance' ? (instanceId ?? credentials.instanceId) : undefined,
    time: new CallTime({
      operationId: route.id,
      timeoutMs: timeout ?? settings.timeoutMs,
      deadlineMs: deadline ?? settings.deadlineMs,
      signal,
    }),
    log: callLog(settings, route),
  };
};

/**
 * The options of a call. JavaScript callers may pass anything; what would fail later, with an error of the runtime's,
 * fails here with one of ours.
 *
 * @throws {ConfigurationError}
 */
export const checkedRequestOptions = (options: RequestOptions): RequestOptions => {
  if ((options as unknown) === null) return {};
  checkObject(options, 'The options of a call');
  const { timeout, deadline, signal, beforeAttempt, instanceId } = options;
  checkedNumber(timeout, 'timeout', Number.MIN_VALUE);
  // May be negative, if it is what was left of a caller's own time: the call then times out.
  checkedNumber(deadline, 'deadline', Number.NEGATIVE_INFINITY);
  if (signal !== undefined && !isSignal(signal))
    throw new ConfigurationError('`signal` must be an AbortSignal.');
  checkFunction(beforeAttempt, 'beforeAttempt');
  if (instanceId !== undefined) requiredHeaderValue(instanceId, '`instanceId`');
  return options;
};

/** By its members, not its class: polyfills and other realms have classes of their own. */
const isSignal = (signal: unknown): boolean =>
  hasMethods<AbortSignal>(signal, ['addEventListener', 'removeEventListener']) &&
  'aborted' in signal;
