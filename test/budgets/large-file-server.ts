/**
 * Accepts any upload, and serves files of as many bytes as their id says. It runs in its own process, to keep its memory
 * apart, and reports its port to the parent.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const chunk = new Uint8Array(65_536);
const server = createServer((request, response) => {
  if (request.method === 'GET') {
    const length = Number(new URL(request.url ?? '/', 'http://local').searchParams.get('id'));
    response.writeHead(200, { 'Content-Type': 'video/mp4', 'Content-Length': length });
    let left = length;
    const pump = (): void => {
      while (left > 0) {
        const next = chunk.subarray(0, Math.min(left, chunk.length));
        left -= next.length;
        if (!response.write(next)) {
          response.once('drain', pump);
          return;
        }
      }
      response.end();
    };
    pump();
    return;
  }
  let received = 0;
  request.on('data', (bytes: Uint8Array) => (received += bytes.length));
  request.on('end', () => {
    response.writeHead(201, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ id: `3EB0${received}` }));
  });
});
server.listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port }); // it listens on a port
});
