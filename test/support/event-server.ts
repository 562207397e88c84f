import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gatewayJson } from './events.ts';

/** What the server does with one connection instead of streaming. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

/** A server of server-sent events. It keeps all events, and continues after `Last-Event-ID`. */
export interface EventServer {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly IncomingMessage[];
  /** The connections that are streaming. */
  readonly open: ReadonlySet<ServerResponse>;
  /** How many events were written, repeated ones included. */
  readonly written: number;
  /** Whether a connection waits for its client to read. */
  readonly isBlocked: boolean;
  /** The behaviours of the next connections. After these, connections stream. */
  behave(...behaviours: Behaviour[]): void;
  /** Keeps events, and sends them to all open connections. */
  publish(...events: readonly object[]): void;
  /** Writes text to all open connections. */
  write(text: string | Uint8Array): void;
  close(): Promise<void>;
}

/** @param overlap how many events before `Last-Event-ID` are repeated. */
export const startEventServer = async (overlap = 0): Promise<EventServer> => {
  const log: string[] = [];
  const requests: IncomingMessage[] = [];
  const open = new Set<ServerResponse>();
  const blocked = new Set<ServerResponse>();
  const behaviours: Behaviour[] = [];
  let written = 0;
  const send = (response: ServerResponse, index: number): boolean => {
    // The connection is gone and its end not noticed yet: the log still has the event.
    if (response.destroyed || response.writableEnded) return true;
    written += 1;
    return response.write(`id: ${index + 1}\ndata: ${log[index] ?? ''}\n\n`);
  };
  /** Writes as fast as the client reads. */
  const pump = (response: ServerResponse, from: number): void => {
    let index = from;
    const more = (): void => {
      while (index < log.length) {
        if (response.destroyed) return;
        if (!send(response, index++)) {
          blocked.add(response);
          response.once('drain', () => {
            blocked.delete(response);
            more();
          });
          return;
        }
      }
      open.add(response);
    };
    response.on('close', () => {
      open.delete(response);
      blocked.delete(response);
    });
    more();
  };
  const server = createServer((request, response) => {
    requests.push(request);
    const behaviour = behaviours.shift();
    if (behaviour) {
      behaviour(response, request);
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(': hello\n\n');
    pump(response, Math.max(0, Number(request.headers['last-event-id'] ?? 0) - overlap));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    requests,
    open,
    get written() {
      return written;
    },
    get isBlocked() {
      return blocked.size > 0;
    },
    behave: (...next) => {
      behaviours.push(...next);
    },
    publish: (...events) => {
      for (const event of events) {
        log.push(gatewayJson(event));
        for (const response of open) send(response, log.length - 1);
      }
    },
    write: (text) => {
      for (const response of open) response.write(text);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body = ''): Behaviour =>
  (response) => {
    response.writeHead(code, { 'Content-Type': 'application/json', ...headers });
    response.end(body === '' ? `{"status":${code},"detail":"no"}` : body);
  };

export const streamOf =
  (...chunks: readonly (string | Uint8Array)[]): Behaviour =>
  (response) => {
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8' });
    for (const chunk of chunks) response.write(chunk);
  };
