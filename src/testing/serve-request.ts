import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { accessRefusal, instanceIdOf } from './checks/instance-and-key.ts';
import {
  check,
  isRefusal,
  type CheckedRequest,
  type CheckingGateway,
} from './checks/check-request.ts';
import { wait } from '../retry/wait.ts';
import { connectionOf, type Connection } from './connection.ts';
import { errorResponse } from './error-response.ts';
import type { ReceivedRequest } from './gateway-interface.ts';
import type { OperationRouter, ServedOperation } from './operation-router.ts';
import { answerFromState } from './answer-from-state.ts';
import type { SampleAnswers } from './sample-answers.ts';
import { failedResponse, type SimulatedFailures } from './simulated-failures.ts';
import type { GatewayState } from './state/gateway-state.ts';

/** The parts of a gateway that serve requests. */
export interface ServingGateway extends CheckingGateway {
  readonly router: OperationRouter;
  readonly samples: SampleAnswers;
  readonly failures: SimulatedFailures;
  readonly requests: ReceivedRequest[];
  readonly state: GatewayState;
  /** The operations whose ids mean in the served contract what they mean in ours. */
  readonly known: ReadonlySet<string>;
}

/** Both ends of a socket, where the request came through one. */
export interface Env {
  Bindings: Partial<HttpBindings>;
}

/**
 * Records a request, and responds: with a failure that was asked for, a refusal, or the response of its operation. A
 * request whose body breaks off is not recorded, and one that is refused before its body is read has no body.
 */
export const serveRequest = async (
  gateway: ServingGateway,
  context: Context<Env>,
): Promise<Response> => {
  const request = context.req.raw;
  const connection = connectionOf(request, context.env);
  const [path = '', query = ''] = connection.target.split(/\?(.*)/s);
  const match = gateway.router.match(context.req.method, path);
  const operationId = match.kind === 'operation' ? match.operation.id : undefined;
  const received: ReceivedRequest & { body: string } = {
    operationId,
    method: context.req.method,
    path,
    query,
    headers: Object.fromEntries(request.headers),
    body: '',
    status: undefined,
  };
  let isRecorded = false;
  const record = (): void => {
    if (!isRecorded) gateway.requests.push(received);
    isRecorded = true;
  };
  const readBody = async (): Promise<string> => {
    received.body = await connection.readBody();
    record();
    return received.body;
  };

  const failure = gateway.failures.take(operationId ?? '');
  if (failure) await readBody();
  if (failure?.kind === 'drop') return connection.drop(failure.when);
  if (failure?.kind === 'delay') await wait(failure.ms, undefined);
  const response =
    failedResponse(failure, match) ??
    pullModeStream(gateway, received, request.headers, connection) ??
    (await answer(gateway, {
      gateway,
      match,
      path,
      headers: request.headers,
      query: new URLSearchParams(query),
      readBody: failure ? () => Promise.resolve(received.body) : readBody,
    }));
  record();
  received.status = response.status;
  await connection.discardBody();
  return response;
};

const answer = async (gateway: ServingGateway, request: CheckedRequest): Promise<Response> => {
  const result = await check(request);
  if (isRefusal(result)) return errorResponse(result.status, result.detail);
  return (
    (await answerFromState(gateway, result)) ?? sampleResponse(gateway.samples, result.operation)
  );
};

const sampleResponse = (samples: SampleAnswers, operation: ServedOperation): Response => {
  const { status, contentType, body } = samples.of(operation);
  return new Response(body === '' ? null : body, {
    status,
    headers: contentType === undefined ? {} : { 'Content-Type': contentType },
  });
};

/** The event stream of the cloud's pull mode, which no contract describes. */
const pullModeStream = (
  { edition, keys, instances, state }: ServingGateway,
  { method, path }: ReceivedRequest,
  headers: Headers,
  { signal }: Connection,
): Response | undefined => {
  if (edition !== 'cloud' || method !== 'GET' || path !== '/events/stream') return undefined;
  const refusal = accessRefusal(edition, 'instance', headers, instances, keys);
  if (refusal) return errorResponse(refusal.status, refusal.detail);
  return state.events.streams.open(
    instanceIdOf(edition, headers.get('x-instance-id'), instances),
    headers.get('last-event-id'),
    signal,
  );
};
