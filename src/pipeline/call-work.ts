import { WsapiError } from '../errors/wsapi-error.ts';
import { errorTypeOf } from '../telemetry/error-type.ts';
import { within } from '../telemetry/work-channel.ts';
import {
  attemptWork,
  callWork,
  waitWork,
  type CallWork,
  type WaitStart,
} from '../telemetry/work.ts';
import type { AttemptOutcome } from '../retry/decide.ts';
import type { Route } from './route.ts';

/** Reports a call to subscribers of telemetry, with nothing of its content. Without subscribers it only makes the call. */
export const reportCall = async <T>(
  baseUrl: string,
  { id, method, path }: Route,
  make: (work: CallWork | undefined) => Promise<T>,
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
  if (work === undefined) return make(undefined);
  try {
    const result = await within(work, () => make(work));
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

/** Reports a wait of a call. */
export const reportWait = async <T>(
  call: CallWork | undefined,
  waitsFor: WaitStart['waitsFor'],
  wait: () => Promise<T>,
): Promise<T> => {
  const work = call && waitWork.start(() => ({ call, waitsFor }));
  try {
    return await wait();
  } finally {
    waitWork.end(work, {});
  }
};

/** How an attempt ended. */
interface Ended {
  readonly outcome: AttemptOutcome | undefined;
  readonly status: number | undefined;
  readonly cooldownMs: number;
}

/** Reports an attempt of a call. @param endOf reads how it ended from its result; undefined if it threw. */
export const reportAttempt = async <T>(
  call: CallWork | undefined,
  attempt: () => Promise<T>,
  endOf: (result: T) => Ended,
): Promise<T> => {
  if (call === undefined) return attempt();
  call.attempts += 1;
  const number = call.attempts;
  const work = attemptWork.start(() => ({ call, attempt: number }));
  try {
    const result = await within(work, attempt);
    const { outcome, status, cooldownMs } = endOf(result);
    call.status = status;
    attemptWork.end(work, {
      status,
      errorType: outcome?.kind === 'success' ? undefined : outcome?.kind,
      cooldownMs: outcome?.kind === 'rate-limited' ? cooldownMs : undefined,
    });
    return result;
  } catch (error) {
    attemptWork.end(work, { errorType: errorTypeOf(error) });
    throw error;
  }
};
