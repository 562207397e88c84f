import type { WsapiClient } from '../../../client/wsapi-client.ts';
import { ApiError } from '../../../errors/api-error.ts';
import { ConnectionError, TimeoutError } from '../../../errors/connection-error.ts';
import { InvalidResponseError } from '../../../errors/invalid-response-error.ts';
import type { RequestOptions } from '../../../pipeline/client-interface.ts';
import { exitCodes } from '../failures/exit-codes.ts';
import { doubtful, well, wrong, type Finding } from './doctor-finding.ts';

/** A clock that is further off than this makes times wrong that people look at, and signatures that have one fail. */
const tolerableSkewMs = 60_000;

/** Whether there is a gateway at the address, and how late it is there. */
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
      well('server', `${baseUrl} answers in ${answered - asked} ms`),
      ...clockFinding(headers.get('date'), (asked + answered) / 2),
    ];
  } catch (error) {
    return [serverProblem(error, baseUrl)];
  }
};

const serverProblem = (error: unknown, baseUrl: string): Finding => {
  if (error instanceof ConnectionError || error instanceof TimeoutError)
    return wrong(
      'server',
      `${baseUrl} is not reached: ${error.message}`,
      'Is the address right, and the gateway running? Can this machine reach it: name, port, firewall, proxy, certificate?',
      exitCodes.notReached,
    );
  if (error instanceof ApiError && error.status >= 500)
    return wrong(
      'server',
      `${baseUrl} is in trouble: ${error.message}`,
      "Look into the gateway's log, and into that of a proxy in front of it.",
      exitCodes.gatewayFailed,
    );
  if (error instanceof ApiError || error instanceof InvalidResponseError)
    return wrong(
      'server',
      `What answers at ${baseUrl} is no WSAPI gateway: ${error.message}`,
      'Mend the address: host, port, and a path before the routes if there is one.',
      exitCodes.configuration,
    );
  throw error;
};

const clockFinding = (date: string | null, here: number): Finding[] => {
  const there = Date.parse(date ?? '');
  if (Number.isNaN(there)) return [];
  // The header has whole seconds, which are over when it is read.
  const skewMs = there + 500 - here;
  const seconds = Math.round(Math.abs(skewMs) / 1_000);
  if (Math.abs(skewMs) <= tolerableSkewMs) return [well('clock', 'as the gateway’s')];
  return [
    doubtful(
      'clock',
      `${seconds} s ${skewMs > 0 ? 'behind' : 'before'} the gateway's`,
      'Set the clock of the machine that is wrong (NTP): times of messages and events would not fit.',
    ),
  ];
};
