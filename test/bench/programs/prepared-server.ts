/**
 * Sends the same response to every request with as little work as possible, so that the client is measured. It runs in
 * its own process, and reports how long its processor was busy.
 */
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { answerText } from './connected.ts';

const answer = [
  'HTTP/1.1 201 Created',
  'Content-Type: application/json',
  'Date: Wed, 25 Nov 2026 08:00:00 GMT',
  `Content-Length: ${answerText.length}`,
  '',
  answerText,
].join('\r\n');

/** Checks that the first request of a connection is the call that is to be measured. */
const refuseOther = (request: string): void => {
  const [head = '', body = ''] = request.split('\r\n\r\n');
  const { to, text } = JSON.parse(body) as { to?: unknown; text?: unknown }; // what it has to be
  const right =
    head.startsWith('POST /messages/text HTTP/1.1\r\n') &&
    /\r\nx-api-key: k(\r\n|$)/i.test(head) &&
    to === '12025550143@s.whatsapp.net' &&
    typeof text === 'string';
  if (!right) throw new Error(`Unexpected request:\n${request}`);
};

/** The length of the first request in a text; undefined if it is incomplete. */
const lengthOfFirst = (text: string): number | undefined => {
  const headEnd = text.indexOf('\r\n\r\n');
  if (headEnd === -1) return undefined;
  const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
  // A chunked request would not be comparable.
  if (length === undefined) throw new Error('A request has no Content-Length.');
  const end = headEnd + 4 + Number(length);
  return text.length < end ? undefined : end;
};

const server = createServer({ noDelay: true }, (socket) => {
  let text = '';
  let checked = false;
  socket.on('data', (bytes) => {
    text += bytes.toString('latin1');
    for (let end = lengthOfFirst(text); end !== undefined; end = lengthOfFirst(text)) {
      if (!checked) refuseOther(text.slice(0, end));
      checked = true;
      text = text.slice(end);
      socket.write(answer);
    }
  });
  // The client has gone, or starts another round.
  socket.on('error', () => undefined);
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port }); // it listens on a port
});
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ busySeconds: (user + system) / 1e6 });
});
