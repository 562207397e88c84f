import { ContractError } from '../../../contract/contract-error.ts';
import type { OperationRouter } from '../../../testing/operation-router.ts';
import type { RecordedCall } from './har-file.ts';

/** A call of the gateway, and its path below the gateway's address, as it was sent. */
export interface GatewayCall {
  readonly call: RecordedCall;
  readonly path: string;
}

/**
 * The calls that went to the gateway: a browser records pictures and scripts as well.
 *
 * @param baseUrl the address of the gateway. If it is not known, the gateway is wherever a request had the header of a
 *   key or an instance, and otherwise wherever a request fits a route of the contract.
 * @throws {ContractError} if there is none.
 */
export const gatewayCalls = (
  calls: readonly RecordedCall[],
  baseUrl: string | undefined,
  router: OperationRouter,
  file: string,
): readonly GatewayCall[] => {
  const found =
    baseUrl === undefined ? callsOfOrigins(calls, router) : callsBelow(calls, new URL(baseUrl));
  if (found.length > 0) return found;
  throw new ContractError(
    baseUrl === undefined
      ? `${file} has no request to a gateway. Pass its address as --base-url.`
      : `${file} has no request to ${baseUrl}.`,
  );
};

const callsBelow = (calls: readonly RecordedCall[], base: URL): GatewayCall[] => {
  const prefix = base.pathname.replace(/\/$/, '');
  return calls
    .filter(
      ({ method, url }) =>
        method !== 'OPTIONS' && url.origin === base.origin && url.pathname.startsWith(`${prefix}/`),
    )
    .map((call) => ({ call, path: call.url.pathname.slice(prefix.length) }));
};

const callsOfOrigins = (calls: readonly RecordedCall[], router: OperationRouter): GatewayCall[] => {
  const named = calls.filter(({ headers }) => 'x-api-key' in headers || 'x-instance-id' in headers);
  const known =
    named.length > 0
      ? named
      : calls.filter(({ method, url }) => router.match(method, url.pathname).kind === 'operation');
  const origins = new Set(known.map(({ url }) => url.origin));
  return [...origins].flatMap((origin) => callsBelow(calls, new URL(origin)));
};
