import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { StreamedBody } from '../../media/streamed-body.ts';
import { connectionFailure } from '../connection-failure.ts';
import { TransportError, type Transport } from '../transport.ts';
import { connectionsTo, modulesFor } from './connections.ts';
import { ReadableResponse } from '../readable-response.ts';

/** A transport over Node's own `http` and `https`: several times as fast as `fetch`, with a fraction of its memory. */
export const httpTransport: Transport = (request) =>
  new Promise((resolve, reject) => {
    const { method, body, signal } = request;
    signal.throwIfAborted();
    const url = new URL(request.url);
    const connections = connectionsTo(url);
    connections.closeStale();
    const length = typeof body === 'string' ? Buffer.byteLength(body) : body?.length;
    const sent = modulesFor(url.protocol).request({
      agent: connections.agent,
      // Node connects to an IPv6 address without the brackets of a URL.
      host: url.hostname.replace(/^\[|\]$/g, ''),
      port: url.port,
      method,
      path: url.pathname + url.search,
      headers: {
        ...request.headers,
        ...(length !== undefined && { 'content-length': length }),
      },
    });

    let hasLeft = false;
    let isAnswered = false;
    const onAbort = (): void => {
      reject(signal.reason);
      sent.destroy();
    };
    signal.addEventListener('abort', onAbort, { once: true });
    onReady(sent, () => {
      hasLeft = true;
      request.onSending?.();
    });
    sent.once('response', (response: IncomingMessage) => {
      isAnswered = true;
      // The server responded before the upload ended: the rest is not sent, so the connection cannot be reused.
      response.once('end', () => {
        if (!sent.writableEnded) sent.destroy();
      });
      resolve(new ReadableResponse(response.statusCode ?? 0, response.headers, response));
    });
    sent.on('error', (error) => {
      if (sent.reusedSocket && !isAnswered && isHangUp(error)) connections.distrust();
      reject(
        (typeof body === 'object' ? body.failure : undefined) ?? connectionFailure(error, hasLeft),
      );
    });
    // Node emits no error for an unexpected 101.
    sent.once('close', () => {
      signal.removeEventListener('abort', onAbort);
      if (isAnswered) return;
      reject(new TransportError('the connection was closed without a response', 'unknown', true));
    });

    try {
      if (typeof body === 'object') upload(body, sent);
      else sent.end(body);
    } catch (error) {
      // Middleware may pass a body of its own. Neither sent nor destroyed, the request would keep its connection.
      sent.destroy();
      throw error;
    }
  });

/** Calls back when the request has a connection that is ready: for TLS, after the handshake. */
const onReady = (sent: ClientRequest, callback: () => void): void => {
  sent.once('socket', (socket: Socket & Partial<Pick<TLSSocket, 'encrypted' | 'getFinished'>>) => {
    const isSecure = socket.encrypted === true;
    const isReady = !socket.connecting && (!isSecure || socket.getFinished?.() !== undefined);
    if (sent.reusedSocket || isReady) callback();
    else socket.once(isSecure ? 'secureConnect' : 'connect', callback);
  });
};

/** Whether the server closed or reset the connection, rather than send something that is not HTTP. */
const isHangUp = (error: Error): boolean =>
  'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');

/** Sends a file as fast as the server takes it, and stops when the response comes before its end. */
const upload = (body: StreamedBody, sent: ClientRequest): void => {
  const { Readable } = process.getBuiltinModule('node:stream');
  const source = Readable.from(body.open(), { objectMode: false });
  source.on('error', (error) => sent.destroy(error));
  const stop = (): void => {
    source.unpipe(sent);
    source.destroy();
  };
  sent.once('response', stop).once('close', stop);
  source.pipe(sent);
};
