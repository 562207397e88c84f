import { TransportError } from './transport.ts';

/** What the codes of Node's and undici's errors mean: a reason for a person, and whether trying again makes sense. */
const neverConnected: Readonly<
  Record<string, { readonly reason: string; readonly temporary: boolean }>
> = {
  ECONNREFUSED: { reason: 'the connection was refused', temporary: true },
  ENOTFOUND: { reason: 'the host name is not known', temporary: true },
  EAI_AGAIN: { reason: 'the host name could not be looked up', temporary: true },
  EHOSTUNREACH: { reason: 'the host cannot be reached', temporary: true },
  ENETUNREACH: { reason: 'the network cannot be reached', temporary: true },
  EADDRNOTAVAIL: { reason: 'no local port was free', temporary: true },
  UND_ERR_CONNECT_TIMEOUT: { reason: 'the connection could not be made in time', temporary: true },
  UND_ERR_INVALID_ARG: { reason: 'fetch does not take this request', temporary: false },
  UND_ERR_NOT_SUPPORTED: { reason: 'fetch does not take this request', temporary: false },
  ERR_INVALID_URL: { reason: 'the address is not valid', temporary: false },
};

/** Before the handshake is done nothing of the request has left, and a bad certificate stays bad. What OpenSSL has no name for, such as a weak digest, is unspecified to Node. */
const certificateProblem =
  /^(?:CERT_|CRL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERROR_IN_C|INVALID_(?:CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$|ERR_TLS_CERT_|UNSPECIFIED$)/;

/** Of the errors of TLS those that can come in the handshake alone; others may come at any time. */
const handshakeProblem =
  /^ERR_SSL_(?:WRONG_VERSION_NUMBER|UNSUPPORTED_PROTOCOL|NO_PROTOCOLS_AVAILABLE|TLSV1_ALERT_PROTOCOL_VERSION|TLSV1_UNRECOGNIZED_NAME|SSLV3_ALERT_HANDSHAKE_FAILURE)$/;

/** What the system was asked to do when it failed, where no connection is made yet. */
const connectingCalls = new Set<unknown>(['connect', 'getaddrinfo']);

/** Reads a failed request: was the connection ever made? Where that is not known, it may have been. */
export const connectionFailure = (error: unknown): TransportError => {
  if (error instanceof TransportError) return error;
  for (const cause of chainOf(error)) {
    // The fetch standard blocks some ports; its error has a message only.
    if (cause instanceof Error && cause.message === 'bad port')
      return new TransportError('fetch does not connect to this port', 'not-sent', false, error);
    if (cause instanceof Error && cause.message === 'unexpected redirect')
      return new TransportError(
        'the answer was a redirect, and redirects are not followed',
        'not-sent',
        false,
        error,
      );
    hideBytes(cause);
    const code = codeOf(cause);
    if (code === undefined) continue;
    const known = Object.hasOwn(neverConnected, code) ? neverConnected[code] : undefined;
    if (known) return new TransportError(known.reason, 'not-sent', known.temporary, error);
    if (certificateProblem.test(code))
      return new TransportError(
        `the certificate is not accepted (${code})`,
        'not-sent',
        false,
        error,
      );
    if (handshakeProblem.test(code)) return handshakeFailure(code, error);
    if (isObject(cause) && 'syscall' in cause && connectingCalls.has(cause.syscall))
      return new TransportError(`no connection could be made (${code})`, 'not-sent', true, error);
    return new TransportError(`the connection was lost (${code})`, 'unknown', true, error);
  }
  return new TransportError('the connection failed', 'unknown', true, error);
};

export const handshakeFailure = (code: string, error: unknown): TransportError =>
  new TransportError(
    `the TLS handshake failed (${code}); is the gateway reached by https?`,
    'not-sent',
    false,
    error,
  );

/** The parsers of undici and of Node hang the bytes that they could not read into their errors, and what prints the error prints them. */
const hideBytes = (cause: unknown): void => {
  if (cause instanceof Error && 'rawPacket' in cause) cause.rawPacket = undefined;
  if (cause instanceof Error && cause.name === 'HTTPParserError' && 'data' in cause)
    cause.data = undefined;
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** An error with its causes, and with the errors that it stands for: one an address that was tried. */
const chainOf = (error: unknown): unknown[] => {
  const chain: unknown[] = [];
  const queue = [error];
  while (queue.length > 0 && chain.length < 16) {
    const next = queue.shift();
    if (!isObject(next)) continue;
    chain.push(next);
    if ('cause' in next) queue.push(next.cause);
    if (next instanceof AggregateError) queue.push(...(next.errors as unknown[]));
  }
  return chain;
};

const codeOf = (cause: unknown): string | undefined =>
  isObject(cause) && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
