import { Refusal, type Answer } from './answer.ts';
import type { Incoming } from './incoming.ts';
import { checkLength, readBody } from './read-body.ts';

/** What is used of Node's `IncomingMessage`, and of what Express makes of it. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** Whether somebody has begun to read the body. */
  readonly readableDidRead?: boolean;
  /** What a parser before made of the body. */
  readonly body?: unknown;
  /** What some hosts and parsers keep of the body. */
  readonly rawBody?: unknown;
}

/** What is used of Node's `ServerResponse`. */
export interface NodeResponse {
  statusCode: number;
  /** Sets a header of the answer. */
  setHeader(name: string, value: string): unknown;
  /** Ends the answer with its body. */
  end(text?: string): unknown;
  readonly headersSent?: boolean;
}

/** A request of Node's `http`, of Express, or of whatever hands these on. */
export const ofNodeRequest = (request: NodeRequest): Incoming => {
  const header = (name: string): string | undefined => {
    const value = request.headers[name];
    return typeof value === 'object' ? value.join(', ') : value;
  };
  return {
    method: request.method,
    header,
    body: async (limits) => {
      const { maxBytes } = limits;
      const kept = [request.rawBody, request.body].map(bytesOf).find((bytes) => bytes);
      if (kept) {
        checkLength(String(kept.byteLength), maxBytes);
        return kept;
      }
      if (request.readableDidRead === true)
        throw new Refusal(
          500,
          'the body was parsed before, and the signature is of its bytes: put the webhook before express.json(), or give its route express.raw({ type: "application/json" })',
          true,
        );
      checkLength(header('content-length'), maxBytes);
      // Not `for await`: leaving that early destroys the connection, and with it the answer.
      const chunks: AsyncIterator<unknown, unknown> = request[Symbol.asyncIterator]();
      return readBody(async () => {
        const { done, value } = await chunks.next();
        return done === true ? undefined : bytesOf(value);
      }, limits);
    },
  };
};

/** Bytes, or the text of a parser that left it at that. */
const bytesOf = (value: unknown): Uint8Array | undefined => {
  if (value instanceof Uint8Array) return value;
  return typeof value === 'string' ? new TextEncoder().encode(value) : undefined;
};

/** Answers, unless somebody did so before: a server's own time-out, for example. */
export const writeAnswer = (response: NodeResponse, { status, headers, body }: Answer): void => {
  if (response.headersSent === true) return;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body);
};
