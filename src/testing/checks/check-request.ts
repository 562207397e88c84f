import type { OpenApi } from '../../contract/openapi.ts';
import type { RouteMatch, ServedOperation } from '../operation-router.ts';
import type { RequestBodies } from '../request-body/request-bodies.ts';
import {
  accessRefusal,
  hasValidKey,
  instanceIdOf,
  unauthorized,
  type Edition,
  type GatewayKeys,
  type Instance,
  type Refusal,
} from './instance-and-key.ts';
import { parameterProblem } from './path-and-query.ts';
import { subRouterOf, type SubRouter } from './sub-routers.ts';

/** What the checks know of the gateway. */
export interface CheckingGateway {
  readonly contract: OpenApi;
  readonly edition: Edition;
  /** The edition that was asked for; undefined where the operations of all editions are served. */
  readonly onlyEdition: Edition | undefined;
  readonly keys: GatewayKeys;
  readonly instances: ReadonlyMap<string, Instance>;
  readonly subRouters: readonly SubRouter[];
  readonly bodies: RequestBodies;
}

/** A request on its way through the checks. */
export interface CheckedRequest {
  readonly gateway: CheckingGateway;
  readonly path: string;
  readonly headers: Headers;
  readonly query: URLSearchParams;
  readonly match: RouteMatch;
  /** Reads the body. Called when only the ids can still be wrong, so that no large body is read just to be refused. */
  readonly readBody: () => Promise<string>;
}

/** A request that passed, for an operation to carry out. */
export interface PassedRequest {
  readonly operation: ServedOperation;
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
  /** Empty where the operation is not one of an instance. */
  readonly instanceId: string;
}

/**
 * Checks a request in the order of the server. The first check that fails decides the response, so a wrong method on an
 * unpaired device is 409, and a broken body sent with a wrong key is 401.
 */
export const check = async (request: CheckedRequest): Promise<Refusal | PassedRequest> => {
  const { match } = request;
  const refusal =
    checkAccess(request) ?? // 400 no instance header, 404 unknown instance, 401 wrong key
    checkAvailability(request) ?? // 503 the instance starts
    checkPairing(request); // 409
  if (refusal) return refusal;
  if (match.kind === 'unknown') return { status: 404, detail: 'not found' };
  if (match.kind === 'wrong-method') return { status: 405, detail: 'method not allowed' };
  const passed = await checkBody(request, match); // 400 for broken JSON, then wrong types, then broken rules
  if (isRefusal(passed)) return passed;
  // An id in the path is refused in the same words as one in the body, which is looked at when the body is valid.
  return checkPathAndQuery(request, match) ?? passed; // 400
};

export const isRefusal = (result: Refusal | PassedRequest): result is Refusal => 'status' in result;

type OperationMatch = RouteMatch & { readonly kind: 'operation' };

const checkAccess = ({ gateway, headers, path, match }: CheckedRequest): Refusal | undefined => {
  const { edition, onlyEdition, instances, keys } = gateway;
  if (match.kind === 'operation')
    return accessRefusal(edition, match.operation.key, headers, instances, keys);
  if (edition === 'cloud')
    return hasValidKey(onlyEdition, headers, instances, keys) ? undefined : unauthorized;
  // A self-hosted gateway asks for the instance and its key before it looks for the route.
  const kind = subRouterOf(gateway.subRouters, path)?.key ?? 'instance';
  return accessRefusal(edition, kind, headers, instances, keys);
};

const checkAvailability = (request: CheckedRequest): Refusal | undefined =>
  instanceOf(request)?.available === false
    ? { status: 503, detail: 'instance not available' }
    : undefined;

const checkPairing = (request: CheckedRequest): Refusal | undefined => {
  const { gateway, match, path } = request;
  const { needsPairing } =
    match.kind === 'operation'
      ? match.operation
      : (subRouterOf(gateway.subRouters, path) ?? { needsPairing: false });
  return needsPairing && instanceOf(request)?.paired === false
    ? { status: 409, detail: 'device not paired' }
    : undefined;
};

const checkPathAndQuery = (
  { gateway, query }: CheckedRequest,
  { operation, params }: OperationMatch,
): Refusal | undefined => {
  const detail = parameterProblem(gateway.contract, operation, params, query);
  return detail === undefined ? undefined : { status: 400, detail };
};

const checkBody = async (
  { gateway, headers, query, readBody }: CheckedRequest,
  { operation, params }: OperationMatch,
): Promise<Refusal | PassedRequest> => {
  const text = await readBody();
  const body = operation.body ? gateway.bodies.read(operation.body, text) : { value: {} };
  if ('problem' in body) return { status: 400, detail: body.problem };
  const instanceId = operation.key === 'instance' ? instanceIdFrom(gateway, headers) : '';
  return { operation, params, query, body: body.value, instanceId };
};

const instanceIdFrom = ({ edition, instances }: CheckingGateway, headers: Headers): string =>
  instanceIdOf(edition, headers.get('x-instance-id'), instances);

/** The instance of a request; undefined for the routes of the customer and the admin. */
const instanceOf = ({ gateway, headers, match }: CheckedRequest): Instance | undefined =>
  match.kind === 'operation' && match.operation.key !== 'instance'
    ? undefined
    : gateway.instances.get(instanceIdFrom(gateway, headers));
