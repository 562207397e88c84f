import type { OpenApi } from '../contract/openapi.ts';
import type { Edition, Instance } from './checks/instance-and-key.ts';
import type { PlantedFault } from './planted-faults.ts';
import type { UserJid } from '../ids/types.ts';
import type { Clock } from './clock.ts';
import type { FailureOptions } from './simulated-failures.ts';
import type { Delivery } from './events/delivery.ts';
import type { EventData, EventOf, EventType, WsapiEvent } from './events/envelope.ts';
import type { EventRedis } from './events/redis-stream.ts';
import type { WebhookHandler } from './events/webhook-call.ts';
import type { Inbox } from './inbox.ts';
import type { IncomingMessage } from './incoming-message.ts';
import type { Message } from './state/message.ts';
import type { Numbers } from './state/numbers.ts';
import type { Phones } from './phones.ts';
import type { WhatsAppFailure } from './whatsapp-failures.ts';

/** Options of `createGateway`. */
export interface GatewayOptions {
  /** The contract to serve. Default: the one that the client was generated from. */
  readonly contract?: OpenApi | undefined;
  /**
   * The edition to imitate. Operations of other editions are unknown routes (404). Default: like `cloud`, but with the
   * admin operations of a self-hosted gateway too, so that every operation of the client works.
   */
  readonly edition?: Edition | undefined;
  /** Deviations from the contract, to try out checks with. Default: none. */
  readonly faults?: readonly PlantedFault[] | undefined;
  /** The customer's key (cloud edition). Default `customer-key`. */
  readonly customerKey?: string | undefined;
  /** The admin's key (self-hosted edition). Default `admin-key`. */
  readonly adminKey?: string | undefined;
  /** The key of the first instance. Default `instance-key`. */
  readonly apiKey?: string | undefined;
  /** The id of the first instance. Default `ins_V1StGXR8Z5jd`. */
  readonly instanceId?: string | undefined;
  /** The phone number of the first instance. Further instances get the numbers after it. Default `+1 202 555 0100`. */
  readonly phone?: string | undefined;
  /** Whether the device is paired at the start. Default true. */
  readonly paired?: boolean | undefined;
  /** Start without the contact, group, community and channel of the contract's examples. Default false. */
  readonly empty?: boolean | undefined;
  /**
   * Where events are delivered: a URL, or a function that is called without a socket. Default: nowhere.
   *
   * @example createGateway({ webhook: app.fetch })
   */
  readonly webhook?: string | WebhookHandler | undefined;
  /** Signs deliveries with this secret. Without it, they are unsigned. */
  readonly signingSecret?: string | undefined;
  /** The event types to deliver. Default: all. */
  readonly eventFilters?: readonly EventType[] | undefined;
  /** A connected client of the package `redis`. Events are added to the stream of their instance too. Default: none. */
  readonly redis?: EventRedis | undefined;
}

/** Limits the requests per second, by the gateway's clock. */
export interface RateLimit {
  readonly perSecond: number;
  /** How many requests may come at once. Default 1. */
  readonly burst?: number;
  readonly retryAfter?: undefined;
  readonly times?: undefined;
  readonly operationId?: undefined;
}

/** Responds with 429 to the next request, or to several. */
export interface RateLimitedRequests extends FailureOptions {
  /** The value of `Retry-After`: seconds or an HTTP date. */
  readonly retryAfter?: number | string;
  readonly perSecond?: undefined;
  readonly burst?: undefined;
}

/** A request that reached the gateway. */
export interface ReceivedRequest {
  readonly operationId: string | undefined;
  readonly method: string;
  /** As it was sent, not decoded. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where the request was refused before its body was read. */
  readonly body: string;
  /** The status of the response. Undefined where the connection was dropped instead. */
  status: number | undefined;
}

/** A failure of WhatsApp by its name, or a response of the gateway. */
export type FailArguments =
  | [failure: WhatsAppFailure, options?: FailureOptions]
  | [status: number, detail: string, options?: FailureOptions];

/** Options of `new WsapiClient` and `createClient` that connect a client to the test gateway. */
export interface GatewayClientOptions {
  /** The address of the gateway, which `fetch` needs no socket for. */
  readonly baseUrl: string;
  /** The key of the first instance. */
  readonly apiKey: string;
  /** The customer's key, for `/account`. */
  readonly customerApiKey: string;
  /** The admin's key, for `/admin`. */
  readonly adminApiKey: string;
  /** The id of the first instance. */
  readonly instanceId: string;
  /** The gateway itself, without a socket. */
  readonly fetch: typeof globalThis.fetch;
  /** The keys are not secret. Without this, the client refuses to start under jsdom and happy-dom. */
  readonly dangerouslyAllowBrowser: true;
}

