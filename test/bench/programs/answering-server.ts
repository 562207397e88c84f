/**
 * Answers every request alike, with as little work as can be, so that what is measured is the client. A process of
 * its own; whoever asks is told how long its processor was busy.
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

/** The first request of a connection has to be the call that is measured: the others are believed. */
const refuseOther = (request: string): void => {
  const [head = '', body = ''] = request.split('\r\n\r\n');
  const { to, text } = JSON.parse(body) as { to?: unknown; text?: unknown }; // what it has to be
  const right =
    head.startsWith('POST /messages/text HTTP/1.1\r\n') &&
    /\r\nx-api-key: k(\r\n|$)/i.test(head) &&
    to === '12025550143@s.whatsapp.net' &&
    typeof text === 'string';
  if (!right) throw new Error(`That is another call:\n${request}`);
};

/** How long the first request of a text is; undefined where its end is still to come. */
const lengthOfFirst = (text: string): number | undefined => {
  const headEnd = text.indexOf('\r\n\r\n');
  if (headEnd === -1) return undefined;
  const length = /\r\ncontent-length: *(\d+)/i.exec(text)?.[1];
  // A client that sends in chunks would be measured by another yardstick.
  if (length === undefined) throw new Error('A request came without Content-Length.');
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
  // The client is gone, or another round of it begins.
  socket.on('error', () => undefined);
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port }); // it listens on a port
});
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ busySeconds: (user + system) / 1e6 });
});
