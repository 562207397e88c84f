import { behaviours } from './behaviours/index.ts';
import type { BodyOf, Call, OperationId } from './behaviours/behaviour.ts';
import { withoutNulls } from './contract-validation.ts';
import { errorAnswer } from './error-answer.ts';
import { RefusedError } from './refused-error.ts';
import type { ServedOperation, ServedOperations } from './served-operations.ts';
import type { World } from './state/world.ts';

/** The operations of a contract that have the method and the path by which we know them. */
export const knownOperations = (
  served: ServedOperations,
  ours: ServedOperations,
): ReadonlySet<string> => {
  const places = new Map(ours.all.map(({ id, method, path }) => [id, `${method} ${path}`]));
  return new Set(
    served.all
      .filter(({ id, method, path }) => places.get(id) === `${method} ${path}`)
      .map(({ id }) => id),
  );
};

interface Request {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly instanceId: string;
}

/** An operation's answer from what the gateway remembers; undefined for one that remembers nothing. */
export const remembered = async (
  { world, known }: { readonly world: World; readonly known: ReadonlySet<string> },
  { id, success: { status } }: ServedOperation,
  { params, query, body, instanceId }: Request,
): Promise<Response | undefined> => {
  if (!known.has(id) || !isRemembered(id)) return undefined;
  const behave = behaviours[id] as (call: Call) => unknown; // the call has what any of them wants
  try {
    const answer = await behave({
      world,
      instanceId,
      instance: world.instances.get(instanceId) ?? { paired: false, available: false },
      get account() {
        return world.account(instanceId);
      },
      param: (name) => params[name] ?? '',
      query,
      body: (body === '' ? {} : withoutNulls(JSON.parse(body))) as BodyOf<OperationId>, // it was checked by the contract
      emit: (type, data) => {
        world.emit(instanceId, type, data);
      },
    });
    if (answer instanceof Response) return answer;
    return answer === undefined
      ? new Response(null, { status })
      : Response.json(answer, { status, headers: { 'Content-Type': 'application/json' } });
  } catch (error) {
    if (error instanceof RefusedError) return errorAnswer(error.status, error.detail);
    throw error;
  }
};

const isRemembered = (id: string): id is keyof typeof behaviours => Object.hasOwn(behaviours, id);
