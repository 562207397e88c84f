import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gatewayJson } from './events.ts';

/** What the server does with one connection, in place of streaming. */
export type Behaviour = (response: ServerResponse, request: IncomingMessage) => void;

/** A server of server-sent events that keeps what it sent, and goes on after the id that it is given. */
export interface EventServer {
  readonly url: string;
  readonly port: number;
  readonly requests: readonly IncomingMessage[];
  /** Connections that stream now. */
  readonly open: ReadonlySet<ServerResponse>;
  /** How many events were written, those that were written again among them. */
  readonly written: number;
  /** The behaviours of the next connections; after these, they stream. */
  behave(...behaviours: Behaviour[]): void;
  /** Adds events to the log, and sends them to whoever is connected. */
  publish(...events: readonly object[]): void;
  /** Text as it stands, to whoever is connected. */
  write(text: string | Uint8Array): void;
  close(): Promise<void>;
}

/** @param overlap how many events before the one that was asked for are sent again. */
export const startEventServer = async (overlap = 0): Promise<EventServer> => {
  const log: string[] = [];
  const requests: IncomingMessage[] = [];
  const open = new Set<ServerResponse>();
  const behaviours: Behaviour[] = [];
  let written = 0;
  const send = (response: ServerResponse, index: number): boolean => {
    // Gone, though its end was not noticed yet: the log still has the event.
    if (response.destroyed || response.writableEnded) return true;
    written += 1;
    return response.write(`id: ${index + 1}\ndata: ${log[index] ?? ''}\n\n`);
  };
  /** As fast as it is taken, and no faster. */
  const pump = (response: ServerResponse, from: number): void => {
    let index = from;
    const more = (): void => {
      while (index < log.length) {
        if (response.destroyed) return;
        if (!send(response, index++)) {
          response.once('drain', more);
          return;
        }
      }
      open.add(response);
    };
    response.on('close', () => open.delete(response));
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
