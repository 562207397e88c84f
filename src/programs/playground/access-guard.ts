import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/**
 * Lets in only the page that the playground serves, in the browser of the person who read its address in the terminal.
 *
 * The playground has keys, so listening on loopback is not enough: pages of other sites can send requests to
 * 127.0.0.1 or point their own name to it (DNS rebinding), and other users of the machine can reach the port. So the
 * host and the origin must be the playground's, and the request must have the secret of this run.
 */
export class AccessGuard {
  /** Set when the port is open. Before that, every request is refused. */
  port: number | undefined;
  readonly #secret = randomBytes(24).toString('base64url');

  /** The address that gives access. */
  get url(): string {
    return `http://127.0.0.1:${this.port ?? 0}/?key=${this.#secret}`;
  }

  readonly handler: MiddlewareHandler = async (context, next) => {
    const refusal = this.#refusal(context);
    if (refusal !== undefined) return context.text(`${refusal}\n`, 403);
    await next();
    return undefined;
  };

  #refusal(context: Context): string | undefined {
    const host = context.req.header('host') ?? '';
    if (this.port === undefined || !this.#hosts.includes(host))
      return 'Open the playground under the address that it printed.';
    const hasKey = this.#hasKey(context);
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    // Other pages may link to the playground, but only its own page may send requests.
    if (origin !== undefined && origin !== `http://${host}`)
      return 'Pages of other sites may not use the playground.';
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !hasKey)
      return 'Pages of other sites may not use the playground.';
    if (hasKey) {
      setCookie(context, this.#cookie, this.#secret, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
      });
      return undefined;
    }
    return isSame(getCookie(context, this.#cookie), this.#secret)
      ? undefined
      : 'Open the address that wsapi-client playground printed. It contains the key.';
  }

  /** Whether the request is for the page, with the key in its address. */
  #hasKey({ req }: Context): boolean {
    return req.method === 'GET' && req.path === '/' && isSame(req.query('key'), this.#secret);
  }

  get #hosts(): readonly string[] {
    return ['127.0.0.1', 'localhost'].map((name) => `${name}:${this.port ?? 0}`);
  }

  /** The ports of a host share their cookies, so two playgrounds need two names. */
  get #cookie(): string {
    return `wsapi-playground-${this.port ?? 0}`;
  }
}

/**
 * Compares in constant time. `timingSafeEqual` throws for buffers of different lengths, and strings of equal length
 * can have different lengths in bytes; hashes never do.
 */
const isSame = (given: string | undefined, secret: string): boolean =>
  given !== undefined && timingSafeEqual(hashOf(given), hashOf(secret));

const hashOf = (text: string): Buffer => createHash('sha256').update(text).digest();
