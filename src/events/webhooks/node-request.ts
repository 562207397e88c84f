import { Refusal, type WebhookResponse } from './webhook-response.ts';
import type { Incoming } from './incoming.ts';
import { checkLength, readBody } from './read-body.ts';

/** The used part of Node's `IncomingMessage`, and of what Express makes of it. */
export interface NodeRequest extends AsyncIterable<unknown> {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly socket?: { readonly remoteAddress?: string | undefined } | null | undefined;
  /** Whether something has started to read the body. */
  readonly readableDidRead?: boolean;
  /** What a body parser made of the body. */
  readonly body?: unknown;
  /** The raw body, where a host or a parser keeps it. */
  readonly rawBody?: unknown;
}

/** The used part of Node's `ServerResponse`. */
export interface NodeResponse {
  statusCode: number;
  /** Sets a header of the response. */
  setHeader(name: string, value: string): unknown;
  /** Ends the response with its body. */
  end(text?: string): unknown;
  readonly headersSent?: boolean;
}

/** A request of Node's `http`, of Express, or of a server that passes these on. */
export const ofNodeRequest = (request: NodeRequest): Incoming => {
  const header = (name: string): string | undefined => {
    const value = request.headers[name];
    return typeof value === 'object' ? value.join(', ') : value;
  };
  return {
    method: request.method,
    address: request.socket?.remoteAddress,
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
          'a body parser consumed the body, but the signature is computed over its bytes: put the webhook before express.json(), or give its route express.raw({ type: "application/json" })',
          true,
        );
      checkLength(header('content-length'), maxBytes);
      // Not `for await`: leaving such a loop early destroys the connection, and the response with it.
      const chunks: AsyncIterator<unknown, unknown> = request[Symbol.asyncIterator]();
      return readBody(async () => {
        const { done, value } = await chunks.next();
        return done === true ? undefined : bytesOf(value);
      }, limits);
    },
  };
};

/** Bytes, also from a parser that produced a string. */
const bytesOf = (value: unknown): Uint8Array | undefined => {
  if (value instanceof Uint8Array) return value;
  return typeof value === 'string' ? new TextEncoder().encode(value) : undefined;
};

/** Writes the response, unless one was sent already, for example by a timeout of the server. */
export const writeResponse = (
  response: NodeResponse,
  { status, headers, body }: WebhookResponse,
): void => {
  if (response.headersSent === true) return;
  response.statusCode = status;
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  response.end(body);
};
