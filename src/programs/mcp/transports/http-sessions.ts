import {
  isInitializeRequest,
  WebStandardStreamableHTTPServerTransport,
  type McpServer,
} from '@modelcontextprotocol/server';
import { randomUUID } from 'node:crypto';
import { newSession, type Session } from '../safety/session.ts';

interface HttpSession {
  readonly transport: WebStandardStreamableHTTPServerTransport;
  readonly end: () => Promise<void>;
  timer: NodeJS.Timeout;
  underWay: number;
}

const maxSessions = 100;

/** The sessions of hosts with the protocol of 2025. Each is ended when nothing came for a while. */
export class HttpSessions {
  readonly #serverFor: (session: Session) => McpServer;
  readonly #idleMs: number;
  readonly #sessions = new Map<string, HttpSession>();

  constructor(serverFor: (session: Session) => McpServer, idleMs: number) {
    this.#serverFor = serverFor;
    this.#idleMs = idleMs;
  }

  get size(): number {
    return this.#sessions.size;
  }

  async fetch(request: Request): Promise<Response> {
    const id = request.headers.get('mcp-session-id');
    if (id === null) return this.#begin(request);
    const session = this.#sessions.get(id);
    // The protocol's sign to begin a new session.
    if (session === undefined) return problem(404, 'This session has ended. Initialize a new one.');
    return this.#use(session, id, request);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#sessions.keys()].map((id) => this.#end(id)));
  }

  async #begin(request: Request): Promise<Response> {
    const body: unknown = await request.json().catch(() => undefined);
    if (request.method !== 'POST' || !isInitializeRequest(body))
      return problem(400, 'Begin with an initialize request.');
    if (this.#sessions.size >= maxSessions) return problem(503, 'There are too many sessions.');
    const transport = new WebStandardStreamableHTTPServerTransport({
      sessionIdGenerator: () => randomUUID(),
      onsessioninitialized: (id) => {
        this.#sessions.set(id, {
          transport,
          end: () => server.close(),
          timer: this.#timer(id),
          underWay: 0,
        });
      },
      onsessionclosed: (id) => this.#end(id),
    });
    const server = this.#serverFor(newSession());
    await server.connect(transport);
    return transport.handleRequest(request, { parsedBody: body });
  }

  async #use(session: HttpSession, id: string, request: Request): Promise<Response> {
    clearTimeout(session.timer);
    // A GET is an open stream without requests: a host that has gone away may keep one.
    const counts = request.method === 'POST' ? 1 : 0;
    session.underWay += counts;
    const done = (): void => {
      session.underWay -= counts;
      clearTimeout(session.timer);
      if (session.underWay === 0 && this.#sessions.has(id)) session.timer = this.#timer(id);
    };
    try {
      const response = await session.transport.handleRequest(request);
      return counts === 0 ? (done(), response) : whenRead(response, done);
    } catch (error) {
      done();
      throw error;
    }
  }

  #timer(id: string): NodeJS.Timeout {
    return setTimeout(() => void this.#end(id), this.#idleMs).unref();
  }

  async #end(id: string): Promise<void> {
    const session = this.#sessions.get(id);
    if (session === undefined) return;
    this.#sessions.delete(id);
    clearTimeout(session.timer);
    await session.end();
  }
}

/** Calls back when the body of a response has been read, or dropped: a call is under way until then. */
const whenRead = (response: Response, done: () => void): Response => {
  if (response.body === null) {
    done();
    return response;
  }
  const reader = (response.body as ReadableStream<Uint8Array>).getReader(); // safe: a body has bytes
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done: isEnd, value } = await reader.read();
      if (isEnd) {
        done();
        controller.close();
      } else controller.enqueue(value);
    },
    async cancel(reason) {
      done();
      await reader.cancel(reason);
    },
  });
  const { status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
};

const problem = (status: number, message: string): Response =>
  Response.json({ jsonrpc: '2.0', error: { code: -32_000, message }, id: null }, { status });
