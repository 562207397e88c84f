import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import {
  accessRefusal,
  hasValidKey,
  instanceIdOf,
  servesKeyKind,
  unauthorized,
  type Edition,
  type GatewayKeys,
  type Instance,
} from './access-checks.ts';
import { connectionOf } from './connection.ts';
import type { ContractValidation } from './contract-validation.ts';
import type { Disturbance, Disturbances } from './disturbances.ts';
import { errorAnswer } from './error-answer.ts';
import type { ReceivedRequest } from './gateway-interface.ts';
import { remembered } from './remembered.ts';
import type { SampleAnswers } from './sample-answers.ts';
import type { ServedOperation, ServedOperations } from './served-operations.ts';
import type { World } from './state/world.ts';

/** What the gateway knows while it serves. */
export interface State {
  readonly edition: Edition;
  /** The edition whose operations alone are served; undefined for all. */
  readonly onlyEdition: Edition | undefined;
  readonly keys: GatewayKeys;
  readonly operations: ServedOperations;
  readonly validation: ContractValidation;
  readonly samples: SampleAnswers;
  readonly disturbances: Disturbances;
  readonly requests: ReceivedRequest[];
  readonly world: World;
  /** The operations whose ids mean in the served contract what they mean to us. */
  readonly known: ReadonlySet<string>;
}

type Match = ReturnType<ServedOperations['match']>;

/** A request with its parts. */
interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: Headers;
  readonly query: URLSearchParams;
  readonly body: string;
  readonly signal: AbortSignal | undefined;
}

/** A socket's two ends, where the request came by one. */
export interface Env {
  Bindings: Partial<HttpBindings>;
}

export const serveRequest = async (state: State, context: Context<Env>): Promise<Response> => {
  const request = context.req.raw;
  const connection = connectionOf(request, context.env);
  const [path = '', query = ''] = connection.target.split(/\?(.*)/s);
  let body: string;
  try {
    body = await context.req.text();
  } catch (error) {
    return connection.abandon(error);
  }
  const match = state.operations.match(context.req.method, path);
  const operation = match.kind === 'operation' ? match.operation : undefined;
  const received: ReceivedRequest = {
    operationId: operation?.id,
    method: context.req.method,
    path,
    query,
    headers: Object.fromEntries(request.headers),
    body,
    status: undefined,
  };
  state.requests.push(received);

  const disturbance = state.disturbances.take(operation?.id ?? '');
  if (disturbance?.kind === 'drop') return connection.drop(disturbance.when);
  if (disturbance?.kind === 'delay')
    await new Promise((resolve) => setTimeout(resolve, disturbance.ms));
  const response =
    disturbed(disturbance) ??
    (await answer(state, match, {
      method: received.method,
      path,
      headers: request.headers,
      query: new URLSearchParams(query),
      body,
      signal: connection.signal,
    }));
  received.status = response.status;
  return response;
};

const disturbed = (disturbance: Disturbance | undefined): Response | undefined => {
  switch (disturbance?.kind) {
    case 'rate-limit':
      return errorAnswer(
        429,
        'too many requests',
        disturbance.retryAfter === undefined ? {} : { 'Retry-After': disturbance.retryAfter },
      );
    case 'answer':
      return new Response(disturbance.body === '' ? null : disturbance.body, {
        status: disturbance.status,
        headers: disturbance.headers,
      });
    default:
      return undefined;
  }
};

/** The gateway's answer: its checks in its order, then what it remembers, or a value made of the contract. */
const answer = async (state: State, match: Match, asked: Asked): Promise<Response> => {
  const { edition, onlyEdition, keys, validation, world } = state;
  const { instances } = world;
  const { headers, query, body } = asked;
  if (match.kind !== 'operation' || !servesKeyKind(onlyEdition, match.operation.key)) {
    if (isEventStream(state, asked)) return openEventStream(state, asked);
    if (!hasValidKey(onlyEdition, headers, instances, keys))
      return errorAnswer(unauthorized.status, unauthorized.detail);
    return match.kind === 'wrong-method'
      ? errorAnswer(405, 'method not allowed')
      : errorAnswer(404, 'not found');
  }
  const { operation, params } = match;
  const refusal = accessRefusal(edition, operation.key, headers, instances, keys);
  if (refusal) return errorAnswer(refusal.status, refusal.detail);
  const instanceId =
    operation.key === 'instance'
      ? instanceIdOf(edition, headers.get('x-instance-id'), instances)
      : '';
  const instance = instances.get(instanceId);
  if (instance?.available === false) return errorAnswer(503, 'instance not available');
  const problem =
    validation.parameterProblem(operation, params, query) ??
    validation.bodyProblem(operation, body);
  if (problem !== undefined) return errorAnswer(400, problem);
  const pairing = instance && pairingRefusal(operation, instance);
  if (pairing) return errorAnswer(pairing.status, pairing.detail);
  return (
    (await remembered(state, operation, { params, query, body, instanceId })) ??
    sampleAnswer(state, operation)
  );
};

const sampleAnswer = ({ samples }: State, operation: ServedOperation): Response => {
  const { status, contentType, body } = samples.of(operation);
  return new Response(body === '' ? null : body, {
    status,
    headers: contentType === undefined ? {} : { 'Content-Type': contentType },
  });
};

/** What the state of the pairing does not allow. */
const pairingRefusal = (
  { id, needsPairing }: ServedOperation,
  { paired }: Instance,
): { status: number; detail: string } | undefined => {
  if (!paired && needsPairing) return { status: 409, detail: 'device not paired' };
  // These answer in their own way, and the contract names no 409 for them.
  if (!paired && id === 'flushHistory') return { status: 400, detail: 'device not paired' };
  if (paired && (id === 'getQR' || id === 'getQRText' || id === 'getPairCode'))
    return { status: 400, detail: 'device already registered' };
  return undefined;
};

/** The hosted gateway's pull mode, which no contract describes. */
const isEventStream = ({ edition }: State, { method, path }: Asked): boolean =>
  edition === 'cloud' && method === 'GET' && path === '/events/stream';

const openEventStream = (
  { edition, keys, world: { events, instances } }: State,
  { headers, signal }: Asked,
): Response => {
  const refusal = accessRefusal(edition, 'instance', headers, instances, keys);
  if (refusal) return errorAnswer(refusal.status, refusal.detail);
  return events.streams.open(
    instanceIdOf(edition, headers.get('x-instance-id'), instances),
    headers.get('last-event-id'),
    signal,
  );
};
