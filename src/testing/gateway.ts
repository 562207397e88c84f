import { Hono } from 'hono';
import { contract as mergedContract } from '../../generated/contract.ts';
import { unlessAborted } from '../transport/unless-aborted.ts';
import type { Instance } from './access-checks.ts';
import { Clock } from './clock.ts';
import { ContractValidation } from './contract-validation.ts';
import { Disturbances } from './disturbances.ts';
import type { Gateway, GatewayOptions, Listening } from './gateway-interface.ts';
import { listen } from './listen.ts';
import { SampleAnswers } from './sample-answers.ts';
import { serveRequest, type Env, type State } from './serve-request.ts';
import { ServedOperations } from './served-operations.ts';
import { withPlantedFaults } from './planted-faults.ts';

export type * from './gateway-interface.ts';

/** Where nobody listens: RFC 6761 keeps `.test` free for this. `gateway.fetch` does not look at the host. */
const addressWithoutSocket = 'http://gateway.test';

/**
 * Makes a gateway without a phone.
 *
 * @example
 * const gateway = createGateway();
 * const wsapi = new WsapiClient(gateway.clientOptions);
 * await wsapi.messages.sendText({ to: '+1 202 555 0143', text: 'Hello' });
 */
export const createGateway = ({
  contract = mergedContract,
  edition = 'cloud',
  faults = [],
  customerKey = 'customer-key',
  adminKey = 'admin-key',
  apiKey = 'instance-key',
  instanceId = 'ins_V1StGXR8Z5jd',
}: GatewayOptions = {}): Gateway => {
  const instances = new Map<string, Instance>([
    [instanceId, { apiKey, paired: true, available: true }],
  ]);
  const clock = new Clock();
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
  // A connection that breaks is no answer.
  app.onError((error) => {
    throw error;
  });
  const serve = withPlantedFaults(app.fetch, faults, {
    contract,
    operations: state.operations,
    keys: { ...state.keys, instance: apiKey },
    instanceId,
  });
  const listening = new Set<Listening>();
  const setPaired =
    (paired: boolean) =>
    (id = instanceId): void => {
      const instance = instances.get(id);
      if (instance) instance.paired = paired;
    };
  const gateway: Gateway = {
    fetch: (input, init) => {
      const request =
        input instanceof Request && init === undefined ? input : new Request(input, init);
      return unlessAborted(Promise.resolve(app.fetch(request, {})), request.signal);
    },
    listen: async (options) => {
      const port = await listen(serve, options);
      const opened: Listening = {
        ...port,
        close: () => {
          listening.delete(opened);
          return port.close();
        },
      };
      listening.add(opened);
      return opened;
    },
    get url() {
      return [...listening].at(-1)?.url ?? addressWithoutSocket;
    },
    get clientOptions() {
      return {
        baseUrl: addressWithoutSocket,
        apiKey,
        customerApiKey: customerKey,
        adminApiKey: adminKey,
        instanceId,
        fetch: gateway.fetch,
      };
    },
    apiKey,
    customerKey,
    adminKey,
    instanceId,
    instances,
    clock,
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
    fail: (status, detail, options) => {
      gateway.answer(status, JSON.stringify({ status, detail }), {
        headers: { 'Content-Type': 'application/json' },
        ...options,
      });
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
      clock.reset();
    },
    close: async () => {
      await Promise.all([...listening].map((port) => port.close()));
    },
  };
  return gateway;
};
