import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadText } from '../../src/contract/load-document.ts';
import { startServer } from '../support/local-server.ts';

test('gives up a silent server after the timeout', async () => {
  const server = await startServer(() => new Promise<Response>(() => undefined));
  await expect(loadText(server.url, { timeoutMs: 50 })).rejects.toThrow(
    `${server.url} did not respond in full within 0.05 s.`,
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

test('a cache folder that cannot be written loses nothing', async () => {
  const server = await startServer(() => new Response('openapi', { headers: { ETag: '"v1"' } }));
  const cacheFolder = join(fileURLToPath(import.meta.url), 'below-a-file');
  expect(await loadText(server.url, { cacheFolder })).toEqual({
    text: 'openapi',
    how: 'downloaded',
  });
  await server.close();
});

test.each(['https://user:pass-word@localhost:1/a', 'http://pass-word@localhost:1/a'])(
  'refuses a URL with a password without showing it',
  async (url) => {
    await expect(loadText(url)).rejects.toThrow(
      /^A URL of localhost:1 with a password is not fetched: download the file and pass its path\.$/,
    );
  },
);
