import type { ClientRequestArgs } from 'node:http';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TransportError } from '../transport.ts';
import { agentOptions, hostOf, keptBy, type AttemptOptions, type Origin } from './origins.ts';
import { nodeHttp } from './node-http.ts';
import { remember } from './own-connections.ts';
import type { OnSocket } from './plain-agent.ts';
import { readMemory } from './read-memory.ts';
import type { Proxy } from './proxy.ts';

/** As `nodeHttp` is, and for the same reasons: its functions are looked up when they are called. */
const nodeHttps = process.getBuiltinModule('node:https');

/** A proxy that does not open a tunnel within so many ms is given up; the call has a time-out of its own. */
const tunnelMs = 30_000;

/** Connections of which the handshake is done: before that nothing of a request can have left. */
const secured = new WeakSet<Socket>();

const wasReady = (socket: Socket): boolean => secured.has(socket);

/** Remembers each connection, and whether its handshake was done. */
class DirectAgent extends nodeHttps.Agent {
  override createConnection(options: ClientRequestArgs, onSocket?: OnSocket): Duplex {
    const read = { ...options, onread: readMemory(() => socket) };
    const socket = super.createConnection(read, onSocket) as Socket; // what TLS gives
    remember(socket);
    socket.once('secureConnect', () => secured.add(socket));
    return socket;
  }
}

/** Reaches a server through a tunnel (RFC 9110, section 9.3.6): the proxy sees host and port, and nothing else. */
class TunnelAgent extends DirectAgent {
  readonly #proxy: Proxy;

  constructor(proxy: Proxy) {
    super(agentOptions);
    this.#proxy = proxy;
  }

  override createConnection(options: ClientRequestArgs, onSocket?: OnSocket): Duplex {
    const { url, headers } = this.#proxy;
    const authority = authorityOf(options);
    const isSecure = url.protocol === 'https:';
    const asked = (isSecure ? nodeHttps : nodeHttp).request({
      ...hostOf(url, isSecure ? 443 : 80),
      agent: false,
      method: 'CONNECT',
      path: authority,
      headers: { ...headers, Host: authority },
      timeout: tunnelMs,
    });
    (options as Partial<AttemptOptions>).ending?.followTunnel(asked);
    const fail = (error: Error): void => {
      asked.destroy();
      // Node's own code passes nothing along with an error.
      (onSocket as ((error: Error) => void) | undefined)?.(error);
    };
    asked.once('timeout', () => fail(noTunnel('did not answer in time', true)));
    asked.once('error', fail);
    asked.once('response', ({ statusCode = 0 }) => fail(refusal(statusCode)));
    asked.once('connect', ({ statusCode = 0 }, socket: Socket) => {
      asked.removeListener('error', fail);
      if (statusCode !== 200) {
        socket.destroy();
        fail(refusal(statusCode));
        return;
      }
      socket.setTimeout(0);
      onSocket?.(null, super.createConnection({ ...options, socket } as ClientRequestArgs)); // TLS over a connection that is there
    });
    asked.end();
    return undefined as unknown as Duplex; // it comes by the callback: Node takes either
  }
}

const authorityOf = ({ host, port }: ClientRequestArgs): string =>
  `${host?.includes(':') === true ? `[${host}]` : (host ?? '')}:${port ?? 443}`;

const noTunnel = (what: string, temporary: boolean): TransportError =>
  new TransportError(`the proxy ${what}`, 'not-sent', temporary, undefined);

const refusal = (status: number): TransportError =>
  status === 407
    ? noTunnel('wants a name and a password (407)', false)
    : noTunnel(`refused to connect (${status})`, status >= 500);

export const secureOrigin = (url: URL, proxy: Proxy | undefined): Origin => ({
  request: (options) => nodeHttps.request(options),
  ...keptBy(proxy === undefined ? new DirectAgent(agentOptions) : new TunnelAgent(proxy)),
  ...hostOf(url, 443),
  pathPrefix: '',
  headers: ['Host', url.host],
  wasReady,
});

/** Plain HTTP by way of a proxy that is reached over TLS. */
export const overSecureProxy = (url: URL, proxy: Proxy): Origin => ({
  request: (options) => nodeHttps.request(options),
  ...keptBy(new DirectAgent(agentOptions)),
  ...hostOf(proxy.url, 443),
  pathPrefix: url.origin,
  headers: ['Host', url.host, ...Object.entries(proxy.headers).flat()],
  wasReady,
});
