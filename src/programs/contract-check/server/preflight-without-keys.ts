import type { Answer } from './http-exchange.ts';
import { unknownPath } from './unassigned-ids.ts';
import { requestOf, type ProbeRequest } from './probe-case.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { isServed } from './profiles.ts';
import { needsNoId } from './read-cases.ts';
import type { ProbeContext } from './probe-context.ts';

/**
 * Whether the server has the contract's routes, where there is no key to ask them with: it refuses one at least
 * otherwise than a route that nobody has, for want of `X-Instance-Id` (400), or lets `/health` through. Where it refuses
 * all of them alike, they are not there, or nothing shows that they are.
 *
 * @returns why nothing can be checked; undefined where something can.
 */
export const preflightWithoutKeys = async (
  context: ProbeContext,
  operations: readonly ProbedOperation[],
  send: (request: ProbeRequest) => Promise<Answer>,
): Promise<string | undefined> => {
  const access = { key: 'none', instance: 'none' } as const;
  const asked = (['instance', 'customer', 'admin', 'none'] as const).flatMap((kind) =>
    isServed(context.profile, kind)
      ? operations
          .filter(({ key, safe }) => key === kind && safe)
          .filter(needsNoId)
          .slice(0, 1)
      : [],
  );
  const nothing = await send({ method: 'GET', path: unknownPath, headers: {} });
  if (nothing.status < 400) return undefined;
  for (const operation of asked) {
    const { status } = await send(requestOf(context, operation, { access }));
    if (status !== nothing.status) return undefined;
  }
  return `It refuses what it should have as it does a route that nobody has (${nothing.status}). Is the path of the address right?`;
};
