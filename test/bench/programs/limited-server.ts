/** Admits one call a second for each instance, and tells the others to come back in a second. It reports its port. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { answerText } from './connected.ts';

const nextAt = new Map<string, number>();
const server = createServer((request, response) => {
  const instance = String(request.headers['x-instance-id']);
  const now = performance.now();
  request.resume().on('end', () => {
    response.setHeader('Content-Type', 'application/json');
    if (now < (nextAt.get(instance) ?? 0)) {
      response.writeHead(429, { 'Retry-After': '1' });
      response.end('{"status":429,"detail":"too many requests"}');
      return;
    }
    nextAt.set(instance, now + 1000);
    response.writeHead(201).end(answerText);
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port }); // it listens on a port
});
