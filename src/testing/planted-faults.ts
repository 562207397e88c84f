import { operationsOf, resolve, type OpenApi } from '../contract/openapi.ts';
import { unauthorized, type GatewayKeys } from './checks/instance-and-key.ts';
import { errorResponse } from './error-response.ts';
import type { OperationRouter, RouteMatch } from './operation-router.ts';

/** A deviation of the test gateway from its contract, to see whether a check notices it. */
export type PlantedFault =
  /** A success has another status. */
  | { readonly kind: 'status'; readonly operationId: string; readonly status: number }
  /** A field of a success has another value, or is missing if there is no value. In a list, of each item. */
  | {
      readonly kind: 'field';
      readonly operationId: string;
      readonly path: readonly string[];
      readonly value?: unknown;
    }
  /** A success has another media type and, if given, another body. */
  | {
      readonly kind: 'body';
      readonly operationId: string;
      readonly contentType: string;
      readonly body?: string;
    }
  /** An error has another media type and, if given, another body. */
  | {
      readonly kind: 'error-body';
      readonly operationId: string;
      readonly contentType: string;
      readonly body?: string;
    }
  /** The key, the instance or the JSON is not checked, or the path is percent-decoded. */
  | {
      readonly kind: 'unchecked';
      readonly operationId: string;
      readonly what: 'key' | 'instance' | 'json' | 'path-encoding';
    }
  /** A request that would be refused with this detail is accepted. */
  | { readonly kind: 'not-refused'; readonly operationId: string; readonly detail: string }
  /** The key is checked before the instance. */
  | { readonly kind: 'key-before-instance'; readonly operationId: string }
  /** A wrong method on the operation's path has this status. */
  | { readonly kind: 'wrong-method'; readonly operationId: string; readonly status: number }
  /** An unknown route has this status, whatever the key is. */
  | { readonly kind: 'unknown-route'; readonly status: number };

/** Responds to a request. */
export type Answerer = (request: Request, bindings: object) => Response | Promise<Response>;

/** The parts of a gateway that faults need. */
export interface FaultyGateway {
  readonly contract: OpenApi;
  readonly router: OperationRouter;
  readonly keys: GatewayKeys & { readonly instance: string };
  readonly instanceId: string;
}

/** Adds faults to a gateway. Of several faults that apply to a request, the first one counts. */
export const withPlantedFaults =
  (answer: Answerer, faults: readonly PlantedFault[], gateway: FaultyGateway): Answerer =>
  async (request, bindings) => {
    const target = targetOf(request, bindings);
    const match = gateway.router.match(request.method, target.replace(/\?.*$/s, ''));
    const fault = faults.find((candidate) => concerns(candidate, match, target, gateway));
    if (fault === undefined) return answer(request, bindings);
    const body = await request.text();
    /** The gateway's response to the request with some changes. */
    const answerTo = ({
      path = target,
      headers = {},
      text = body,
    }: Changes = {}): Promise<Response> =>
      Promise.resolve(
        answer(
          new Request(`http://gateway.test${path}`, {
            method: request.method,
            headers: { ...Object.fromEntries(request.headers), ...headers },
            ...(text !== '' && { body: text }),
          }),
          {},
        ),
      );
    return faulty(fault, { request, target, match, gateway, answerTo });
  };

interface Changes {
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
}

interface Asked {
  readonly request: Request;
  readonly target: string;
  readonly match: RouteMatch;
  readonly gateway: FaultyGateway;
  readonly answerTo: (changes?: Changes) => Promise<Response>;
}

