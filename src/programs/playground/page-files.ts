import { access, readFile } from 'node:fs/promises';
import type { Context } from 'hono';

/** The built files of the page, with their content types. */
const types = {
  'index.html': 'text/html; charset=utf-8',
  'reference.html': 'text/html; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'reference.js': 'text/javascript; charset=utf-8',
  'reference.css': 'text/css; charset=utf-8',
  // Compressed in the package, since every user downloads it and few open it. The browser unpacks it.
  'scalar.js.gz': 'text/javascript; charset=utf-8',
} as const;
type PageFile = keyof typeof types;
export const pageFiles = Object.keys(types) as PageFile[]; // safe: Object.keys widens the names

/** Only files of this server, no inline scripts, and no embedding by other pages. */
const ownPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "media-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** Scalar adds its styles at run time, and shows pictures and other responses as blobs. */
const referencePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "media-src 'self' blob:",
  "font-src 'self' data:",
  "connect-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
];

/** @throws if the page was not built, as in a fresh checkout. */
export const checkPage = async (folder: URL): Promise<void> => {
  try {
    await Promise.all(pageFiles.map((name) => access(new URL(name, folder))));
  } catch (error) {
    throw new Error('The page of the playground is missing. Build it: npm run build', {
      cause: error,
    });
  }
};

/** Serves a file of the page. @param folder with the built files. */
export const servePageFile = async (
  context: Context,
  folder: URL,
  name: PageFile,
): Promise<Response> => {
  const policy = name === 'reference.html' ? referencePolicy : ownPolicy;
  return context.body(new Uint8Array(await readFile(new URL(name, folder))), 200, {
    'Content-Type': types[name],
    'Content-Security-Policy': policy.join('; '),
    ...(name.endsWith('.gz') && { 'Content-Encoding': 'gzip' }),
  });
};
