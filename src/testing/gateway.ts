import { Hono } from 'hono';
import { contract as mergedContract } from '../../generated/contract.ts';
import { ConfigurationError } from '../errors/configuration-error.ts';
import { WsapiError } from '../errors/wsapi-error.ts';
import { checkedNumber, checkObject, oneOf } from '../options/option-checks.ts';
import { formatJid } from '../ids/jid.ts';
import { isUserJid } from '../ids/jid-guards.ts';
import { TokenBucket } from '../limiter/token-bucket.ts';
import { unlessAborted } from '../retry/unless-aborted.ts';
import { servesKeyKind, type Instance } from './checks/instance-and-key.ts';
import { subRouters } from './checks/sub-routers.ts';
import { pair, scan, unpair } from './behaviours/session-operations.ts';
import {
  checkAnswer,
  checkEvent,
  checkFailureName,
  checkGatewayOptions,
  checkIncoming,
  checkRateLimit,
} from './check-gateway-input.ts';
import { Clock } from './clock.ts';
import { SimulatedFailures } from './simulated-failures.ts';
import { Deliveries } from './events/deliveries.ts';
import type {
  FailArguments,
  Gateway,
  GatewayClientOptions,
  GatewayOptions,
  Listening,
} from './gateway-interface.ts';
import { Inbox } from './inbox.ts';
import { takeIn } from './receive-message.ts';
import { listen } from './listen-on-port.ts';
import { knownOperations } from './answer-from-state.ts';
import { SampleAnswers } from './sample-answers.ts';
import { RequestBodies } from './request-body/request-bodies.ts';
import { serveRequest, type Env, type ServingGateway } from './serve-request.ts';
import { OperationRouter } from './operation-router.ts';
import { withPlantedFaults } from './planted-faults.ts';
import { Ids } from './state/ids.ts';
import { personOf } from './state/jids.ts';
import { ExampleData } from './state/example-data.ts';
import { GatewayState } from './state/gateway-state.ts';

export type * from './gateway-interface.ts';

/** A URL that nothing listens on: RFC 6761 reserves `.test`. `gateway.fetch` ignores the host. */
const addressWithoutSocket = 'http://gateway.test';

/** Stands for a webhook that is a function. */
const webhookWithoutSocket = 'http://webhook.test/';

/**
 * Creates a test gateway.
 *
 * @throws {InvalidIdError} if `phone` is not a phone number.
 * @example
 * const gateway = createGateway();
 * const wsapi = new WsapiClient(gateway.clientOptions);
 * await wsapi.messages.sendText({ to: '+1 202 555 0143', text: 'Hello' });
 */
