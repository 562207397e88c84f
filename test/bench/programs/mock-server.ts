/** Serves the contract by the test gateway, or by a handler of msw, on a port that it reports: `mock-server.ts <which>`. */
import { getResponse, http, HttpResponse } from 'msw';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGateway } from 'wsapi-client/testing';

if (process.argv[2] === 'gateway') {
  const gateway = createGateway({ apiKey: 'k', instanceId: 'ins_1' });
  const { port } = await gateway.listen();
  // Otherwise it would keep each message of the rounds.
  setInterval(() => gateway.reset(), 500);
  process.send?.({ port });
} else {
  const handlers = [
    http.post('*/messages/text', async ({ request }) => {
      const { to } = (await request.json()) as { to?: string };
      return to === undefined
        ? HttpResponse.json({ status: 400 }, { status: 400 })
        : HttpResponse.json({ id: '3EB0C767D097B7C41F9A' }, { status: 201 });
    }),
  ];
  const server = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request = new Request(`http://127.0.0.1${incoming.url ?? ''}`, {
        method: incoming.method ?? '',
        body: Buffer.concat(chunks),
      });
      void getResponse(handlers, request).then(async (response) => {
        outgoing.writeHead(response?.status ?? 404, { 'Content-Type': 'application/json' });
        outgoing.end(await response?.text());
      });
    });
  });
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ port: (server.address() as AddressInfo).port }); // it listens on a port
  });
}