/** Options of `gateway.listen`. */
export interface ListenOptions {
  /** Default 0: a free port. */
  readonly port?: number | undefined;
  /** Default `127.0.0.1`, which only this machine can reach. */
  readonly hostname?: string | undefined;
}

/** An open port of the gateway. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Closes the port and all of its connections. */
  readonly close: () => Promise<void>;
}

/** A test gateway: it keeps state, refuses requests as the real gateway does, and fails on demand. */
export interface Gateway {
  /** Responds to a request in this process, without a socket: a `fetch` for clients and a handler for servers. */
  readonly fetch: typeof globalThis.fetch;
  /** Opens a port (Node, Bun and Deno). */
  listen(options?: ListenOptions): Promise<Listening>;
  /** The URL of the port that was opened last; without a port, a URL for `gateway.fetch`. */
  readonly url: string;
  /** Options for `new WsapiClient(gateway.clientOptions)`, without a socket. */
  readonly clientOptions: GatewayClientOptions;
  readonly apiKey: string;
  readonly customerKey: string;
  readonly adminKey: string;
  readonly instanceId: string;
  /** All requests so far. */
  readonly requests: readonly ReceivedRequest[];
  /** The JID of the first instance's account. */
  readonly phone: UserJid;
  /** The instances by their ids. A test may change them and add others. */
  readonly instances: Map<string, Instance>;
  /** The gateway's clock, which a test can change. */
  readonly clock: Clock;
  /** Which phone numbers are on WhatsApp, and under which id. */
  readonly numbers: Numbers;
  /** How the phones of other people confirm messages. */
  readonly phones: Phones;
  /** The messages that other people received. */
  readonly inbox: Inbox;
  /** All messages, sent and received, in their present state; also those that were not delivered. */
  readonly messages: readonly Message[];
  /** All events so far that passed the filters of their instance. */
  readonly events: readonly WsapiEvent[];
  /** The results of delivering them to the webhook. */
  readonly deliveries: readonly Delivery[];
  /**
   * Makes a message arrive from another person. Resolves when its event is delivered: the webhook has responded.
   *
   * @throws if no device is paired, or the sender is blocked.
   * @example await gateway.receive({ from: '+1 202 555 0143', text: 'Are you open today?' });
   */
  receive(message: IncomingMessage): Promise<EventOf<'message'>>;
  /**
   * Sends an event of any type. Resolves when it is delivered.
   *
   * @throws {ConfigurationError} for a type that the contract does not have.
   * @example
   * await gateway.emit('call_offer', { id: 'A1', caller: { id }, chatId: id, isGroup: false, time, isVideo: false });
   */
  emit<Type extends EventType>(
    type: Type,
    data: EventData<Type>,
    options?: { readonly instanceId?: string },
  ): Promise<EventOf<Type>>;
  /** Adds a join request to a group, as its invite link does where an admin must approve. */
  askToJoin(group: string, from: string, options?: { readonly instanceId?: string }): void;
  /** Resolves when all pending events are delivered. */
  delivered(): Promise<void>;
  /** Pairs the instance without a code. */
  pair(instanceId?: string): void;
  /**
   * Pairs the instance with a QR code or a pair code, as the phone does.
   *
   * @throws if the code has expired or was replaced by a newer one.
   */
  scan(code: string, instanceId?: string): void;
  /** Logs the device out, as its owner does in the phone's list of linked devices. */
  unpair(instanceId?: string): void;
  /** Responds with 429 to the next request, to several, or to those above a rate. */
  rateLimit(options?: RateLimitedRequests | RateLimit): void;
  /**
   * Responds to the next request with an error in the gateway's own form, `{ status, detail }`. Failures of WhatsApp
   * can be given by name; then the status and the detail are those of the real gateway.
   *
   * @example gateway.fail('not-connected', { operationId: 'sendText', times: 2 });
   * @example gateway.fail(403, 'forbidden');
   */
  fail(...args: FailArguments): void;
  /** Responds to the next request with any status and body. */
  answer(
    status: number,
    body: string,
    options?: FailureOptions & { readonly headers?: Readonly<Record<string, string>> },
  ): void;
  /** Delays the next response; `Infinity` for a gateway that never responds. */
  delay(ms: number, options?: FailureOptions): void;
  /** Resets the connection of the next request, before its response or in the middle of it. */
  drop(when: 'before the answer' | 'within the answer', options?: FailureOptions): void;
  /** Restores the state of the start: messages, changes, simulated failures and the clock. */
  reset(): void;
  /** Closes all ports and event streams. */
  close(): Promise<void>;
}
