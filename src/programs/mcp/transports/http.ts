import { toNodeHandler } from '@modelcontextprotocol/node';
import { createMcpHandler, isLegacyRequest, type McpServer } from '@modelcontextprotocol/server';
import { once } from 'node:events';
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type ServerOptions } from '../server/create-server.ts';
import { newSession, type Session } from '../safety/session.ts';
import { refusedRequest } from './http-access.ts';
import { HttpSessions } from './http-sessions.ts';

export interface HttpOptions extends Omit<ServerOptions, 'session'> {
  readonly port: number;
  /** What hosts send as `Authorization: Bearer`. */
  readonly token: string;
  /** After how long without a request a session ends. What its user approved is forgotten then. */
  readonly idleMs?: number;
}

/** A server on a port of this machine. */
export interface HttpListening {
  readonly url: string;
  /** Sessions of hosts with the protocol of 2025. */
  readonly sessions: number;
  close(): Promise<void>;
}

/** Node's type is also that of a client's response, which has no method. */
type RequestOfServer = IncomingMessage & { readonly method: string; readonly url: string };

const halfAnHour = 30 * 60_000;

/**
 * Listens on 127.0.0.1 for hosts on this machine.
 *
 * @throws the error of the port, such as EADDRINUSE.
 */
export const listenOnHttp = async ({
  port,
  token,
  idleMs = halfAnHour,
  ...options
}: HttpOptions): Promise<HttpListening> => {
  const serverFor = (session: Session): McpServer => createServer({ ...options, session });
  const onerror = (error: Error): void => {
    options.log(`protocol: ${error.name}`);
  };
  const sessions = new HttpSessions(serverFor, idleMs);
  const current = new CurrentSession(idleMs);
  const modern = createMcpHandler(() => serverFor(current.use()), { legacy: 'reject', onerror });
  const handle = toNodeHandler(
    {
      fetch: async (request) =>
        (await isLegacyRequest(request)) ? sessions.fetch(request) : modern.fetch(request),
    },
    { onerror },
  );
  const server = createHttpServer((request: IncomingMessage, response: ServerResponse) => {
    const refused = refusedRequest(request, token);
    if (refused !== undefined) {
      response.writeHead(refused.status, {
        'content-type': 'application/json',
        ...(refused.status === 401 && { 'www-authenticate': 'Bearer' }),
      });
      response.end(
        JSON.stringify({
          jsonrpc: '2.0',
          error: { code: -32_000, message: refused.message },
          id: null,
        }),
      );
    } else void handle(request as RequestOfServer, response);
  });
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
  const { port: opened } = server.address() as AddressInfo; // safe: a listening TCP server
  return {
    url: `http://127.0.0.1:${opened}/mcp`,
    get sessions() {
      return sessions.size;
    },
    close: async () => {
      server.close();
      await Promise.all([sessions.close(), modern.close()]);
      server.closeAllConnections();
    },
  };
};

/**
 * Hosts with the protocol of 2026 have no sessions: all that send the token share one, until nothing has come for a
 * while.
 */
class CurrentSession {
  readonly #idleMs: number;
  #session = newSession();
  #usedAt = performance.now();

  constructor(idleMs: number) {
    this.#idleMs = idleMs;
  }

  use(): Session {
    const now = performance.now();
    if (now - this.#usedAt > this.#idleMs) this.#session = newSession();
    this.#usedAt = now;
    return this.#session;
  }
}
