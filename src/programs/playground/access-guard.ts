import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';

/**
 * Who may use the playground: the page that it serves, in the browser of whoever read its address in the terminal.
 *
 * Behind it are keys, so listening on loopback is not enough. Another site's page can send requests to 127.0.0.1, or
 * have its own name point there (DNS rebinding), and other users of the machine can reach the port as well. Hence:
 * the host has to be ours, the origin too, and the secret of this run has to be known.
 */
export class Access {
  /** Set once the port is open; nothing is let in before. */
  port: number | undefined;
  readonly #secret = randomBytes(24).toString('base64url');

  /** The address that lets its reader in. */
  get url(): string {
    return `http://127.0.0.1:${this.port ?? 0}/?key=${this.#secret}`;
  }

  readonly guard: MiddlewareHandler = async (context, next) => {
    const refusal = this.#refusal(context);
    if (refusal !== undefined) return context.text(`${refusal}\n`, 403);
    await next();
    return undefined;
  };

  #refusal(context: Context): string | undefined {
    const host = context.req.header('host') ?? '';
    if (this.port === undefined || !this.#hosts.includes(host))
      return 'The playground answers to the address that it printed, and to no other name.';
    const isOpened = this.#isOpened(context);
    const origin = context.req.header('origin');
    const site = context.req.header('sec-fetch-site');
    // A link to the page may stand anywhere; all else is asked for by the page itself.
    if (origin !== undefined && origin !== `http://${host}`)
      return 'Pages of other sites may not use the playground.';
    if (site !== undefined && site !== 'same-origin' && site !== 'none' && !isOpened)
      return 'Pages of other sites may not use the playground.';
    if (isOpened) {
      // Cookies are shared by the ports of a host: two playgrounds at once need two names.
      setCookie(context, this.#cookie, this.#secret, {
        httpOnly: true,
        sameSite: 'Strict',
        path: '/',
      });
      return undefined;
    }
    return isSame(getCookie(context, this.#cookie), this.#secret)
      ? undefined
      : 'Open the address that wsapi-client playground printed: it lets in nobody else.';
  }

  /** Whether it is the page that is asked for, by its full address. */
  #isOpened({ req }: Context): boolean {
    return req.method === 'GET' && req.path === '/' && isSame(req.query('key'), this.#secret);
  }

  get #hosts(): readonly string[] {
    return ['127.0.0.1', 'localhost'].map((name) => `${name}:${this.port ?? 0}`);
  }

  get #cookie(): string {
    return `wsapi-playground-${this.port ?? 0}`;
  }
}

const isSame = (given: string | undefined, secret: string): boolean =>
  given?.length === secret.length && timingSafeEqual(Buffer.from(given), Buffer.from(secret));
