import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { keyKindOf, operationsOf, successOf } from '../../src/contract/openapi.ts';
import { validValue } from '../../src/programs/contract-check/server/valid-values.ts';
import { mergedContract } from './merged-contract.ts';
import { recordedAnswers, type RecordedAnswer } from './recorded-answers.ts';
import {
  bodyRefusal,
  bodySchemaOf,
  isPathOf,
  operationAt,
  recordedBodyRules,
  recordedOf,
} from './recorded-validation.ts';

export interface RecordedSetup {
  readonly mode: 'multi' | 'single';
  readonly paired: boolean;
  /** Replaces an answer, for a gateway that differs from the recorded one. */
  readonly change?: (request: ReceivedRequest, answer: Answer) => Answer;
}

export interface ReceivedRequest {
  readonly method: string;
  readonly path: string;
  readonly key: RecordedAnswer['key'];
  readonly instance: RecordedAnswer['instance'];
  readonly body: string;
}

export interface Answer {
  readonly status: number;
  readonly json?: unknown;
  /** It is never sent. */
  readonly hangs?: boolean;
}

export interface RecordedGateway {
  readonly url: string;
  readonly apiKey: string;
  readonly adminKey: string;
  readonly instanceId: string;
  readonly requests: readonly ReceivedRequest[];
  readonly close: () => Promise<void>;
}

const apiKey = 'key-of-the-instance';
const adminKey = 'key-of-the-admin';
const instanceId = 'ins_recorded';

/**
 * The recorded gateway: it plays back the recording, and answers what was not recorded by the order of the real
 * gateway's own steps. It shares no code with the test gateway, so that the
 * two cannot confirm each other's mistakes.
 */
