import type { ClientRequest, IncomingMessage } from 'node:http';
import { earlyEndOf } from '../attempt-request.ts';
import { connectionFailure, handshakeFailure } from '../connection-failure.ts';
import {
  TransportError,
  type Transport,
  type TransportRequest,
  type TransportResponse,
} from '../transport.ts';
import { Ending } from './ending.ts';
import { headerOf, responseOf } from './http-answer.ts';
import { originOf, type Origin } from './origins.ts';
import { upload } from './upload.ts';

/** A transport over Node's own `http` and `https`: a call costs a third of what it does over `fetch`. */
export const httpTransport: Transport = (request) => {
  try {
    const url = normalized(request.url);
    const slash = url.indexOf('/', 8);
    const origin = originOf(url.slice(0, slash));
    const path = url.slice(slash);
    return origin instanceof Promise
      ? origin.then((reached) => exchange(reached, path, request))
      : exchange(origin, path, request);
  } catch (error) {
    return Promise.reject(error);
  }
};

/** A middleware may write any address. */
const normalized = (address: string): string => {
  const url = new URL(address);
  url.hash = '';
  return url.href;
};

const exchange = (
  origin: Origin,
  path: string,
  request: TransportRequest,
): Promise<TransportResponse> =>
  new Promise((resolve, reject) => {
    const earlyEnd = earlyEndOf(request);
    // It may have been given up in the meantime.
    earlyEnd.throwIfOver();
    const ending = new Ending(earlyEnd);
    const { body } = request;
    const length = typeof body === 'string' ? Buffer.byteLength(body) : body?.length;
    // Written as they are, which is faster, and all that most bodies are made of.
    const isAscii = typeof body === 'string' && length === body.length;
    const sent = origin.request({
      ending,
      agent: origin.agent,
      host: origin.host,
      port: origin.port,
      method: request.method,
      path: origin.pathPrefix + path,
      headers: headersOf(origin, request, length),
    });
    ending.follow(sent, origin.wasReady);
    sent.once('socket', (socket) => {
      const report = (): void => request.onSending?.();
      if (!socket.connecting && origin.wasReady(socket)) report();
      else socket.once('encrypted' in socket ? 'secureConnect' : 'connect', report);
    });
    let isAnswered = false;
    sent.on('response', (answer: IncomingMessage) => {
      isAnswered = true;
      origin.connections.promised(sent.socket, headerOf(answer, 'keep-alive'));
      resolve(responseOf(answer, sent, ending));
    });
    sent.on('error', (error) => {
      ending.forget();
      if (typeof body === 'object' && body.failure !== undefined) {
        reject(body.failure);
        return;
      }
      if (!isAnswered && !ending.isOver && isHangUp(error)) origin.connections.hungUp(sent.socket);
      reject(ending.isOver ? error : failureOf(error, origin, sent));
    });
    // Without an error too: that is what Node makes of a 101.
    sent.on('close', () => {
      if (isAnswered) return;
      ending.forget();
      reject(
        new TransportError(
          'the connection was closed without an answer',
          'unknown',
          true,
          undefined,
        ),
      );
    });
    if (typeof body === 'object') upload(body, sent);
    else sent.end(body, isAscii ? 'latin1' : 'utf8');
  });

/** Node takes a flat list as it is, where of an object it makes a list with checks of its own. */
const headersOf = (
  origin: Origin,
  { headers }: TransportRequest,
  length: number | undefined,
): string[] => {
  const list = [...origin.headers];
  for (const name in headers) list.push(name, headers[name] ?? '');
  if (length !== undefined) list.push('content-length', String(length));
  if (origin.connections.areDistrusted) list.push('connection', 'close');
  return list;
};

/** Whether the other side closed the connection, or reset it, rather than said what cannot be read. */
const isHangUp = (error: Error): boolean =>
  'code' in error && (error.code === 'ECONNRESET' || error.code === 'EPIPE');

/** What Node's errors mean, and what can be told of the connection beside them. */
const failureOf = (error: Error, origin: Origin, sent: ClientRequest): TransportError => {
  const failure = connectionFailure(error);
  const { socket } = sent;
  if (failure.outcome === 'not-sent' || (socket && origin.wasReady(socket))) return failure;
  // Node has one code for whatever OpenSSL refuses.
  if ('code' in error && error.code === 'EPROTO') return handshakeFailure(error.code, error);
  // There was none yet, or it was not ready.
  return new TransportError(failure.message, 'not-sent', failure.temporary, failure.cause);
};
