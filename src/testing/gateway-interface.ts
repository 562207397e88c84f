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
import type { WhatsAppFailure } from './whatsapp-failures.ts';

/** What a gateway starts with. */
export interface GatewayOptions {
  /** The contract that it serves. Default: the one that this client was made of. */
  readonly contract?: OpenApi | undefined;
  /**
   * The edition that it is like: the operations of another are unknown routes there (404). Default: as `cloud`, with
   * the admin's operations of a self-hosted gateway as well, so that it has every operation of the client.
   */
  readonly edition?: Edition | undefined;
  /** What it does otherwise than its contract. Default: nothing. */
  readonly faults?: readonly PlantedFault[] | undefined;
  /** The customer's key, cloud edition. Default `customer-key`. */
  readonly customerKey?: string | undefined;
  /** The admin's key, self-hosted edition. Default `admin-key`. */
  readonly adminKey?: string | undefined;
  /** The key and the id of the one instance that is there from the start. */
  readonly apiKey?: string | undefined;
  readonly instanceId?: string | undefined;
  /** The number of its account; further instances have those that follow. Default `+1 202 555 0100`. */
  readonly phone?: string | undefined;
  /** Whether its phone is paired at the start. Default true. */
  readonly paired?: boolean | undefined;
  /** Without the contact, group, community and channel of the contract's examples. Default false. */
  readonly empty?: boolean | undefined;
  /**
   * Where its events go: an address, or a function that takes the delivery without a socket.
   *
   * @example createGateway({ webhook: app.fetch })
   */
  readonly webhook?: string | WebhookHandler | undefined;
  /** With it, deliveries are signed. */
  readonly signingSecret?: string | undefined;
  /** The types of event that it wants. Default: all. */
  readonly eventFilters?: readonly EventType[] | undefined;
  /** A connected client of the package `redis`: events are added to the stream of their instance, too. */
  readonly redis?: EventRedis | undefined;
}

/** At most so many requests a second, by the gateway's clock, in bursts of at most so many. */
export interface RateLimit {
  readonly perSecond: number;
  /** Default 1: one after another. */
  readonly burst?: number;
  readonly retryAfter?: undefined;
  readonly times?: undefined;
  readonly operationId?: undefined;
}

/** 429 for the next request, or for some more. */
export interface RateLimitedRequests extends FailureOptions {
  /** The header's value: seconds or an HTTP date. */
  readonly retryAfter?: number | string;
  readonly perSecond?: undefined;
  readonly burst?: undefined;
}

/** A request as it reached the gateway. */
export interface ReceivedRequest {
  readonly operationId: string | undefined;
  readonly method: string;
  /** As it came, not decoded. */
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty where the request was refused before its body was read. */
  readonly body: string;
  /** The status of the answer. Undefined where the connection was dropped instead. */
  status: number | undefined;
}

/** A failure of WhatsApp by its name, or an answer of the gateway. */
export type FailArguments =
  | [failure: WhatsAppFailure, options?: FailureOptions]
  | [status: number, detail: string, options?: FailureOptions];

/** What a client needs to reach the gateway: options of `new WsapiClient` and of `createClient`. */
export interface GatewayClientOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly customerApiKey: string;
  readonly adminApiKey: string;
  readonly instanceId: string;
  /** The gateway itself, without a socket. */
  readonly fetch: typeof globalThis.fetch;
  /** The keys are not secret. Without this, the client refuses to start under jsdom and happy-dom. */
  readonly dangerouslyAllowBrowser: true;
}

/** Where a gateway listens. */
export interface ListenOptions {
  /** Default 0: one that is free. */
  readonly port?: number | undefined;
  /** Default `127.0.0.1`: of this machine alone. */
  readonly hostname?: string | undefined;
}

/** A port that the gateway listens on. */
export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Closes this port with all its connections. */
  readonly close: () => Promise<void>;
}

