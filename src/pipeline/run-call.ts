import { ConnectionError } from '../errors/connection-error.ts';
import { guardMedia } from '../media/guard-media.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';
import { callWork } from '../telemetry/call-channels.ts';
import { startCall, type Call } from './call.ts';
import { unreported } from './call-report.ts';
import type { RequestOptions, ResponsePromise } from './client-interface.ts';
import type { PreparedRequest } from './prepare.ts';
import { checkCall, type Route, type RouteArguments } from './route.ts';
import type { SendSettings } from './send-settings.ts';
import type * as stepsModule from './call-steps.ts';

type Steps = typeof stepsModule;

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
  const result = runCall(
    { settings, route, args, options },
    async (call, prepared, { sendCall, readData, guardStream }) => {
      const response = await sendCall(call, prepared);
      const { file, headers } = response;
      if (file === undefined) return { data: readData(call, response), response };
      const { Download } = await import('./download.ts');
      return { data: new Download(headers(), guardStream(file, call.time)), response };
    },
  );
  const data = result.then((made) => made.data as T); // safe: as the contract says
  return Object.assign(data, {
    withResponse: async () => {
      const value = await data;
      const { status, headers, attempts } = (await result).response;
      return { data: value, status, headers: headers(), attempts };
    },
  });
};

/** What a call is made of. */
interface CallParts {
  readonly settings: SendSettings;
  readonly route: Route;
  readonly args: RouteArguments;
  readonly options: RequestOptions | undefined;
  /** Serializes the body instead of `jsonOf` (openapi-fetch's `bodySerializer`). */
  readonly serialize?: ((body: unknown, operationId: string) => string) | undefined;
}

/**
 * Runs a call: guards what the caller handed over, prepares the request, passes it to `exchange`, which sends it and
 * reads the response, and cleans up, however the call ends.
 */
export const runCall = async <Result>(
  { settings, route, args: given, options, serialize }: CallParts,
  exchange: (call: Call, prepared: PreparedRequest, steps: Steps) => Promise<Result>,
): Promise<Result> => {
  // First of all, since a stream that fails without a listener ends the process. JavaScript callers may pass one where
  // none belongs, so this looks at the arguments of every route.
  const { args, release } = guardMedia(given);
  let call: Call | undefined;
  let prepared: PreparedRequest | undefined;
  const make = async (report = unreported): Promise<Result> => {
    call = startCall(settings, route, options, report);
    const steps = (loaded ??= await loadSteps(call));
    prepared = await steps.prepare(call, args, serialize);
    return exchange(call, prepared, steps);
  };
  try {
    checkCall(route, args);
    if (!callWork.isObserved) return await make();
    const { reportCall } = await import('./call-telemetry.ts');
    return await reportCall(settings.baseUrl, route, make);
  } catch (error) {
    call?.log.failed(error, call.time.attempts);
    throw error;
  } finally {
    for (const file of prepared?.files ?? []) file.close();
    call?.time.release();
    release();
  }
};

let loaded: Steps | undefined;

/** @throws {ConnectionError} if the code cannot be loaded, as in a page that is offline. */
const loadSteps = async ({ route, time }: Call): Promise<Steps> => {
  try {
    return await unlessAborted(import('./call-steps.ts'), time.signal);
  } catch (cause) {
    if (time.signal.aborted) throw cause;
    throw new ConnectionError('the code for calls could not be loaded', {
      operationId: route.id,
      outcome: 'not-sent',
      attempts: 0,
      cause,
    });
  }
};
