import { expect, test } from 'vitest';
import { loadText } from '../../src/contract/load-document.ts';
import { startServer } from '../support/local-server.ts';

test('gives up a silent server after the timeout', async () => {
  const server = await startServer(() => new Promise<Response>(() => undefined));
  await expect(loadText(server.url, { timeoutMs: 50 })).rejects.toThrow(
    `${server.url} did not answer in full within 0.05 s.`,
  );
  await server.close();
});

test('reports received and total bytes as progress', async () => {
  const text = 'openapi: 3.0.3\n'.repeat(1000);
  const server = await startServer(
    () => new Response(text, { headers: { 'Content-Length': String(text.length) } }),
  );
  const seen: [number, number | undefined][] = [];
  await loadText(server.url, { onProgress: (received, total) => seen.push([received, total]) });
  expect(seen.at(-1)).toEqual([text.length, text.length]);
  await server.close();
});
