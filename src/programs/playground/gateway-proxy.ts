import { ConfigurationError } from '../../errors/configuration-error.ts';
import { withoutSecrets } from '../../errors/hide-secrets.ts';
import type { ClientOptions } from '../../client/client-options.ts';
import { resolveOptions } from '../../client/resolve-options.ts';
import type { ServedOperations } from '../../testing/served-operations.ts';
import { rawPath } from './raw-path.ts';

/** Headers of the page's request that matter to the gateway; its cookies, for one, do not. */
const passedOn = ['accept', 'content-type', 'range'];
/** Headers of the answer that the page may see. What says how it was packed no longer holds: `fetch` has unpacked it. */
const passedBack = ['content-type', 'content-disposition', 'retry-after', 'www-authenticate'];

/** What a timer can count to, in ms. */
const longestTimer = 2 ** 31 - 1;

/** The gateway behind the page: it sends the page's calls there with the keys that the page does not know. */
export class Upstream {
  readonly baseUrl: string;
  readonly instanceId: string | undefined;
  readonly #operations: ServedOperations;
  readonly #credentials: ReturnType<typeof resolveOptions>['credentials'];
  readonly #fetch: typeof fetch;
  readonly #timeoutMs: number;

  /** @throws {ConfigurationError} where keys or address are missing or cannot be right. */
  constructor(options: ClientOptions, operations: ServedOperations) {
    const { baseUrl, credentials, timeoutMs } = resolveOptions(options);
    this.#timeoutMs = timeoutMs;
    this.baseUrl = baseUrl;
    this.instanceId = credentials.instanceId;
    this.#credentials = credentials;
    this.#operations = operations;
    this.#fetch = options.fetch ?? globalThis.fetch;
  }

  /**
   * Sends a request of the page and brings the answer; one that says what happened where there is none.
   *
   * @param path below the gateway's address, as it came.
   */
  async pass(request: Request, path: string, search: string): Promise<Response> {
    const raw = rawPath(path);
    const timer = AbortSignal.timeout(Math.min(this.#timeoutMs, longestTimer));
    try {
      const answer = await this.#fetch(`${this.baseUrl}${raw}${search}`, {
        method: request.method,
        headers: await this.#headers(request, raw),
        // Keys would go where a redirect leads to.
        redirect: 'manual',
        signal: AbortSignal.any([request.signal, timer]),
        ...(request.body !== null && { body: await request.arrayBuffer() }),
      });
      return answer.status >= 300 && answer.status < 400
        ? refusal(502, 'The gateway answered with a redirect, and redirects are not followed.')
        : new Response(await forThePage(answer), {
            status: answer.status,
            headers: picked(answer.headers, passedBack),
          });
    } catch (error) {
      if (error instanceof ConfigurationError) return refusal(401, error.message);
      if (timer.aborted)
        return refusal(
          504,
          'The gateway has not answered in time. It may have done it all the same.',
        );
      return refusal(502, `There was no answer from the gateway${reasonOf(error)}.`);
    }
  }

  async #headers(request: Request, path: string): Promise<Headers> {
    const headers = picked(request.headers, passedOn);
    const match = this.#operations.match(request.method, path);
    const [kind, id] =
      match.kind === 'operation'
        ? [match.operation.key, match.operation.id]
        : (['instance', 'This route'] as const);
    if (kind === 'none') return headers;
    headers.set('X-Api-Key', await this.#credentials.keyFor(kind, id));
    const instanceId = request.headers.get('x-instance-id') ?? this.instanceId;
    if (kind === 'instance' && instanceId !== undefined) headers.set('X-Instance-Id', instanceId);
    return headers;
  }
}

/** Lists of instances show keys and signing secrets in clear (gateway behaviour): those are not for the page either. */
const forThePage = async (
  answer: Response,
): Promise<ReadableStream<Uint8Array> | string | null> => {
  if (!/^application\/json\b/i.test(answer.headers.get('content-type') ?? '')) return answer.body;
  const text = await answer.text();
  if (text === '') return null;
  try {
    return JSON.stringify(withoutSecrets(JSON.parse(text)).value);
  } catch {
    return text; // no JSON, whatever it says of itself
  }
};

const picked = (from: Headers, names: readonly string[]): Headers =>
  new Headers(
    names.flatMap((name): [string, string][] => {
      const value = from.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

/** In the gateway's own form. */
const refusal = (status: number, detail: string): Response =>
  Response.json({ status, detail }, { status });

/** Why a connection failed, by Node's code: its message could hold more than the page should know. */
const reasonOf = (error: unknown): string => {
  const cause = error instanceof Error ? (error.cause ?? error) : undefined;
  return cause instanceof Error && 'code' in cause ? ` (${String(cause.code)})` : '';
};
