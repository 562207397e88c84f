import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { connectionFailure } from '../../../transports/connection-failure.ts';
import type { ProbeRequest } from './probe-case.ts';

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Why no answer came: the connection was never made, it broke, or nobody waited any longer. */
type NoAnswerReason = 'not connected' | 'connection lost' | 'not awaited';

export class NoAnswer extends Error {
  override readonly name = 'NoAnswer';
  readonly reason: NoAnswerReason;

  constructor(message: string, reason: NoAnswerReason) {
    super(message);
    this.reason = reason;
  }
}

/** More than this of an answer is not looked at, and none of the contract's is so large. */
const maxBytes = 20_000_000;

/**
 * Sends requests by `node:http`, for that puts a path onto the wire byte for byte: `fetch` would collapse and
 * encode what is asked about here.
 */
export class Exchange {
  readonly #base: URL;
  readonly #prefix: string;
  readonly #timeoutMs: number;
  readonly #agent: HttpAgent | HttpsAgent;

  /** @param baseUrl without a slash at the end. @param timeoutMs for one answer, from its request to its last byte. */
  constructor(baseUrl: string, timeoutMs: number) {
    this.#base = new URL(baseUrl);
    this.#prefix = this.#base.pathname.replace(/\/$/, '');
    this.#timeoutMs = timeoutMs;
    this.#agent = new (this.#isSecure() ? HttpsAgent : HttpAgent)({ keepAlive: true });
  }

  /** @throws {NoAnswer} */
  async send(request: ProbeRequest): Promise<Answer> {
    try {
      return await this.#sendOnce(request);
    } catch (error) {
      // A kept connection that the server has just closed: the request was never looked at.
      if (error instanceof StaleConnection) return await this.#sendOnce(request, false);
      throw error;
    }
  }

  close(): void {
    this.#agent.destroy();
  }

  #isSecure(): boolean {
    return this.#base.protocol === 'https:';
  }

  /** @param agent false for a connection of its own, which cannot be stale. */
  #sendOnce(
    { method, path, headers, body }: ProbeRequest,
    agent: HttpAgent | false = this.#agent,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const fail = (error: unknown): void => {
        clearTimeout(timer);
        if (error instanceof NoAnswer) reject(error);
        else if (request.reusedSocket && isReset(error)) reject(new StaleConnection());
        else {
          const failure = connectionFailure(error);
          const isSent = failure.outcome !== 'not-sent';
          reject(new NoAnswer(failure.message, isSent ? 'connection lost' : 'not connected'));
        }
      };
      const request = (this.#isSecure() ? httpsRequest : httpRequest)({
        hostname: this.#base.hostname.replace(/^\[|\]$/g, ''),
        port: this.#base.port,
        path: this.#prefix + path,
        method,
        agent,
        headers: {
          ...headers,
          ...(body !== undefined && { 'Content-Length': String(Buffer.byteLength(body)) }),
        },
      });
      const timer = setTimeout(() => {
        request.destroy(
          new NoAnswer(`no answer within ${this.#timeoutMs / 1000} s`, 'not awaited'),
        );
      }, this.#timeoutMs);
      request.on('error', fail);
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        let length = 0;
        response.on('data', (chunk: Buffer) => {
          length += chunk.byteLength;
          chunks.push(chunk);
          if (length > maxBytes)
            response.destroy(
              new NoAnswer(`an answer of more than ${maxBytes} bytes`, 'not awaited'),
            );
        });
        response.on('error', fail);
        response.on('end', () => {
          clearTimeout(timer);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
          });
        });
      });
      request.end(body);
    });
  }
}

class StaleConnection extends Error {}

const isReset = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ECONNRESET';
