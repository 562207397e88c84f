import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { ApiError } from '../../../errors/api-error.ts';
import { ConnectionError, TimeoutError } from '../../../errors/connection-error.ts';
import { InvalidResponseError } from '../../../errors/invalid-response-error.ts';
import type { RequestOptions } from '../../../pipeline/client-interface.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { failureOf } from '../failures/failure.ts';
import { ok, problem, warning, type Finding } from './doctor-finding.ts';

/** A larger difference confuses people who compare times, and breaks signatures with a timestamp. */
const tolerableSkewMs = 60_000;

/** Whether there is a gateway at the address, and whether its clock agrees with this machine's. */
export const examineServer = async (
  client: WsapiClient,
  baseUrl: string,
  options: RequestOptions,
): Promise<Finding[]> => {
  const asked = Date.now();
  try {
    const { headers } = await client.health.check(options).withResponse();
    const answered = Date.now();
    return [
      ok('server', `${baseUrl} responded in ${answered - asked} ms`),
      ...clockFinding(headers.get('date'), (asked + answered) / 2),
    ];
  } catch (error) {
    return [serverProblem(error, baseUrl)];
  }
};

const serverProblem = (error: unknown, baseUrl: string): Finding => {
  if (error instanceof ConnectionError || error instanceof TimeoutError)
    return problem(
      'server',
      `cannot reach ${baseUrl}: ${failureOf(error).message}`,
      'Check the address, that the gateway is running, and that this machine can reach it: name, port, firewall, proxy, certificate.',
      exitCodes.notReached,
    );
  if (error instanceof ApiError && error.status >= 500)
    return problem(
      'server',
      `${baseUrl} has a problem: ${failureOf(error).message}`,
      'Read the log of the gateway, and of a proxy in front of it.',
      exitCodes.gatewayFailed,
    );
  if (error instanceof ApiError || error instanceof InvalidResponseError)
    return problem(
      'server',
      `the server at ${baseUrl} is not a WSAPI gateway: ${failureOf(error).message}`,
      'Correct the address: host, port, and the path prefix if there is one.',
      exitCodes.configuration,
    );
  throw error;
};

const clockFinding = (date: string | null, here: number): Finding[] => {
  const there = Date.parse(date ?? '');
  if (Number.isNaN(there)) return [];
  // The header is cut to whole seconds: on average it is half a second late.
  const skewMs = there + 500 - here;
  const seconds = Math.round(Math.abs(skewMs) / 1_000);
  if (Math.abs(skewMs) <= tolerableSkewMs) return [ok('clock', 'agrees with the gateway')];
  return [
    warning(
      'clock',
      `${seconds} s ${skewMs > 0 ? 'behind' : 'ahead of'} the gateway`,
      'Synchronise the clock of the machine that is wrong (NTP); otherwise the times of messages and events do not match.',
    ),
  ];
};
