import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import {
  accessRefusal,
  hasValidKey,
  instanceOf,
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
import type { SampleAnswers } from './sample-answers.ts';
import type { ServedOperation, ServedOperations } from './served-operations.ts';

/** What the gateway knows while it serves. */
export interface State {
  readonly edition: Edition;
  readonly instances: ReadonlyMap<string, Instance>;
  readonly keys: GatewayKeys;
  readonly operations: ServedOperations;
  readonly validation: ContractValidation;
  readonly samples: SampleAnswers;
  readonly disturbances: Disturbances;
  readonly requests: ReceivedRequest[];
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
  const response = disturbed(disturbance) ?? answer(state, match, request.headers, query, body);
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

/** The gateway's answer: its checks in its order, then a value made of the contract. */
const answer = (
  state: State,
  match: ReturnType<ServedOperations['match']>,
  headers: Headers,
  query: string,
  body: string,
): Response => {
  const { edition, instances, keys, validation } = state;
  if (match.kind !== 'operation') {
    if (!hasValidKey(headers, instances, keys))
      return errorAnswer(unauthorized.status, unauthorized.detail);
    return match.kind === 'wrong-method'
      ? errorAnswer(405, 'method not allowed')
      : errorAnswer(404, 'not found');
  }
  const { operation, params } = match;
  const refusal = accessRefusal(edition, operation.key, headers, instances, keys);
  if (refusal) return errorAnswer(refusal.status, refusal.detail);
  const problem =
    validation.parameterProblem(operation, params, new URLSearchParams(query)) ??
    validation.bodyProblem(operation, body);
  const instance =
    operation.key === 'instance'
      ? instanceOf(edition, headers.get('x-instance-id'), instances)
      : undefined;
  if (instance?.available === false) return errorAnswer(503, 'instance not available');
  if (problem !== undefined) return errorAnswer(400, problem);
  const pairing = instance && pairingRefusal(operation, instance);
  if (pairing) return errorAnswer(pairing.status, pairing.detail);
  if (instance?.paired === false && operation.id === 'getSessionStatus')
    return Response.json(unpairedStatus);
  const sample = state.samples.of(operation);
  const contentHeaders: Record<string, string> =
    sample.contentType === undefined ? {} : { 'Content-Type': sample.contentType };
  return new Response(sample.body === '' ? null : sample.body, {
    status: sample.status,
    headers: contentHeaders,
  });
};

/** The one answer of the contract that tells of the pairing itself. A socket is open for the QR code, too. */
const unpairedStatus = { isConnected: true, isLoggedIn: false, deviceId: '' };

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
