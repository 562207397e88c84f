import type * as http from 'node:http';
import type { Agent, ClientRequest } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { proxyOptions } from './proxy.ts';

/** Idle connections are closed after this many ms. Servers close theirs after 5 s (Node), 60 s (most balancers) or 75 s (nginx). */
const longestIdleMs = 4_000;
/** How long connections to a server that hung up are not reused, in ms. */
const distrustMs = 60_000;
/** How many gateways are remembered. Beyond that the oldest is forgotten, and only its open connections are lost. */
const maxOrigins = 1_000;

/** The connections of an agent, which are those of node:net. */
type Connection = Duplex & Pick<Socket, 'setTimeout' | 'timeout'>;

/** Since when a connection has been idle, and for how long it may be. */
interface IdleState {
  readonly since: number;
  readonly allowedMs: number;
}

/**
 * The connections to one origin, and which of them may be reused. When a request meets a connection that the server
 * has closed, nobody can tell whether it arrived, so idle connections are closed before a server would close them.
 */
export class Connections {
  readonly agent: Agent;
  readonly #keepByNode: (socket: Duplex) => unknown;
  readonly #reuseByNode: Agent['reuseSocket'];
  readonly #idleStates = new WeakMap<Duplex, IdleState>();
  #distrustedUntil = 0;

  /** @param agent An agent of this origin alone. Two of its methods are overridden. */
  constructor(agent: Agent) {
    this.agent = agent;
    this.#keepByNode = agent.keepSocketAlive.bind(agent);
    this.#reuseByNode = agent.reuseSocket.bind(agent);
    agent.keepSocketAlive = this.#keep;
    agent.reuseSocket = this.#reuse;
  }

  /** To be called when a reused connection ended before any response: the next minute each request gets a new one. */
  distrust(): void {
    this.#distrustedUntil = Date.now() + distrustMs;
    this.#closeIdle(() => true);
  }

  /** To be called before each request. The process may have been stopped meanwhile, so that no timer has run. */
  closeStale(): void {
    const now = Date.now();
    this.#closeIdle((socket) => {
      const idle = this.#idleStates.get(socket);
      // If the clock was set back, close the socket.
      return idle !== undefined && (now - idle.since > idle.allowedMs || now < idle.since);
    });
  }

  #closeIdle(isStale: (socket: Duplex) => boolean): void {
    for (const sockets of Object.values(this.agent.freeSockets)) {
      // The agent reuses the newest socket, so close all up to the newest stale one.
      const count = (sockets?.findLastIndex(isStale) ?? -1) + 1;
      for (const socket of sockets?.slice(0, count) ?? []) socket.destroy();
    }
  }

  /** Called by the agent when a socket becomes idle. Node's own method follows the `Keep-Alive` header. */
  readonly #keep = (socket: Duplex): boolean => {
    const now = Date.now();
    if (this.#keepByNode(socket) === false || now < this.#distrustedUntil) return false;
    const connection = socket as Connection;
    const allowedMs = Math.min(longestIdleMs, connection.timeout ?? longestIdleMs);
    // The agent closes a free socket that times out.
    if (connection.timeout !== allowedMs) connection.setTimeout(allowedMs);
    this.#idleStates.set(socket, { since: now, allowedMs });
    // Bytes that arrive now belong to no request and must not be read as the response to the next one.
    socket.on('data', closeOnData);
    return true;
  };

  /** Called by the agent when a request reuses a socket. */
  readonly #reuse = (socket: Duplex, request: ClientRequest): void => {
    socket.off('data', closeOnData);
    this.#reuseByNode(socket, request);
  };
}

function closeOnData(this: Duplex): void {
  this.destroy();
}

/** Shared by all clients of a program, as those of `fetch` are. */
const connectionsByOrigin = new Map<string, Connections>();

/**
 * The connections to the origin of an address.
 *
 * @throws {ConfigurationError} for a proxy that cannot be used.
 */
export const connectionsTo = (url: URL): Connections => {
  const { protocol, origin } = url;
  const known = connectionsByOrigin.get(origin);
  if (known) return known;
  // For an agent, this is the timeout of idle sockets.
  const options = { keepAlive: true, timeout: longestIdleMs, ...proxyOptions(url) };
  const [oldest] = connectionsByOrigin.keys();
  if (oldest !== undefined && connectionsByOrigin.size >= maxOrigins)
    connectionsByOrigin.delete(oldest);
  const { Agent } = modulesFor(protocol);
  const made = new Connections(new Agent(options));
  connectionsByOrigin.set(origin, made);
  return made;
};

/**
 * Node's `http` or `https`. An `import` would read each export, among them `WebSocket`, for which Node 22 and later load
 * all of undici. Functions are looked up when they are called, since test tools replace them.
 */
export const modulesFor = (protocol: string): typeof http =>
  protocol === 'https:'
    ? (process.getBuiltinModule('node:https') as never) // it has the same request and Agent
    : process.getBuiltinModule('node:http');
