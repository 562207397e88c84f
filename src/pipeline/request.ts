import { checkedNumber } from '../errors/checked-number.ts';
import type { CallResponse } from './call-response.ts';
import { sendCall } from './call.ts';
import { CallTime } from './call-time.ts';
import { checkedRequestOptions } from './check-request-options.ts';
import type { RequestOptions, ResponsePromise } from './client-interface.ts';
import { closeFiles, formatCall, prepare } from './prepare.ts';
import { isSuccess, readData } from './read-response.ts';
import type { Route, RouteArguments } from './route.ts';
import type { SendSettings } from './send-settings.ts';

/**
 * Makes a call: prepares it, sends it, retries it, and reads the data of the response.
 *
 * @typeParam T what the contract says of the data; it is not checked here.
 */
export const request = <T>(
  settings: SendSettings,
  route: Route,
  args: RouteArguments,
  options?: RequestOptions,
): ResponsePromise<T> => {
  const seen: { response?: CallResponse } = {};
  const data = makeCall(settings, route, args, options, (response) => (seen.response = response));
  return Object.assign(data as Promise<T>, {
    withResponse: async () => {
      const read = (await data) as T; // as the contract says
      const { status, headers, attempts } = seen.response as CallResponse; // there before the data
      return { data: read, status, headers, attempts };
    },
  });
};

const makeCall = async (
  settings: SendSettings,
  route: Route,
  args: RouteArguments,
  options: RequestOptions | undefined,
  onResponse: (response: CallResponse) => void,
): Promise<unknown> => {
  const checked = checkedRequestOptions(options);
  const time = startTime(settings, route, checked);
  try {
    const instanceId = checked.instanceId ?? settings.credentials.instanceId;
    const formatted = await formatCall(settings, route, args, instanceId, time);
    try {
      const prepared = prepare(route, formatted, settings, checked);
      const response = await sendCall(settings, route, prepared, checked, time);
      onResponse(response);
      if (response.file !== undefined && isSuccess(response)) {
        const { downloadOf } = await import('./download.ts');
        return downloadOf(response.headers, response.file, time);
      }
      time.end();
      return readData(response, route, settings.validation);
    } finally {
      closeFiles(formatted.files);
    }
  } catch (error) {
    time.end();
    throw error;
  }
};

/** Starts the time of a call. It must be ended: here, or when a file was read. */
export const startTime = (
  settings: SendSettings,
  route: Route,
  { timeout, deadline, signal }: RequestOptions,
): CallTime =>
  new CallTime({
    operationId: route.id,
    timeoutMs: checkedNumber(timeout, 'timeout', Number.MIN_VALUE) ?? settings.timeoutMs,
    // What is left of a caller's own time may be negative: that is too late, not a mistake.
    deadlineMs:
      checkedNumber(deadline, 'deadline', Number.NEGATIVE_INFINITY) ?? settings.deadlineMs,
    signal,
  });
