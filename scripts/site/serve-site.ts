import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Serves a built site on this machine alone, with the addresses of GitHub Pages: `/guides/events` is `guides/events.html`. */
export const serveSite = (folder: string): Server =>
  createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(folder, normalize(decodeURIComponent(pathname)));
    const candidates = pathname.endsWith('/')
      ? [join(path, 'index.html')]
      : [path, `${path}.html`, join(path, 'index.html')];
    void firstOf(candidates).then(async (found) => {
      const missing = found ?? (await firstOf([join(folder, '404.html')]));
      response.writeHead(found ? 200 : 404, { 'Content-Type': missing?.type ?? 'text/plain' });
      response.end(missing?.bytes);
    });
  }).listen(0, '127.0.0.1');

const firstOf = async (
  paths: readonly string[],
): Promise<{ readonly bytes: Buffer; readonly type: string } | undefined> => {
  for (const path of paths) {
    const bytes = await readFile(path).catch(() => undefined); // a folder, or missing
    if (bytes) return { bytes, type: types[extname(path)] ?? 'application/octet-stream' };
  }
  return undefined;
};
