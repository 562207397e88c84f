import { access, readFile } from 'node:fs/promises';
import type { Context } from 'hono';

/** The files of the page, as the build left them, with the type that each is served as. */
const types = {
  'index.html': 'text/html; charset=utf-8',
  'reference.html': 'text/html; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'reference.js': 'text/javascript; charset=utf-8',
  'reference.css': 'text/css; charset=utf-8',
  // Everybody who installs the package has it, and few open it: so it lies there packed, and the browser unpacks it.
  'scalar.js.gz': 'text/javascript; charset=utf-8',
} as const;
type PageFile = keyof typeof types;
export const pageFiles = Object.keys(types) as PageFile[]; // the keys of the object above

/** Nothing from elsewhere, no inline script, and nobody else's frame. */
const ownPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

/** The API reference puts its styles into the document while it runs, and pictures and answers into blobs. */
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

/** @throws where the page was not built, as in a fresh checkout. */
export const checkPage = async (folder: URL): Promise<void> => {
  try {
    await Promise.all(pageFiles.map((name) => access(new URL(name, folder))));
  } catch (error) {
    throw new Error('The page of the playground is not there: npm run build makes it.', {
      cause: error,
    });
  }
};

/** Serves one of them. @param folder where they lie. */
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
