import { guardMedia } from '../media/guard-media.ts';
import type { CallResponse } from './call-response.ts';
import { startCall, type Call } from './call.ts';
import { reportCall } from './call-work.ts';
import type { RequestOptions, ResponsePromise } from './client-interface.ts';
import { prepare, type PreparedRequest } from './prepare.ts';
import { readData } from './read-response.ts';
import type { Route, RouteArguments } from './route.ts';
import { sendCall } from './send-call.ts';
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
  const result = makeCall(settings, route, args, options);
  const data = result.then((made) => made.data as T); // as the contract says
  return Object.assign(data, {
    withResponse: async () => {
      const { status, headers, attempts } = (await Promise.all([result, data]))[0].response;
      return { data: await data, status, headers, attempts };
    },
  });
};

const makeCall = (
  settings: SendSettings,
  route: Route,
  args: RouteArguments,
  options: RequestOptions | undefined,
): Promise<{ readonly data: unknown; readonly response: CallResponse }> =>
  runCall({ settings, route, args, options }, async (call, prepared) => {
    const response = await sendCall(call, prepared);
    if (response.file === undefined) return { data: readData(call, response), response };
    const { downloadOf } = await import('./download.ts');
    return { data: downloadOf(response.headers, response.file, call.time), response };
  });

/** What a call is made of. */
interface CallParts {
  readonly settings: SendSettings;
  readonly route: Route;
  readonly args: RouteArguments;
  readonly options: RequestOptions | undefined;
  /** Writes the body as JSON, if it is not written as usual. */
  readonly serialize?: ((body: unknown, operationId: string) => string) | undefined;
}

/** Runs a call from its start to its end: prepares its request, exchanges it, and cleans up, however it ends. */
export const runCall = async <Result>(
  { settings, route, args, options, serialize }: CallParts,
  exchange: (call: Call, prepared: PreparedRequest) => Promise<Result>,
): Promise<Result> => {
  // First of all: from here on a stream that fails cannot end the process, and every way out closes it.
  const media = guardMedia(args.body);
  let call: Call | undefined;
  let prepared: PreparedRequest | undefined;
  try {
    return await reportCall(settings.baseUrl, route, async (work) => {
      call = startCall(settings, route, options, work);
      prepared = await prepare(call, args, serialize);
      return exchange(call, prepared);
    });
  } finally {
    for (const file of prepared?.files ?? []) file.close();
    call?.time.release();
    media.release();
  }
};
