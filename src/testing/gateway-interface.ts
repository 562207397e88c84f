import type { OpenApi } from '../contract/openapi.ts';
import type { Edition, Instance } from './access-checks.ts';
import type { PlantedFault } from './planted-faults.ts';
import type { Clock } from './clock.ts';
import type { DisturbanceOptions } from './disturbances.ts';

export interface GatewayOptions {
  /** The contract that it serves. Default: the one that this client was made of. */
  readonly contract?: OpenApi | undefined;
  /** Default `cloud`. */
  readonly edition?: Edition | undefined;
  /** What it does otherwise than its contract. Default: nothing. */
  readonly faults?: readonly PlantedFault[] | undefined;
  /** The customer's key, cloud edition. Default `customer-key`. */
  readonly customerKey?: string | undefined;
  /** The admin's key, self-hosted edition. Default `admin-key`. */
  readonly adminKey?: string | undefined;
  /** The key and the id of the one instance that is there from the start, paired. */
  readonly apiKey?: string | undefined;
  readonly instanceId?: string | undefined;
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

/** What a client needs to reach the gateway: options of `new WsapiClient` and of `createClient`. */
export interface GatewayClientOptions {
  readonly baseUrl: string;
  readonly apiKey: string;
  readonly customerApiKey: string;
  readonly adminApiKey: string;
  readonly instanceId: string;
  readonly fetch: typeof globalThis.fetch;
}

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

/** A gateway without a phone: it answers by the contract, refuses as the real one does, and misbehaves on demand. */
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
  readonly instances: Map<string, Instance>;
  /** Its time, which a test can move. */
  readonly clock: Clock;
  /** Pairs a phone with the instance, or takes it away. */
  pair(instanceId?: string): void;
  unpair(instanceId?: string): void;
  /** Answers 429 to the next request, or to some more. @param retryAfter the header's value: seconds or an HTTP date. */
  rateLimit(options?: DisturbanceOptions & { readonly retryAfter?: number | string }): void;
  /** Answers the next request with an error in the gateway's own form, `{ status, detail }`. */
  fail(status: number, detail: string, options?: DisturbanceOptions): void;
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
  /** Forgets the requests and the disturbances that are still to come, and lets the clock run. */
  reset(): void;
  /** Closes every port that is still open. */
  close(): Promise<void>;
}
