import addFormats from 'ajv-formats';
import { OpenAPIBackend, type Document, type Request as ValidatedRequest } from 'openapi-backend';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import * as operations from '../../generated/operations.ts';
import {
  planOperations,
  type OperationPlan,
} from '../../src/contract/operations/operation-plan.ts';
import { schemas } from '../../src/schemas.ts';
import { WsapiClient, type Client, type ResponsePromise } from '../../src/index.ts';
import type { OpenApi } from '../../src/contract/openapi.ts';
import { createGateway, type Gateway, type ReceivedRequest } from '../../src/testing/gateway.ts';
import { exampleArguments } from '../support/example-arguments.ts';
import { mergedContract } from '../support/merged-contract.ts';
import { prepareGateway } from '../support/prepare-gateway.ts';
import { published, publishedIsThere, publishedNote } from '../support/published-contracts.ts';

/**
 * Every operation through all three faces of the client against the gateway, on real sockets: what arrives has
 * to be what the contract says, judged by a validator that shares no code with either.
 */

const plans = planOperations(mergedContract);

let gateway: Gateway;
let wsapi: WsapiClient;

beforeAll(async () => {
  gateway = createGateway();
  await gateway.listen();
  wsapi = new WsapiClient({
    baseUrl: gateway.url,
    apiKey: gateway.apiKey,
    customerApiKey: gateway.customerKey,
    adminApiKey: gateway.adminKey,
    instanceId: gateway.instanceId,
    retry: false,
    // Its answers are made of the contract, so nothing may be found in them.
    validate: 'error',
    schemas,
  });
});

afterAll(() => gateway.close());
afterEach(() => gateway.reset());

/** Calls by name: which operations there are is the contract's matter, so they cannot be named here. */
type AnyFunction = (...args: unknown[]) => ResponsePromise<unknown>;

const faces: Readonly<Record<string, (plan: OperationPlan) => Promise<unknown>>> = {
  'its method': (plan) => callMethod(plan, 0),
  'its function': (plan) => {
    const call = (
      operations as unknown as Record<
        string,
        (client: Client, ...args: unknown[]) => ResponsePromise<unknown>
      >
    )[plan.id];
    return call?.(wsapi, ...argumentList(plan)) ?? Promise.reject(new Error('missing'));
  },
  'its path': async (plan) => {
    const { params, body, query } = exampleArguments(mergedContract, plan);
    const request = wsapi.http.request as unknown as (
      method: string,
      path: string,
      options: object,
    ) => Promise<{ data?: unknown; error?: unknown; response: Response }>;
    const { data, error, response } = await request(plan.method, plan.path, {
      params: { path: params, query },
      body,
      parseAs: plan.answer === 'binary' ? 'blob' : 'json',
    });
    expect({ error, ok: response.ok }).toEqual({ error: undefined, ok: true });
    return data;
  },
};

/** An operation may be in more than one resource. */
const callMethod = (plan: OperationPlan, index: number): Promise<unknown> => {
  const { resource = '', method = '' } = plan.resources[index] ?? {};
  const resources = wsapi as unknown as Record<string, Record<string, AnyFunction>>;
  return (
    resources[resource]?.[method]?.(...argumentList(plan)) ?? Promise.reject(new Error('missing'))
  );
};

const argumentList = (plan: OperationPlan): unknown[] => {
  const { params, body, query } = exampleArguments(mergedContract, plan);
  return [
    ...plan.params.map(({ name }) => params[name]),
    ...(plan.body ? [body] : []),
    ...(plan.query ? [query] : []),
  ];
};

const callAndReceive = async (face: string, plan: OperationPlan): Promise<ReceivedRequest> => {
  prepareGateway(gateway, plan);
  const data = await faces[face]?.(plan);
  if (plan.answer === 'none') expect(data).toBeUndefined();
  else expect(data).toBeDefined();
  const [request, ...more] = gateway.requests;
  if (request === undefined) throw new Error('nothing arrived');
  expect(more).toEqual([]);
  return request;
};

const keyOf = ({ key }: OperationPlan): string | undefined =>
  ({
    instance: gateway.apiKey,
    customer: gateway.customerKey,
    admin: gateway.adminKey,
    none: undefined,
  })[key];

describe.each(Object.keys(faces))('every operation by %s', (face) => {
  test('there are 121', () => {
    expect(plans).toHaveLength(121);
  });

  test.each(plans)('$id', async (plan) => {
    const { params, body, query = {} } = exampleArguments(mergedContract, plan);
    const request = await callAndReceive(face, plan);
    expect(request).toMatchObject({
      operationId: plan.id,
      method: plan.method,
      // Ids travel raw: the gateway does not decode its paths.
      path: plan.path.replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? ''),
    });
    expect(Object.fromEntries(new URLSearchParams(request.query))).toEqual(query);
    // A voice note is always sent as Ogg with Opus.
    const expected =
      plan.id === 'sendVoice' ? { ...(body as object), mimeType: 'audio/ogg; codecs=opus' } : body; // a JSON object
    expect(request.body === '' ? undefined : JSON.parse(request.body)).toEqual(expected);
    expect(request.headers['x-api-key']).toBe(keyOf(plan));
    expect(request.headers['x-instance-id']).toBe(
      plan.key === 'instance' ? gateway.instanceId : undefined,
    );
    expect(request.headers['content-type']).toBe(
      body === undefined ? undefined : 'application/json',
    );
  });
});

const shared = plans.filter(({ resources }) => resources.length > 1);

test('some operations are in two resources', () => {
  expect(shared.length).toBeGreaterThan(0);
});

test.each(shared)('$id sends the same from each of its resources', async (plan) => {
  for (const index of plan.resources.keys()) await callMethod(plan, index);
  const [first, ...others] = gateway.requests.map(({ method, path, query, body, status }) => ({
    method,
    path,
    query,
    body,
    status,
  }));
  expect(others).toEqual(plan.resources.slice(1).map(() => first));
});

/** A validator for a document, by a library that neither the client nor the gateway uses. */
const validatorOf = async (document: OpenApi): Promise<OpenAPIBackend> => {
  const validator = new OpenAPIBackend({
    definition: document as unknown as Document,
    quick: false,
    validate: true,
    ajvOpts: { strict: false },
    customizeAjv: (ajv) => {
      addFormats.default(ajv);
      ajv.addFormat('decimal', true);
      return ajv;
    },
  });
  await validator.init();
  return validator;
};

describe.skipIf(!publishedIsThere)(
  `every operation by the published contracts${publishedNote}`,
  () => {
    let validators: readonly OpenAPIBackend[];

    beforeAll(async () => {
      validators = await Promise.all([
        validatorOf(published('cloud-api')),
        validatorOf(published('self-hosted-api')),
      ]);
    });

    test.each(plans)('$id', async (plan) => {
      const knowing = validators.filter(
        (validator) => validator.getOperation(plan.id) !== undefined,
      );
      expect(knowing.length).toBeGreaterThan(0);
      for (const face of Object.keys(faces)) {
        const { method, path, query, headers, body } = await callAndReceive(face, plan);
        const request: ValidatedRequest = {
          method,
          path,
          headers: { ...headers },
          query,
          ...(body !== '' && { body: JSON.parse(body) as object }), // every body of the contract is an object
        };
        for (const validator of knowing) {
          expect(validator.matchOperation(request)?.operationId).toBe(plan.id);
          expect(validator.validateRequest(request, plan.id).errors ?? []).toEqual([]);
        }
      }
    });
  },
);
