import { serve, type HttpBindings, type ServerType } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { Hono, type Context } from 'hono';
import type { OpenApi } from '../contract/openapi.ts';
import {
  accessRefusal,
  hasValidKey,
  instanceOf,
  unauthorized,
  type Edition,
  type Instance,
  type GatewayKeys,
} from './access-checks.ts';
import { ContractValidation } from './contract-validation.ts';
import { Disturbances, type Disturbance, type DisturbanceOptions } from './disturbances.ts';
import { SampleAnswers } from './sample-answers.ts';
import { ServedOperations, type ServedOperation } from './served-operations.ts';

export interface GatewayOptions {
  /** The contract that it serves: the merged one. */
  readonly contract: OpenApi;
  /** Default `cloud`. */
  readonly edition?: Edition;
  readonly customerKey?: string;
  readonly adminKey?: string;
  /** The key and the id of the one instance that is there from the start, paired. */
  readonly apiKey?: string;
  readonly instanceId?: string;
}

/** A request as it reached the gateway. */
export interface ReceivedRequest {
  readonly operationId: string | undefined;
  readonly method: string;
  /** As it came, not decoded. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** What it was answered; undefined where the connection was dropped instead. */
  status: number | undefined;
}

/** A gateway without a phone: it answers by the contract, refuses as the real one does, and misbehaves on demand. */
export interface Gateway {
  /** Its address while it listens. */
  readonly url: string;
  readonly apiKey: string;
  readonly customerKey: string;
  readonly adminKey: string;
  readonly instanceId: string;
  /** Every request so far. */
  readonly requests: readonly ReceivedRequest[];
  readonly instances: Map<string, Instance>;
  /** Pairs a phone with the instance, or takes it away. */
  pair(instanceId?: string): void;
  unpair(instanceId?: string): void;
  /** Answers 429 to the next request, or to some more. @param retryAfter the header's value: seconds or an HTTP date. */
  rateLimit(options?: DisturbanceOptions & { readonly retryAfter?: number | string }): void;
  /** Answers the next request with something else. */
  answer(
    status: number,
    body: string,
    options?: DisturbanceOptions & { readonly headers?: Readonly<Record<string, string>> },
  ): void;
  /** Lets the next answer wait. */
  delay(ms: number, options?: DisturbanceOptions): void;
  /** Resets the connection of the next request, before its answer or in the middle of it. */
  drop(when: 'before the answer' | 'within the answer', options?: DisturbanceOptions): void;
  /** Forgets the requests and the disturbances that are still to come. */
  reset(): void;
  close(): Promise<void>;
}

interface Env {
  Bindings: HttpBindings;
}

/** Idle connections are kept for so many milliseconds: Go's server, which the gateway runs on, keeps them for good. */
const keepAliveTimeout = 120_000;

/**
 * Starts a gateway on a free port of this machine.
 *
 * @example
 * const gateway = await startGateway({ contract });
 * const wsapi = new WsapiClient({ baseUrl: gateway.url, apiKey: gateway.apiKey, instanceId: gateway.instanceId });
 */
export const startGateway = async ({
  contract,
  edition = 'cloud',
  customerKey = 'customer-key',
  adminKey = 'admin-key',
  apiKey = 'instance-key',
  instanceId = 'ins_V1StGXR8Z5jd',
}: GatewayOptions): Promise<Gateway> => {
  const instances = new Map<string, Instance>([
    [instanceId, { apiKey, paired: true, available: true }],
  ]);
  const state: State = {
    edition,
    instances,
    keys: { customer: customerKey, admin: adminKey },
    operations: new ServedOperations(contract),
    validation: new ContractValidation(contract),
    samples: new SampleAnswers(contract),
    disturbances: new Disturbances(),
    requests: [],
  };
  const app = new Hono<Env>();
  app.all('*', (context) => serveRequest(state, context));
  const server = await listen(app);
  const setPaired =
    (paired: boolean) =>
    (id = instanceId): void => {
      const instance = instances.get(id);
      if (instance) instance.paired = paired;
    };
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, // it listens on a port, not on a pipe
    apiKey,
    customerKey,
    adminKey,
    instanceId,
    instances,
    requests: state.requests,
    pair: setPaired(true),
    unpair: setPaired(false),
    rateLimit: ({ retryAfter, ...options } = {}) => {
      state.disturbances.add(
        {
          kind: 'rate-limit',
          retryAfter: retryAfter === undefined ? undefined : String(retryAfter),
        },
        options,
      );
    },
    answer: (status, body, { headers = {}, ...options } = {}) => {
      state.disturbances.add({ kind: 'answer', status, headers, body }, options);
    },
    delay: (ms, options) => {
      state.disturbances.add({ kind: 'delay', ms }, options);
    },
    drop: (when, options) => {
      state.disturbances.add({ kind: 'drop', when }, options);
    },
    reset: () => {
      state.requests.length = 0;
      state.disturbances.clear();
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
};

interface State {
  readonly edition: Edition;
  readonly instances: ReadonlyMap<string, Instance>;
  readonly keys: GatewayKeys;
  readonly operations: ServedOperations;
  readonly validation: ContractValidation;
  readonly samples: SampleAnswers;
  readonly disturbances: Disturbances;
  readonly requests: ReceivedRequest[];
}

const listen = (app: Hono<Env>): Promise<ServerType> =>
  new Promise((resolve, reject) => {
    const server = serve(
      { fetch: app.fetch, hostname: '127.0.0.1', port: 0, serverOptions: { keepAliveTimeout } },
      () => {
        resolve(server);
      },
    );
    server.on('error', reject);
  });

const serveRequest = async (state: State, context: Context<Env>): Promise<Response> => {
  const { incoming } = context.env;
  // The raw address: any URL class would decode or collapse a part of it.
  const [path = '', query = ''] = (incoming.url ?? '/').split(/\?(.*)/s);
  // Nobody reads an answer to half a request.
  const body = await context.req.text().catch(() => undefined);
  if (body === undefined) return new Promise(() => undefined);
  const match = state.operations.match(context.req.method, path);
  const operation = match.kind === 'operation' ? match.operation : undefined;
  const received: ReceivedRequest = {
    operationId: operation?.id,
    method: context.req.method,
    path,
    query,
    headers: Object.fromEntries(context.req.raw.headers),
    body,
    status: undefined,
  };
  state.requests.push(received);

  const disturbance = state.disturbances.take(operation?.id ?? '');
  if (disturbance?.kind === 'drop') return drop(context, disturbance.when);
  if (disturbance?.kind === 'delay')
    await new Promise((resolve) => setTimeout(resolve, disturbance.ms));
  const response =
    disturbed(disturbance) ?? answer(state, match, context.req.raw.headers, query, body);
  received.status = response.status;
  return response;
};

const errorAnswer = (
  status: number,
  detail: string,
  headers: Readonly<Record<string, string>> = {},
): Response => Response.json({ status, detail }, { status, headers });

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

/** Resets the connection under the request, as a proxy or a crash does. */
const drop = (
  context: Context<Env>,
  when: (Disturbance & { kind: 'drop' })['when'],
): Promise<Response> => {
  const { incoming, outgoing } = context.env;
  if (when === 'within the answer' && 'writeHead' in outgoing) {
    outgoing.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': '100' });
    outgoing.write('{"id":"3EB0', () => incoming.socket.resetAndDestroy());
  } else {
    incoming.socket.resetAndDestroy();
  }
  // The adapter would write to a connection that is gone; this answer never comes.
  return new Promise(() => undefined);
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