export const createGateway = (options: GatewayOptions = {}): Gateway => {
  checkGatewayOptions(options);
  const {
    contract = mergedContract,
    edition: onlyEdition,
    faults = [],
    customerKey = 'customer-key',
    adminKey = 'admin-key',
    apiKey = 'instance-key',
    instanceId = 'ins_V1StGXR8Z5jd',
    phone = '+1 202 555 0100',
    paired = true,
    empty = false,
    webhook,
    signingSecret,
    eventFilters,
    redis,
  } = options;
  const me = formatJid(phone);
  if (!isUserJid(me)) throw new ConfigurationError('`phone` must be a phone number.');
  const instances = new Map<string, Instance>();
  const clock = new Clock();
  const ids = new Ids();
  const exampleData = new ExampleData(contract);
  const events = new Deliveries(
    clock,
    ids,
    (request) =>
      typeof webhook === 'function' && request.url === webhookWithoutSocket
        ? webhook(request)
        : fetch(request),
    redis,
  );
  const state = new GatewayState({ clock, ids, events, instances, phone: me }, (account) => {
    if (!empty) exampleData.account(account, state);
  });
  const router = new OperationRouter(contract, (kind) => servesKeyKind(onlyEdition, kind));
  const failures = new SimulatedFailures(
    clock,
    router.all.map(({ id }) => id),
  );
  const parts: ServingGateway = {
    contract,
    edition: onlyEdition ?? 'cloud',
    onlyEdition,
    keys: { customer: customerKey, admin: adminKey },
    instances,
    router,
    subRouters: subRouters(router.all),
    bodies: new RequestBodies(contract),
    samples: new SampleAnswers(contract),
    failures,
    requests: [],
    state,
    known: knownOperations(
      router,
      contract === mergedContract ? router : new OperationRouter(mergedContract),
    ),
  };
  const inbox = new Inbox(state.messages, formatJid);
  const begin = (): void => {
    instances.clear();
    instances.set(instanceId, {
      apiKey,
      paired,
      available: true,
      webhookUrl: typeof webhook === 'function' ? webhookWithoutSocket : webhook,
      signingSecret,
      eventFilters,
    });
    exampleData.shared(state);
    // The first instance gets the first number, even if a request for another comes before.
    state.account(instanceId);
  };
  begin();
  const app = new Hono<Env>();
  app.all('*', (context) => serveRequest(parts, context));
  // A dropped connection must reach the caller as an error, not as a 500.
  app.onError((error) => {
    throw error;
  });
  const serve = withPlantedFaults(app.fetch, faults, {
    contract,
    router,
    keys: { ...parts.keys, instance: apiKey },
    instanceId,
  });
  const listening = new Set<Listening>();
  const gateway: Gateway = {
    fetch: async (input, init) => {
      const request =
        input instanceof Request && init === undefined ? input : new Request(input, init);
      return unlessAborted(Promise.resolve(serve(request, {})), request.signal);
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
    get clientOptions(): GatewayClientOptions {
      return {
        baseUrl: addressWithoutSocket,
        apiKey,
        customerApiKey: customerKey,
        adminApiKey: adminKey,
        instanceId,
        fetch: gateway.fetch,
        dangerouslyAllowBrowser: true,
      };
    },
    apiKey,
    customerKey,
    adminKey,
    instanceId,
    phone: me,
    instances,
    clock,
    numbers: state.numbers,
    phones: state.phones,
    requests: parts.requests,
    inbox,
    get messages() {
      return state.messages.all;
    },
    events: events.events,
    deliveries: events.deliveries,
    receive: async (message) => {
      checkIncoming(message);
      const { instanceId: id = instanceId, ...incoming } = message;
      const data = takeIn(state, pairedInstance(id), incoming);
      return state.deliver(id, 'message', data);
    },
    emit: async (type, data, to = {}) => {
      checkEvent(type, data);
      checkObject(to, 'The options of emit');
      const { instanceId: id = instanceId } = to;
      return state.deliver(id, type, data);
    },
    askToJoin: (group, from, of = {}) => {
      checkObject(of, 'The options of askToJoin');
      const { instanceId: id = instanceId } = of;
      const { requests } = state.account(id).groups.read(formatJid(group));
      requests.set(personOf(formatJid(from)), clock.timestamp());
    },
    delivered: () => events.settled(),
    pair: (id = instanceId) => {
      pair(state, id);
    },
    scan: (code, id = instanceId) => {
      scan(state, id, code);
    },
    unpair: (id = instanceId) => {
      unpair(state, id, '401: logged out from another device');
    },
    rateLimit: (limit = {}) => {
      checkRateLimit(limit);
      if (limit.perSecond !== undefined) {
        failures.limit(new TokenBucket(limit, clock.now()));
        return;
      }
      const { retryAfter, times, operationId } = limit;
      const header = retryAfter === undefined ? undefined : String(retryAfter);
      failures.add({ kind: 'rate-limit', retryAfter: header }, { times, operationId });
    },
    fail: (...args: FailArguments) => {
      if (typeof args[0] === 'string') {
        const [failure, requests] = args;
        checkFailureName(failure);
        failures.add({ kind: 'whatsapp', failure }, requests);
        return;
      }
      const [status, detail, requests = {}] = args;
      checkAnswer(status, detail, {});
      checkObject(requests, 'The options of a failure');
      gateway.answer(status, JSON.stringify({ status, detail }), {
        headers: { 'Content-Type': 'application/json' },
        ...requests,
      });
    },
    answer: (status, body, more = {}) => {
      checkObject(more, 'The options of answer');
      const { headers = {}, ...requests } = more;
      checkAnswer(status, body, headers);
      failures.add({ kind: 'answer', status, headers, body }, requests);
    },
    delay: (ms, requests) => {
      checkedNumber(ms, 'ms', 0);
      failures.add({ kind: 'delay', ms }, requests);
    },
    drop: (when, requests) => {
      oneOf(when, 'when', ['before the answer', 'within the answer'], 'before the answer');
      failures.add({ kind: 'drop', when }, requests);
    },
    reset: () => {
      parts.requests.length = 0;
      failures.clear();
      state.reset();
      inbox.reset();
      begin();
    },
    close: async () => {
      state.phones.reset();
      events.streams.close();
      await Promise.all([...listening].map((port) => port.close()));
    },
  };
  const pairedInstance = (id: string): string => {
    if (instances.get(id)?.paired === true) return id;
    throw new WsapiError(
      `No device is paired with the instance ${id}, so it cannot receive messages.`,
    );
  };
  return gateway;
};
