import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Why a request is refused. */
export interface RefusedRequest {
  readonly status: 401 | 403 | 404;
  readonly message: string;
}

/** The names of this machine for itself. */
const loopback = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses requests that do not come from a host with the token. `Host` and `Origin` are checked as well: a web page can
 * make a browser of this machine send requests, also under a name of its own that leads to 127.0.0.1 (DNS rebinding).
 */
export const refusedRequest = (
  { headers, url = '' }: IncomingMessage,
  token: string,
): RefusedRequest | undefined => {
  if (!loopback.includes(hostName(headers.host)))
    return {
      status: 403,
      message: 'The Host header must name this machine: 127.0.0.1 or localhost.',
    };
  const { origin } = headers;
  if (
    origin !== undefined &&
    !(URL.canParse(origin) && loopback.includes(new URL(origin).hostname))
  )
    return { status: 403, message: 'Requests from web pages of other hosts are refused.' };
  if (url.split('?', 1)[0] !== '/mcp') return { status: 404, message: 'The path is /mcp.' };
  const [scheme = '', given = ''] = (headers.authorization ?? '').split(' ');
  return scheme.toLowerCase() === 'bearer' && isEqual(given, token)
    ? undefined
    : { status: 401, message: 'Send the token: Authorization: Bearer <token>.' };
};

const hostName = (host = ''): string => host.toLowerCase().replace(/:\d+$/, '');

/** Takes the same time wherever two tokens differ. */
const isEqual = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
