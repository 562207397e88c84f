/** What a program does that checks the signature of a webhook by hand. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { signingSecret } from '../../support/delivery.ts';

let handled = 0;
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const body = Buffer.concat(chunks);
    const given = Buffer.from(String(request.headers['x-webhook-signature']));
    const hash = createHmac('sha256', signingSecret).update(body).digest('hex');
    const own = Buffer.from(`sha256=${hash}`);
    const isRight = given.length === own.length && timingSafeEqual(given, own);
    response.writeHead(isRight ? 200 : 401).end();
    const { eventType } = JSON.parse(body.toString()) as { eventType: string };
    if (isRight && eventType === 'message') handled += 1;
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port }); // it listens on a port
});
process.on('message', () => process.send?.(handled));
