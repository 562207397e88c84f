import { expect, test } from 'vitest';
import { loadText } from '../../src/contract/load-document.ts';
import { startServer } from '../support/local-server.ts';

test('a server that never answers is given up after the time-out', async () => {
  const server = await startServer(() => new Promise<Response>(() => undefined));
  await expect(loadText(server.url, { timeoutMs: 50 })).rejects.toThrow(
    `${server.url} did not answer in full within 0.05 s.`,
  );
  await server.close();
});

test('progress is told with what has come and what there will be', async () => {
  const text = 'openapi: 3.0.3\n'.repeat(1000);
  const server = await startServer(
    () => new Response(text, { headers: { 'Content-Length': String(text.length) } }),
  );
  const seen: [number, number | undefined][] = [];
  await loadText(server.url, { onProgress: (received, total) => seen.push([received, total]) });
  expect(seen.at(-1)).toEqual([text.length, text.length]);
  await server.close();
});
