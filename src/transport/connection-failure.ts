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
  ERR_INVALID_URL: { reason: 'the address is not valid', temporary: false },
};

/** Before the handshake is done nothing of the request has left, and a bad certificate stays bad. */
const certificateProblem =
  /^(?:CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|ERR_BAD_SSL)/;

/** Reads a failed request: was the connection ever made? Where that is not known, it may have been. */
export const connectionFailure = (error: unknown): TransportError => {
  if (error instanceof TransportError) return error;
  for (const cause of chainOf(error)) {
    // The fetch standard blocks some ports; its error has a message only.
    if (cause instanceof Error && cause.message === 'bad port')
      return new TransportError('fetch does not connect to this port', 'not-sent', false, error);
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
    return new TransportError(`the connection was lost (${code})`, 'unknown', true, error);
  }
  return new TransportError('the connection failed', 'unknown', true, error);
};

/** An error with its causes, and with the errors that it stands for: one an address that was tried. */
const chainOf = (error: unknown): unknown[] => {
  const chain: unknown[] = [];
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

const codeOf = (cause: unknown): string | undefined =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : undefined;
