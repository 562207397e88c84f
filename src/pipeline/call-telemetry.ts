import { WsapiError } from '../errors/wsapi-error.ts';
import { errorTypeOf } from '../telemetry/error-type.ts';
import { within } from '../telemetry/work-channel.ts';
import {
  attemptWork,
  callWork,
  waitWork,
  type CallEnd,
  type CallWork,
} from '../telemetry/call-channels.ts';
import { isSuccess } from '../transports/transport.ts';
import type { CallReport } from './call-report.ts';
import type { CallResponse } from './call-response.ts';
import { apiErrorFor } from './response-error.ts';
import { isSafe, type Route } from './route.ts';

/**
 * Makes a call and reports it to the subscribers of telemetry, with nothing of its content. Loaded if there are
 * subscribers.
 *
 * @param make makes the call, and lets its steps be reported.
 */
export const reportCall = async <T>(
  baseUrl: string,
  route: Route,
  make: (report?: CallReport) => Promise<T>,
): Promise<T> => {
  const work = callWork.start(() => {
    const { hostname, port, protocol } = new URL(baseUrl);
    return {
      operationId: route.id,
      method: route.method,
      urlTemplate: route.path,
      serverAddress: hostname,
      serverPort: Number(port === '' ? defaultPorts[protocol] : port),
      isSafe: isSafe(route),
      attempts: 0,
    };
  });
  if (work === undefined) return make();
  try {
    const last: LastResponse = {};
    const result = await within(work, () => make(reportOf(work, last)));
    // A call by path returns what a call by resource throws.
    const { response } = last;
    const isRefusal = response !== undefined && !isSuccess(response.status);
    callWork.end(work, isRefusal ? endOf(apiErrorFor(response, route)) : {});
    return result;
  } catch (error) {
    callWork.end(work, endOf(error));
    throw error;
  }
};

interface LastResponse {
  response?: CallResponse | undefined;
}

const endOf = (error: unknown): CallEnd => ({
  errorType: errorTypeOf(error),
  outcome: WsapiError.is(error) ? error.outcome : undefined,
});

const defaultPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

const reportOf = (call: CallWork, last: LastResponse): CallReport => ({
  attempt: async (instanceId, send) => {
    call.attempts += 1;
    const work = attemptWork.start(() => ({ call, attempt: call.attempts, instanceId }));
    try {
      const end = await within(work, send);
      const { result, outcome, cooldownMs } = end;
      last.response = 'status' in result ? result : undefined;
      call.status = last.response?.status;
      attemptWork.end(work, {
        status: call.status,
        errorType: outcome.kind === 'success' ? undefined : outcome.kind,
        cooldownMs: outcome.kind === 'rate-limited' ? cooldownMs : undefined,
      });
      return end;
    } catch (error) {
      attemptWork.end(work, { errorType: errorTypeOf(error) });
      throw error;
    }
  },
  wait: async (waitsFor, step) => {
    const work = waitWork.start(() => ({ call, waitsFor }));
    try {
      return await step();
    } finally {
      waitWork.end(work, {});
    }
  },
});
