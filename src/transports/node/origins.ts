import type { Agent, ClientRequest, RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import type { Ending } from './ending.ts';
import { KeptConnections } from './kept-connections.ts';
import { nodeHttp } from './node-http.ts';
import { PlainAgent } from './plain-agent.ts';
import { proxyFor, type Proxy } from './proxy.ts';

export const agentOptions = { keepAlive: true } as const;

/** Node hands all of the options on to whoever makes a connection. */
export interface AttemptOptions extends RequestOptions {
  readonly ending: Ending;
}

/** What it takes to reach a scheme, host and port. */
export interface Origin {
  readonly request: (options: AttemptOptions) => ClientRequest;
  readonly agent: Agent;
  readonly host: string;
  readonly port: number;
  /** Put before a path: a proxy wants the whole address, unless it gives a tunnel. */
  readonly pathPrefix: string;
  /** The `Host` header, and whatever else every request has. */
  readonly headers: readonly string[];
  /** Whether a connection had got so far that something of a request may have left. */
  readonly wasReady: (socket: Socket) => boolean;
  readonly connections: KeptConnections;
}

/** Connections are shared by all clients of a program, as those of `fetch` are. */
const origins = new Map<string, Origin | Promise<Origin>>();

/** So many gateways are known at most; a program that speaks to more of them makes the one it met first anew. */
const maxOrigins = 1_000;

/**
 * The origin of an address.
 *
 * @param origin such as `https://wsapi.chat`.
 * @throws {ConfigurationError} for a proxy that cannot be one.
 */
export const originOf = (origin: string): Origin | Promise<Origin> =>
  origins.get(origin) ?? connect(origin);

const connect = (origin: string): Origin | Promise<Origin> => {
  const url = new URL(origin);
  const reached = reach(url, proxyFor(url, process.env));
  remember(origin, reached);
  if (reached instanceof Promise)
    void reached.then(
      (there) => remember(origin, there),
      () => origins.delete(origin),
    );
  return reached;
};

/** TLS takes its time to load, and a gateway of one's own is often reached without. */
const reach = (url: URL, proxy: Proxy | undefined): Origin | Promise<Origin> => {
  if (url.protocol === 'https:')
    return import('./secure-origin.ts').then(({ secureOrigin }) => secureOrigin(url, proxy));
  if (proxy?.url.protocol === 'https:')
    return import('./secure-origin.ts').then(({ overSecureProxy }) => overSecureProxy(url, proxy));
  return plainOrigin(url, proxy);
};

/** One on its way is remembered too: calls that are made at once share its connections. */
const remember = (origin: string, reached: Origin | Promise<Origin>): void => {
  const [oldest] = origins.keys();
  if (oldest !== undefined && origins.size >= maxOrigins && !origins.has(origin))
    origins.delete(oldest);
  origins.set(origin, reached);
};

const plainOrigin = (url: URL, proxy: Proxy | undefined): Origin => ({
  request: (options) => nodeHttp.request(options),
  ...keptBy(new PlainAgent(agentOptions)),
  ...hostOf(proxy?.url ?? url, 80),
  pathPrefix: proxy === undefined ? '' : url.origin,
  headers: ['Host', url.host, ...Object.entries(proxy?.headers ?? {}).flat()],
  wasReady: (socket) => !socket.connecting,
});

/** An agent of an origin, and what watches over its connections. */
export const keptBy = (agent: Agent): Pick<Origin, 'agent' | 'connections'> => ({
  agent,
  connections: new KeptConnections(agent),
});

/** Where to connect to: an IPv6 address without the brackets of a URL. */
export const hostOf = (url: URL, defaultPort: number): Pick<Origin, 'host' | 'port'> => ({
  host: url.hostname.replace(/^\[|\]$/g, ''),
  port: url.port === '' ? defaultPort : Number(url.port),
});
