import type { ProbeResponse } from './http-exchange.ts';
import { requestOf, type ProbeRequest } from './probe-case.ts';
import type { ProbeContext } from './probe-context.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { isServed } from './profiles.ts';
import { needsNoId } from './read-cases.ts';
import { unknownPath } from './unassigned-ids.ts';

/**
 * Whether the server has the contract's routes, as far as that shows without a key: it responds to at least one of them
 * differently from an unknown route. In multi mode this shows with `/admin` and `/health` only.
 *
 * @returns why nothing can be checked; undefined if something can.
 */
export const preflightWithoutKeys = async (
  context: ProbeContext,
  operations: readonly ProbedOperation[],
  send: (request: ProbeRequest) => Promise<ProbeResponse>,
): Promise<string | undefined> => {
  const access = { key: 'none', instance: 'none' } as const;
  const routes = (['instance', 'customer', 'admin', 'none'] as const).flatMap((kind) =>
    isServed(context.profile, kind)
      ? operations
          .filter(({ key, safe }) => key === kind && safe)
          .filter(needsNoId)
          .slice(0, 1)
      : [],
  );
  const unknown = await send({ method: 'GET', path: unknownPath, headers: {} });
  if (unknown.status < 400) return undefined;
  for (const operation of routes) {
    const { status } = await send(requestOf(context, operation, { access }));
    if (status !== unknown.status) return undefined;
  }
  return `It responds to the contract's routes as to an unknown route (${unknown.status}). Is the path of the address right?`;
};
