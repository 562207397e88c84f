import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { longestTimerMs } from '../../../retry/wait.ts';
import { connectionFailure } from '../../../transports/connection-failure.ts';
import type { ProbeRequest } from './probe-case.ts';

/** A response, read to its end. */
export interface ProbeResponse {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Why there is no usable response. `not sent`: the probe had given up on the server. */
type NoResponseReason = 'not connected' | 'connection lost' | 'timeout' | 'too large' | 'not sent';

export class NoResponse extends Error {
  override readonly name = 'NoResponse';
  readonly reason: NoResponseReason;

  constructor(message: string, reason: NoResponseReason) {
    super(message);
    this.reason = reason;
  }
}

/** A larger response is an error: none of the contract's is so large. */
const maxBytes = 20_000_000;

/** Sends requests with `node:http`, which sends a path byte for byte; `fetch` would normalize it. */
export class Exchange {
  readonly #base: URL;
  readonly #prefix: string;
  readonly #timeoutMs: number;
  readonly #agent: HttpAgent | HttpsAgent;

  /** @param baseUrl without a slash at the end. @param timeoutMs for one response, to its last byte. */
  constructor(baseUrl: string, timeoutMs: number) {
    this.#base = new URL(baseUrl);
    this.#prefix = this.#base.pathname.replace(/\/$/, '');
    this.#timeoutMs = timeoutMs;
    this.#agent = new (this.#isSecure() ? HttpsAgent : HttpAgent)({ keepAlive: true });
  }

  /** @throws {NoResponse} */
  async send(request: ProbeRequest): Promise<ProbeResponse> {
    try {
      return await this.#sendOnce(request);
    } catch (error) {
      // The server may have closed the kept-alive connection before it read the request.
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

  /** @param agent false for a new connection, which cannot be stale. */
  #sendOnce(
    { method, path, headers, body }: ProbeRequest,
    agent: HttpAgent | false = this.#agent,
  ): Promise<ProbeResponse> {
    return new Promise((resolve, reject) => {
      const fail = (error: unknown): void => {
        clearTimeout(timer);
        if (error instanceof NoResponse) reject(error);
        // Nothing tells whether it was read: only a GET may be repeated, since the check sends no message twice.
        else if (method === 'GET' && request.reusedSocket && isReset(error))
          reject(new StaleConnection());
        else {
          const failure = connectionFailure(error);
          const isSent = failure.outcome !== 'not-sent';
          reject(new NoResponse(failure.message, isSent ? 'connection lost' : 'not connected'));
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
      const onTimeout = (): void => {
        request.destroy(
          new NoResponse(`no response within ${this.#timeoutMs / 1000} s`, 'timeout'),
        );
      };
      const timer = setTimeout(onTimeout, Math.min(this.#timeoutMs, longestTimerMs));
      request.on('error', fail);
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        let length = 0;
        response.on('data', (chunk: Buffer) => {
          length += chunk.byteLength;
          chunks.push(chunk);
          if (length > maxBytes)
            response.destroy(
              new NoResponse(`a response of more than ${maxBytes} bytes`, 'too large'),
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
