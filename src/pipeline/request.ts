import { checkedNumber } from '../errors/checked-number.ts';
import { guardMedia } from '../media/guard-media.ts';
import type { CallResponse } from './call-response.ts';
import { sendCall } from './call.ts';
import { CallTime } from './call-time.ts';
import { checkedRequestOptions } from './check-request-options.ts';
import type { RequestOptions, ResponsePromise } from './client-interface.ts';
import { closeFiles, formatCall, prepare } from './prepare.ts';
import { readData } from './read-response.ts';
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
  const call = makeCall(settings, route, args, options);
  const data = call.then((made) => made.data as T); // as the contract says
  return Object.assign(data, {
    withResponse: async () => {
      const { status, headers, attempts } = (await Promise.all([call, data]))[0].response;
      return { data: await data, status, headers, attempts };
    },
  });
};

const makeCall = async (
  settings: SendSettings,
  route: Route,
  args: RouteArguments,
  options: RequestOptions | undefined,
): Promise<{ data: unknown; response: CallResponse }> => {
  // First of all: from here on a stream that fails cannot end the process, and every way out closes it.
  const media = guardMedia(args.body);
  let time: CallTime | undefined;
  let isReading = false;
  try {
    const checked = checkedRequestOptions(options);
    time = startTime(settings, route, checked);
    const instanceId = checked.instanceId ?? settings.credentials.instanceId;
    const formatted = await formatCall(settings, route, args, instanceId, time);
    try {
      const prepared = prepare(route, formatted, settings, checked);
      const response = await sendCall(settings, route, prepared, checked, time);
      if (response.file === undefined)
        return { data: readData(response, route, settings.validation), response };
      const { downloadOf } = await import('./download.ts');
      isReading = true; // the time ends with the file
      return { data: downloadOf(response.headers, response.file, time), response };
    } finally {
      closeFiles(formatted.files);
    }
  } finally {
    if (!isReading) time?.end();
    media.release();
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
