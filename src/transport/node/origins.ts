import { Agent, request as plainRequest, type ClientRequest, type RequestOptions } from 'node:http';
import type { Socket } from 'node:net';
import { proxyFor, type Proxy } from './proxy.ts';

/**
 * Idle connections are closed after so many ms, or as much earlier as the server's `Keep-Alive` says. Servers
 * close theirs after 5 s (Node), 60 s (most balancers) or 75 s (nginx), and of a request that meets one which is
 * just being closed nobody can say whether it arrived.
 */
const idleMs = 4_000;

export const agentOptions = { keepAlive: true, timeout: idleMs } as const;

/** What it takes to reach a scheme, host and port. */
export interface Origin {
  readonly request: (options: RequestOptions) => ClientRequest;
  readonly agent: Agent;
  readonly host: string;
  readonly port: number;
  /** Put before a path: a proxy wants the whole address, unless it gives a tunnel. */
  readonly pathPrefix: string;
  /** The `Host` header, and whatever else every request has. */
  readonly headers: readonly string[];
  /** Whether a connection had got so far that something of a request may have left. */
  readonly wasReady: (socket: Socket) => boolean;
  /** When a connection was last used, by the clock that goes on while the machine sleeps. */
  usedAt: number;
  /** Whether connections that were kept are lost, so that none is at present. */
  hangsUp: boolean;
}

/** Connections are shared by all clients of a program, as those of `fetch` are. */
const origins = new Map<string, Origin>();

/** So many gateways are known at most; a program that speaks to more of them begins anew. */
const maxOrigins = 1_000;

/**
 * The origin of an address. A program that was asleep, or a function that was frozen, has connections that the
 * other end closed long ago, and its timers have not noticed: those are let go.
 *
 * @param origin such as `https://wsapi.chat`.
 * @throws {ConfigurationError} for a proxy that cannot be one.
 */
export const originOf = (origin: string): Origin | Promise<Origin> => {
  const known = origins.get(origin);
  if (known === undefined) return connect(origin);
  const now = Date.now();
  if (now - known.usedAt > idleMs) closeIdle(known.agent);
  known.usedAt = now;
  return known;
};

const closeIdle = (agent: Agent): void => {
  for (const sockets of Object.values(agent.freeSockets))
    for (const socket of sockets ?? []) socket.destroy();
};

const connect = (origin: string): Origin | Promise<Origin> => {
  const url = new URL(origin);
  const proxy = proxyFor(url, process.env);
  const remembered = (reached: Origin): Origin => {
    if (origins.size >= maxOrigins) origins.clear();
    origins.set(origin, reached);
    return reached;
  };
  // TLS takes its time to load, and a gateway of one's own is often reached without.
  if (url.protocol === 'https:')
    return import('./secure-origin.ts').then(({ secureOrigin }) =>
      remembered(secureOrigin(url, proxy)),
    );
  if (proxy?.url.protocol === 'https:')
    return import('./secure-origin.ts').then(({ overSecureProxy }) =>
      remembered(overSecureProxy(url, proxy)),
    );
  return remembered(plainOrigin(url, proxy));
};

const plainAgent = new Agent(agentOptions);

const plainOrigin = (url: URL, proxy: Proxy | undefined): Origin => ({
  request: plainRequest,
  agent: plainAgent,
  ...hostOf(proxy?.url ?? url, 80),
  pathPrefix: proxy === undefined ? '' : url.origin,
  headers: ['Host', url.host, ...Object.entries(proxy?.headers ?? {}).flat()],
  wasReady: (socket) => !socket.connecting,
  usedAt: Date.now(),
  hangsUp: false,
});

/** Where to connect to: an IPv6 address without the brackets of a URL. */
export const hostOf = (url: URL, defaultPort: number): Pick<Origin, 'host' | 'port'> => ({
  host: url.hostname.replace(/^\[|\]$/g, ''),
  port: url.port === '' ? defaultPort : Number(url.port),
});
