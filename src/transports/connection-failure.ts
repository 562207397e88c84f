import type { Outcome } from '../errors/outcome.ts';
import { TransportError } from './transport.ts';

/** Error codes, of any transport, that mean that no request was sent: a readable reason, and whether to retry. */
const neverSent: Readonly<
  Record<string, { readonly reason: string; readonly temporary: boolean }>
> = {
  ECONNREFUSED: { reason: 'the connection was refused', temporary: true },
  ENOTFOUND: { reason: 'the host name is not known', temporary: true },
  EAI_AGAIN: { reason: 'the host name could not be looked up', temporary: true },
  EADDRNOTAVAIL: { reason: 'no local port was free', temporary: true },
  UND_ERR_CONNECT_TIMEOUT: { reason: 'the connection could not be made in time', temporary: true },
  UND_ERR_INVALID_ARG: { reason: 'the request is not valid', temporary: false },
  UND_ERR_NOT_SUPPORTED: { reason: 'the request is not supported', temporary: false },
  ERR_INVALID_URL: { reason: 'the address is not valid', temporary: false },
};

/**
 * Problems with a certificate. It is checked before the request leaves, and a bad one stays bad. UNSPECIFIED is for
 * those that OpenSSL has no name for, such as a weak digest.
 */
const certificateProblem =
  /^(?:CERT_|CRL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERROR_IN_C|INVALID_(?:CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_|UNSPECIFIED$)/;

/** Errors of TLS itself. Most arise in the handshake, but a server may send any alert after the request as well. */
const tlsProblem = /^(?:ERR_SSL_|EPROTO$)/;

/** System calls that fail while there is no connection. EHOSTUNREACH from `read`, by contrast, comes after sending. */
const connectingCalls = new Set<unknown>(['connect', 'getaddrinfo']);

/**
 * Explains why a request failed.
 *
 * @param left whether some of the request left, where the transport knows. Where it does not, as with `fetch`, the
 *   error decides, and in doubt the outcome is `unknown`.
 */
export const connectionFailure = (error: unknown, left?: boolean): TransportError => {
  if (error instanceof TransportError) return error;
  const { reason, sent, temporary } = explain(error, left);
  const outcome: Outcome = (left ?? sent) ? 'unknown' : 'not-sent';
  return new TransportError(reason, outcome, temporary, error);
};

interface Explanation {
  readonly reason: string;
  /** Whether something may have been sent, by the error alone. */
  readonly sent: boolean;
  readonly temporary: boolean;
}

const explain = (error: unknown, left: boolean | undefined): Explanation => {
  for (const cause of chainOf(error)) {
    hideBytes(cause);
    const explanation = explainMessage(cause) ?? explainCode(cause, left);
    if (explanation) return explanation;
  }
  return { reason: 'the connection failed', sent: true, temporary: true };
};

/** Errors of `fetch` that have a message only. */
const explainMessage = (cause: object): Explanation | undefined => {
  if (!(cause instanceof Error)) return undefined;
  // The fetch standard blocks some ports.
  if (cause.message === 'bad port')
    return { reason: 'fetch does not connect to this port', sent: false, temporary: false };
  if (cause.message === 'unexpected redirect')
    return {
      reason: 'the response was a redirect, and redirects are not followed',
      sent: true,
      temporary: false,
    };
  return undefined;
};

const explainCode = (cause: object, left: boolean | undefined): Explanation | undefined => {
  if (!('code' in cause) || typeof cause.code !== 'string') return undefined;
  const { code } = cause;
  const known = Object.hasOwn(neverSent, code) ? neverSent[code] : undefined;
  if (known) return { ...known, sent: false };
  if (certificateProblem.test(code))
    return { reason: `the certificate is not accepted (${code})`, sent: false, temporary: false };
  if (tlsProblem.test(code) && left !== true)
    return {
      reason: `the TLS connection failed (${code}); does the gateway serve https at this address?`,
      sent: true,
      temporary: false,
    };
  if (code === 'ERR_PROXY_TUNNEL') return explainProxy(cause);
  if ('syscall' in cause && connectingCalls.has(cause.syscall))
    return { reason: `no connection could be made (${code})`, sent: false, temporary: true };
  return { reason: `the connection was lost (${code})`, sent: true, temporary: true };
};

/** Node's agent has this error for a proxy that opens no tunnel. */
const explainProxy = (cause: object): Explanation => {
  const status =
    'statusCode' in cause && typeof cause.statusCode === 'number' ? cause.statusCode : undefined;
  const reason =
    status === 407
      ? 'the proxy asks for a user name and password (407)'
      : `the proxy opened no tunnel${status === undefined ? '' : ` (${status})`}`;
  return { reason, sent: false, temporary: status === undefined || status >= 500 };
};

/** The HTTP parsers of Node and undici attach bytes that they could not parse. Printing the error would leak them. */
const hideBytes = (cause: object): void => {
  if ('rawPacket' in cause) cause.rawPacket = undefined;
  if ('name' in cause && cause.name === 'HTTPParserError' && 'data' in cause)
    cause.data = undefined;
};

/** An error, its causes, and the errors of an AggregateError (one for each address that was tried). */
const chainOf = (error: unknown): object[] => {
  const chain: object[] = [];
  const queue = [error];
  while (queue.length > 0 && chain.length < 16) {
    const next = queue.shift();
    if (typeof next !== 'object' || next === null) continue;
    chain.push(next);
    if ('cause' in next) queue.push(next.cause);
    if (next instanceof AggregateError) queue.push(...(next.errors as unknown[]));
  }
  return chain;
};
