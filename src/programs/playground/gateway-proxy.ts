import type { ClientOptions } from '../../client/client-options.ts';
import { completeOptions } from '../../client/complete-options.ts';
import { ConfigurationError } from '../../errors/configuration-error.ts';
import { longestTimerMs } from '../../retry/wait.ts';
import type { OperationRouter } from '../../testing/operation-router.ts';
import { KnownKeys } from './known-keys.ts';
import { rawPath } from './raw-path.ts';

/** The headers of the page's request that the gateway needs. Others, such as cookies, stay here. */
const requestHeaders = ['accept', 'content-type', 'range'];
/** The response headers for the page. Not `content-encoding`: `fetch` has already decoded the body. */
const responseHeaders = ['content-type', 'content-disposition', 'retry-after', 'www-authenticate'];

/** Sends the calls of the page to the gateway, with the keys, which the page does not know. */
export class GatewayProxy {
  readonly baseUrl: string;
  readonly instanceId: string | undefined;
  readonly #operations: OperationRouter;
  readonly #credentials: ReturnType<typeof completeOptions>['credentials'];
  readonly #keys = new KnownKeys();
  readonly #fetch: typeof fetch;
  readonly #timeoutMs: number;

  /** @throws {ConfigurationError} if keys or the address are missing or invalid. */
  constructor(options: ClientOptions, operations: OperationRouter) {
    const { baseUrl, credentials, timeoutMs } = completeOptions(options);
    this.#timeoutMs = timeoutMs;
    this.baseUrl = baseUrl;
    this.instanceId = credentials.instanceId;
    this.#credentials = credentials;
    this.#operations = operations;
    this.#fetch = options.fetch ?? globalThis.fetch;
    for (const key of [options.apiKey, options.customerApiKey, options.adminApiKey])
      this.#keys.add(key);
  }

  /**
   * Sends a request of the page and returns the response, or one that explains why there is none.
   *
   * @param path below the address of the gateway, as received.
   * @param beforeSend called right before the request is sent.
   */
  async pass(
    request: Request,
    path: string,
    search: string,
    beforeSend: () => void = () => undefined,
  ): Promise<Response> {
    const raw = rawPath(path);
    const address = `${this.baseUrl}${raw}${search}`;
    if (!this.#isBelowBase(address)) return refusal(404, 'not found');
    const timer = AbortSignal.timeout(Math.min(this.#timeoutMs, longestTimerMs));
    try {
      const headers = await this.#headers(request, raw);
      const body = request.body === null ? undefined : await request.arrayBuffer();
      beforeSend();
      const response = await this.#fetch(address, {
        method: request.method,
        headers,
        // Following a redirect would send the key to its target.
        redirect: 'manual',
        signal: AbortSignal.any([request.signal, timer]),
        ...(body !== undefined && { body }),
      });
      return response.status >= 300 && response.status < 400
        ? refusal(502, 'The gateway responded with a redirect, and redirects are not followed.')
        : new Response(await this.#bodyForPage(response), {
            status: response.status,
            headers: this.#headersForPage(response.headers),
          });
    } catch (error) {
      if (error instanceof ConfigurationError) return refusal(401, error.message);
      if (timer.aborted)
        return refusal(
          504,
          'The gateway did not respond in time. The request may have been carried out.',
        );
      return refusal(502, `The gateway did not respond${reasonOf(error)}.`);
    }
  }

  /** The key must not leave for another host, whatever the page makes of the path. */
  #isBelowBase(address: string): boolean {
    if (!URL.canParse(address)) return false;
    const { origin, pathname } = new URL(address);
    const base = new URL(this.baseUrl);
    return origin === base.origin && pathname.startsWith(`${base.pathname.replace(/\/$/, '')}/`);
  }

  async #headers(request: Request, path: string): Promise<Headers> {
    const headers = picked(request.headers, requestHeaders);
    const match = this.#operations.match(request.method, path);
    const [kind, id] =
      match.kind === 'operation'
        ? [match.operation.key, match.operation.id]
        : (['instance', 'This route'] as const);
    const key = await this.#credentials.keyFor(kind, id, request.signal);
    if (key === undefined) return headers;
    this.#keys.add(key);
    headers.set('X-Api-Key', key);
    const instanceId = request.headers.get('x-instance-id') ?? this.instanceId;
    if (kind === 'instance' && instanceId !== undefined) headers.set('X-Instance-Id', instanceId);
    return headers;
  }

  async #bodyForPage(response: Response): Promise<ReadableStream<Uint8Array> | string | null> {
    const type = response.headers.get('content-type') ?? '';
    if (/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) {
      const text = await response.text();
      return text === '' ? null : this.#keys.maskJson(text);
    }
    if (type === '' || /^text\/|\b(?:xml|javascript|x-www-form-urlencoded)\b/i.test(type))
      return type === '' && response.body === null
        ? null
        : this.#keys.maskText(await response.text()) || null;
    return response.body;
  }

  #headersForPage(headers: Headers): Headers {
    const shown = picked(headers, responseHeaders);
    for (const [name, value] of [...shown]) shown.set(name, latin1(this.#keys.maskText(value)));
    return shown;
  }
}

/** A header cannot hold the dots of a mask. */
const latin1 = (text: string): string => text.replaceAll('•', '*');

const picked = (from: Headers, names: readonly string[]): Headers =>
  new Headers(
    names.flatMap((name): [string, string][] => {
      const value = from.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

/** An error in the gateway's own form. */
const refusal = (status: number, detail: string): Response =>
  Response.json({ status, detail }, { status });

/** Node's code of a failed connection. Its message may hold more than the page should know. */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : undefined;
  return cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
};
