import { WsapiError } from '../errors/wsapi-error.ts';
import { errorTypeOf } from '../telemetry/error-type.ts';
import { within } from '../telemetry/work-channel.ts';
import { attemptWork, callWork, waitWork, type CallWork } from '../telemetry/channels.ts';
import type { CallReport } from './call-report.ts';
import type { Route } from './route.ts';

/**
 * Makes a call and reports it to the subscribers of telemetry, with nothing of its content. Loaded if there are
 * subscribers.
 *
 * @param make makes the call, and lets its steps be reported.
 */
export const reportCall = async <T>(
  baseUrl: string,
  { id, method, path }: Route,
  make: (report?: CallReport) => Promise<T>,
): Promise<T> => {
  const work = callWork.start(() => {
    const { hostname, port, protocol } = new URL(baseUrl);
    return {
      operationId: id,
      method,
      urlTemplate: path,
      serverAddress: hostname,
      serverPort: Number(port === '' ? defaultPorts[protocol] : port),
      attempts: 0,
    };
  });
  if (work === undefined) return make();
  try {
    const result = await within(work, () => make(reportOf(work)));
    // A call by path returns refusals.
    const { status = 0 } = work;
    callWork.end(work, { errorType: status >= 400 ? String(status) : undefined });
    return result;
  } catch (error) {
    const outcome = WsapiError.is(error) ? error.outcome : undefined;
    callWork.end(work, { errorType: errorTypeOf(error), outcome });
    throw error;
  }
};

const defaultPorts: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443 };

const reportOf = (call: CallWork): CallReport => ({
  attempt:
    (step) =>
    async (...args) => {
      call.attempts += 1;
      const work = attemptWork.start(() => ({ call, attempt: call.attempts }));
      try {
        const end = await within(work, () => step(...args));
        const { result, outcome, cooldownMs } = end;
        call.status = 'status' in result ? result.status : undefined;
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
  wait:
    (waitsFor, step) =>
    async (...args) => {
      const work = waitWork.start(() => ({ call, waitsFor }));
      try {
        return await step(...args);
      } finally {
        waitWork.end(work, {});
      }
    },
});
