import { behaviours } from './behaviours/all-operations.ts';
import type { Call } from './behaviours/behaviour.ts';
import type { PassedRequest } from './checks/check-request.ts';
import { errorResponse } from './error-response.ts';
import { RefusedError } from './refused-error.ts';
import type { OperationRouter } from './operation-router.ts';
import type { GatewayState } from './state/gateway-state.ts';

/** The operations of a contract that have the same method and path as in ours: only of these is the behaviour known. */
export const knownOperations = (
  served: OperationRouter,
  ours: OperationRouter,
): ReadonlySet<string> => {
  const places = new Map(ours.all.map(({ id, method, path }) => [id, `${method} ${path}`]));
  return new Set(
    served.all
      .filter(({ id, method, path }) => places.get(id) === `${method} ${path}`)
      .map(({ id }) => id),
  );
};

/** How an operation responds by the state of the gateway; undefined for one that has no state. */
export const answerFromState = async (
  { state, known }: { readonly state: GatewayState; readonly known: ReadonlySet<string> },
  { operation, params, query, body, instanceId }: PassedRequest,
): Promise<Response | undefined> => {
  const { id, success } = operation;
  if (!known.has(id) || !hasBehaviour(id)) return undefined;
  const behave = behaviours[id] as (call: Call) => unknown; // safe: the call has what any of them needs
  try {
    const answer = await behave({
      state,
      instanceId,
      instance: state.instances.get(instanceId) ?? { paired: false, available: false },
      get account() {
        return state.account(instanceId);
      },
      param: (name) => params[name] ?? '',
      query,
      body, // it was checked by the contract
      emit: (type, data) => {
        state.emit(instanceId, type, data);
      },
    });
    if (answer instanceof Response) return answer;
    return answer === undefined
      ? new Response(null, { status: success.status })
      : Response.json(answer, {
          status: success.status,
          headers: { 'Content-Type': 'application/json' },
        });
  } catch (error) {
    if (error instanceof RefusedError) return errorResponse(error.status, error.detail);
    throw error;
  }
};

const hasBehaviour = (id: string): id is keyof typeof behaviours => Object.hasOwn(behaviours, id);