/** The target as it was sent, if the request came through a socket. */
const targetOf = ({ url }: Request, bindings: object): string => {
  const { incoming } = bindings as { incoming?: { url?: string } }; // safe: those of the Node adapter
  return incoming?.url ?? url.slice(url.indexOf('/', url.indexOf('://') + 3)).replace(/#.*$/s, '');
};

const concerns = (
  fault: PlantedFault,
  match: RouteMatch,
  target: string,
  { router }: FaultyGateway,
): boolean => {
  if (fault.kind === 'unknown-route') return match.kind === 'unknown';
  if (fault.kind === 'wrong-method') {
    const method = router.all.find(({ id }) => id === fault.operationId)?.method ?? '';
    const own = router.match(method, target.replace(/\?.*$/s, ''));
    return (
      match.kind === 'wrong-method' &&
      own.kind === 'operation' &&
      own.operation.id === fault.operationId
    );
  }
  return match.kind === 'operation' && match.operation.id === fault.operationId;
};

const faulty = async (fault: PlantedFault, asked: Asked): Promise<Response> => {
  const { request, target, match, gateway, answerTo } = asked;
  switch (fault.kind) {
    case 'unknown-route':
    case 'wrong-method':
      return errorResponse(fault.status, 'not found');
    case 'key-before-instance': {
      const hasKey = Object.values(gateway.keys).includes(request.headers.get('x-api-key') ?? '');
      return hasKey ? answerTo() : errorResponse(unauthorized.status, unauthorized.detail);
    }
    case 'unchecked':
      return answerTo(unchecked(fault.what, match, target, gateway));
    case 'not-refused': {
      const answer = await answerTo();
      if (answer.status !== 400) return answer;
      const refused = (await answer.clone().text()).includes(fault.detail);
      return refused ? answerTo({ text: exampleBody(match, gateway) }) : answer;
    }
    case 'error-body': {
      const answer = await answerTo();
      return answer.status >= 400 ? otherBody(answer, fault) : answer;
    }
    case 'body': {
      const answer = await answerTo();
      return answer.ok ? otherBody(answer, fault) : answer;
    }
    case 'status': {
      const answer = await answerTo();
      if (!answer.ok) return answer;
      if (fault.status >= 400) return errorResponse(fault.status, 'planted');
      return new Response(fault.status === 204 ? null : await answer.text(), {
        status: fault.status,
        headers: answer.headers,
      });
    }
    case 'field': {
      const answer = await answerTo();
      if (!answer.ok) return answer;
      const json: unknown = await answer.json();
      return Response.json(withField(json, fault.path, fault.value), { status: answer.status });
    }
  }
};

const unchecked = (
  what: (PlantedFault & { kind: 'unchecked' })['what'],
  match: RouteMatch,
  target: string,
  gateway: FaultyGateway,
): Changes => {
  switch (what) {
    case 'key': {
      const kind = match.kind === 'operation' ? match.operation.key : 'none';
      return kind === 'none' ? {} : { headers: { 'x-api-key': gateway.keys[kind] } };
    }
    case 'instance':
      return { headers: { 'x-instance-id': gateway.instanceId } };
    case 'json':
      return { text: exampleBody(match, gateway) };
    case 'path-encoding':
      return { path: decodeURIComponent(target) };
  }
};

/** The contract's example of a body, which the gateway accepts. */
const exampleBody = (match: RouteMatch, { contract }: FaultyGateway): string => {
  const id = match.kind === 'operation' ? match.operation.id : undefined;
  const placed = operationsOf(contract).find((operation) => operation.id === id);
  const media =
    placed?.operation.requestBody &&
    resolve(contract, placed.operation.requestBody).content['application/json'];
  return JSON.stringify(media?.example ?? Object.values(media?.examples ?? {})[0]?.value ?? {});
};

const otherBody = async (
  answer: Response,
  { contentType, body }: { readonly contentType: string; readonly body?: string },
): Promise<Response> =>
  new Response(body ?? (await answer.text()), {
    status: answer.status,
    headers: { 'Content-Type': contentType },
  });

const withField = (json: unknown, path: readonly string[], value: unknown): unknown => {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (Array.isArray(json)) return json.map((item) => withField(item, path, value));
  return {
    ...(json as Record<string, unknown>), // safe: the fault's path leads into objects
    [name]: withField((json as Record<string, unknown>)[name], rest, value),
  };
};
