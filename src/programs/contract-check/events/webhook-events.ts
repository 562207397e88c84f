import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ContractError } from '../../../contract/contract-error.ts';
import { parseEvent } from '../../../events/parse-event.ts';
import type { SignatureVerifier } from '../../../events/signature.ts';
import { arrivalOf, type Arrival, type Listen } from './arrival.ts';

/** An event with older messages holds up to 500 of them. */
const maxBytes = 16_000_000;

/**
 * Receives webhooks on a port of this machine. Every POST gets the response 200: the gateway must go on, whatever is
 * found.
 *
 * @param verifier undefined if signatures are not checked.
 */
export const webhookEvents =
  (port: number, host: string, verifier: SignatureVerifier | undefined): Listen =>
  async (take, signal, tell) => {
    const server = createServer((request, response) => {
      if (request.method !== 'POST') {
        response.writeHead(405).end();
        return;
      }
      void receive(request, verifier)
        // The connection broke: no event arrived.
        .catch((): Arrival[] => [])
        .then((arrivals) => {
          // The response goes first: the last event closes all connections.
          response.writeHead(200).end(() => {
            arrivals.forEach(take);
          });
        });
    });
    server.listen(port, host);
    try {
      await once(server, 'listening');
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      throw new ContractError(`Nothing can listen on ${host}, port ${port} (${reason}).`);
    }
    const { port: opened } = server.address() as AddressInfo; // safe: it listens on a port
    tell(`Waiting for webhooks at http://${host.includes(':') ? `[${host}]` : host}:${opened}/ …`);
    if (!signal.aborted) await once(signal, 'abort');
    server.close();
    server.closeAllConnections();
  };

const receive = async (
  request: IncomingMessage,
  verifier: SignatureVerifier | undefined,
): Promise<Arrival[]> => {
  const body = await bodyOf(request);
  const { headers } = request;
  const signature = headers['x-webhook-signature'];
  const arrival =
    body === undefined
      ? tooLong
      : await arrivalOf(async () => {
          await verifier?.verify(body, Array.isArray(signature) ? signature[0] : signature);
          return parseEvent(body);
        });
  return [...headerFaults(headers, arrival), arrival];
};

const tooLong: Arrival = {
  kind: 'fault',
  rule: 'not-an-event',
  message: `the webhook is longer than ${maxBytes / 1e6} MB`,
};

/** Undefined if it is too long. It is read to its end all the same: else the sender would see a broken connection. */
const bodyOf = async (request: IncomingMessage): Promise<Buffer | undefined> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.byteLength;
    if (length <= maxBytes) chunks.push(chunk);
  }
  return length <= maxBytes ? Buffer.concat(chunks) : undefined;
};

const headerFaults = (headers: IncomingMessage['headers'], arrival: Arrival): Arrival[] => {
  const faults: Arrival[] = [];
  const type = headers['content-type'] ?? '';
  if (!/^application\/json\s*(?:;|$)/i.test(type))
    faults.push({
      kind: 'fault',
      rule: 'content-type',
      message: 'the webhook has another media type',
      expected: 'application/json',
      seen: type === '' ? 'none' : type,
    });
  if (arrival.kind === 'event' && headers['x-instance-id'] !== arrival.event.instanceId)
    faults.push({
      kind: 'fault',
      rule: 'header',
      message: 'the header X-Instance-Id is not the instanceId of the event',
      expected: 'the instanceId of the event',
      seen: headers['x-instance-id'] === undefined ? 'no such header' : 'another id',
    });
  return faults;
};