export const startRecordedGateway = async (setup: RecordedSetup): Promise<RecordedGateway> => {
  const requests: ReceivedRequest[] = [];
  const server = createServer((incoming, outgoing) => {
    void received(incoming).then((request) => {
      requests.push(request);
      const own = answerOf(setup, request);
      const { status, json, hangs } = setup.change?.(request, own) ?? own;
      if (hangs) return undefined;
      if (json === undefined) return outgoing.writeHead(status).end();
      return outgoing
        .writeHead(status, { 'Content-Type': 'application/json' })
        .end(JSON.stringify(json));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    apiKey,
    adminKey,
    instanceId,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};

const received = async (incoming: IncomingMessage): Promise<ReceivedRequest> => {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer); // no encoding was set
  const key = incoming.headers['x-api-key'];
  const instance = incoming.headers['x-instance-id'];
  const names = new Map<string | string[] | undefined, RecordedAnswer['key']>([
    [undefined, 'none'],
    [apiKey, 'instance'],
    [adminKey, 'admin'],
  ]);
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    key: names.get(key) ?? 'wrong',
    instance: instance === undefined ? 'none' : instance === instanceId ? 'own' : 'unknown',
    body: Buffer.concat(chunks).toString(),
  };
};

const refusal = (status: number, detail: string): Answer => ({ status, json: { status, detail } });

const answerOf = (setup: RecordedSetup, request: ReceivedRequest): Answer => {
  const recorded = recordedFor(setup, request);
  if (recorded !== undefined) return answerFrom(recorded);
  const { method, path: withQuery, key } = request;
  const [path = ''] = withQuery.split('?');
  if (method === 'GET' && path === '/health') return { status: 200, json: { status: 'ok' } };
  const isAdmin = setup.mode === 'multi' && hasRoute(path, 'admin');
  if (isAdmin) {
    if (key !== 'admin') return refusal(401, 'unauthorized');
  } else {
    if (setup.mode === 'multi' && request.instance === 'none')
      return refusal(400, 'missing X-Instance-Id header');
    if (setup.mode === 'multi' && request.instance === 'unknown')
      return refusal(404, 'instance not found');
    if (key !== 'instance') return refusal(401, 'unauthorized');
    if (!setup.paired && needsPairing(path)) return refusal(409, 'device not paired');
    if (!hasRoute(path, 'instance') && path !== '/health') return refusal(404, 'not found');
  }
  const operation = operationAt(method, path);
  if (operation === undefined) return refusal(405, 'method not allowed');
  return operationAnswer(request, path, operation);
};

/** An exact repetition; where there is one instance only, its header is not looked at. */
const recordedFor = (
  { mode, paired }: RecordedSetup,
  request: ReceivedRequest,
): RecordedAnswer | undefined => {
  const instance = mode === 'multi' ? request.instance : 'own';
  // The admin's routes, and the key that opens them, are there in multi mode alone.
  if (mode === 'single' && (request.key === 'admin' || request.path.startsWith('/admin')))
    return undefined;
  return recordedAnswers.find(
    (one) =>
      one.device === (paired ? 'paired' : 'unpaired') &&
      one.method === request.method &&
      one.path === request.path &&
      one.key === request.key &&
      one.instance === instance &&
      (one.body ?? '') === request.body,
  );
};

const answerFrom = ({ status, detail, contentType, answer = null }: RecordedAnswer): Answer => {
  if (detail !== undefined) return refusal(status, detail);
  // An answer of JSON that was not recorded is `null`: empty lists were recorded as such.
  return contentType === undefined ? { status } : { status, json: answer };
};

const routes = operationsOf(mergedContract).map(({ path, operation }) => ({
  path,
  key: keyKindOf(mergedContract, operation),
  needsPairing: operation.responses?.['409'] !== undefined,
}));

const hasRoute = (path: string, key: 'instance' | 'admin'): boolean =>
  routes.some((route) => route.key === key && isPathOf(route.path, path));

/** Whether the pairing is looked at before the route is known: below all first segments but `/session`. */
const needsPairing = (path: string): boolean => {
  const first = path.split('/')[1];
  return routes.some((route) => route.needsPairing && route.path.split('/')[1] === first);
};

type Operation = NonNullable<ReturnType<typeof operationAt>>;

const operationAnswer = (request: ReceivedRequest, path: string, operation: Operation): Answer => {
  if (bodySchemaOf(operation) !== undefined) {
    const detail = bodyRefusal(request.body, recordedBodyRules(operation));
    if (detail !== undefined) return refusal(400, detail);
  }
  return idRefusal(operation, path) ?? success(request, operation);
};

/** Ids in a path are not percent-decoded, and `GET /chats/{id}` looks them up as they are. */
const idRefusal = (operation: Operation, path: string): Answer | undefined => {
  const segments = path.split('/');
  const formats = new Map(
    operation.parameters.map(({ name, schema }) => [
      `{${name}}`,
      schema !== undefined && 'format' in schema ? schema.format : undefined,
    ]),
  );
  for (const [index, part] of operation.path.split('/').entries()) {
    const id = segments[index] ?? '';
    if (formats.get(part) === 'jid' && !id.includes('@') && operation.id !== 'getChatInfo')
      return refusal(400, `invalid JID: invalid JID "${id}": must be in user@server format`);
    if (formats.get(part) === 'phone' && !/^\+?\d+$/.test(id))
      return refusal(400, 'invalid phone number format');
  }
  return undefined;
};

/** What the gateway answered to the same operation, or what it says of an id that it does not know. */
const success = (request: ReceivedRequest, operation: Operation): Answer => {
  const same = recordedOf(operation);
  const recorded = same.find(({ status, path }) => status < 300 && path === request.path);
  if (recorded !== undefined) return answerFrom(recorded);
  if (request.path.startsWith('/admin/instances/')) return refusal(404, 'instance not found');
  if (
    request.method === 'GET' &&
    /^\/(?:chats|groups|communities|newsletters)\//.test(request.path)
  )
    return refusal(404, 'not found: no such id');
  // An unknown contact is never 404: it has empty names.
  if (operation.id === 'getContact')
    return {
      status: 200,
      json: {
        id: request.path.split('/').at(-1),
        fullName: '',
        pushName: '',
        inPhoneAddressBook: false,
      },
    };
  const any = same.find(({ status }) => status < 300);
  if (any !== undefined) return answerFrom(any);
  const { status = 204, response } = successOf(mergedContract, operation.operation) ?? {};
  const schema = response?.content?.['application/json']?.schema;
  return schema === undefined ? { status } : { status, json: validValue(mergedContract, schema) };
};