/** A gateway without a phone: it remembers what is written, refuses as the real one does, and misbehaves on demand. */
export interface Gateway {
  /** Answers a request in this process, without a socket. It is a `fetch` for clients, and a handler for servers. */
  readonly fetch: typeof globalThis.fetch;
  /** Opens a port. Node, Bun and Deno. */
  listen(options?: ListenOptions): Promise<Listening>;
  /** Where it listens; while it does not, an address that `gateway.fetch` knows. */
  readonly url: string;
  /** For `new WsapiClient(gateway.clientOptions)`, without a socket. */
  readonly clientOptions: GatewayClientOptions;
  readonly apiKey: string;
  readonly customerKey: string;
  readonly adminKey: string;
  readonly instanceId: string;
  /** Every request so far. */
  readonly requests: readonly ReceivedRequest[];
  /** The number of the account that the first instance is paired with. */
  readonly phone: UserJid;
  /** By their ids. They may be changed, and others put in. */
  readonly instances: Map<string, Instance>;
  /** Its time, which a test can move. */
  readonly clock: Clock;
  /** Who is on WhatsApp, and under which id. */
  readonly numbers: Numbers;
  /** What the phones of others received. */
  readonly inbox: Inbox;
  /** Every message, sent and received, as it is now; those that never arrived among them. */
  readonly messages: readonly Message[];
  /** Every event so far that an instance wanted. */
  readonly events: readonly WsapiEvent[];
  /** What became of them at the webhook. */
  readonly deliveries: readonly Delivery[];
  /**
   * Lets somebody send a message to the account. Resolves when its event is delivered: the webhook has answered.
   *
   * @throws where no phone is paired, and for a sender who is blocked.
   * @example await gateway.receive({ from: '+1 202 555 0143', text: 'Are you open today?' });
   */
  receive(message: IncomingMessage): Promise<EventOf<'message'>>;
  /**
   * Makes an event of any type. Resolves when it is delivered.
   *
   * @throws {TypeError} for a type that the contract does not have.
   * @example await gateway.emit('call_offer', { id: 'A1', caller: { id }, chatId: id, isGroup: false, time, isVideo: false });
   */
  emit<Type extends EventType>(
    type: Type,
    data: EventData<Type>,
    options?: { readonly instanceId?: string },
  ): Promise<EventOf<Type>>;
  /** Lets somebody ask to be let into a group, as its invite link does where an admin has to approve. */
  askToJoin(group: string, from: string, options?: { readonly instanceId?: string }): void;
  /** Resolves when every event is delivered that is under way. */
  delivered(): Promise<void>;
  /** Pairs a phone with the instance, whatever codes there are. */
  pair(instanceId?: string): void;
  /**
   * Scans a QR code, or types in a pair code, on the phone.
   *
   * @throws for a code that is too old, or was replaced by a newer one.
   */
  scan(code: string, instanceId?: string): void;
  /** Takes the phone away, as its owner does in the list of linked devices. */
  unpair(instanceId?: string): void;
  /** Answers 429: to the next request or to some more, or to those that come faster than a rate. */
  rateLimit(options?: RateLimitedRequests | RateLimit): void;
  /**
   * Answers the next request with an error in the gateway's own form, `{ status, detail }`. Failures of WhatsApp can be
   * given by name; then the status and the detail are those of the real gateway.
   *
   * @example gateway.fail('not-connected', { operationId: 'sendText', times: 2 });
   * @example gateway.fail(403, 'forbidden');
   */
  fail(...args: FailArguments): void;
  /** Answers the next request with something else. */
  answer(
    status: number,
    body: string,
    options?: FailureOptions & { readonly headers?: Readonly<Record<string, string>> },
  ): void;
  /** Lets the next answer wait. */
  delay(ms: number, options?: FailureOptions): void;
  /** Resets the connection of the next request, before its answer or in the middle of it. */
  drop(when: 'before the answer' | 'within the answer', options?: FailureOptions): void;
  /** Makes it as it was at the start: nothing sent, nothing changed, nothing ordered, and the clock runs. */
  reset(): void;
  /** Closes every port and every stream of events that is still open. */
  close(): Promise<void>;
}
