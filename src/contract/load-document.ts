import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ContractError } from './contract-error.ts';
import { connectionFailure } from '../transports/connection-failure.ts';
import { refuseHtml } from './refuse-html.ts';
import { writeAtomically } from '../filesystem/write-atomically.ts';

/** The largest contract that is read. The published ones have 150 kB. */
const maxBytes = 10_000_000;

export interface LoadOptions {
  /** Milliseconds for the whole download. */
  readonly timeoutMs?: number;
  /** Called with the number of bytes received, and of all bytes if the server announced it. */
  readonly onProgress?: (received: number, total: number | undefined) => void;
  /** A folder for downloads and their ETags, so that an unchanged contract is not downloaded again. */
  readonly cacheFolder?: string;
}

export interface LoadedText {
  readonly text: string;
  /** `file`, `downloaded`, or `not modified`: the server said that the cached copy is current. */
  readonly how: 'file' | 'downloaded' | 'not modified';
}

/**
 * Reads a contract's text from an http(s) URL or a file.
 *
 * @throws {ContractError} with one line, if it cannot be read.
 */
export const loadText = (source: string, options: LoadOptions = {}): Promise<LoadedText> =>
  /^https?:\/\//i.test(source) ? download(source, options) : readText(source);

const readText = async (path: string): Promise<LoadedText> => {
  try {
    const file = path.startsWith('file:') ? fileURLToPath(path) : path;
    const { size } = await stat(file);
    if (size > maxBytes) throw tooLarge(path, size);
    return { text: decode(await readFile(file), path), how: 'file' };
  } catch (cause) {
    if (cause instanceof ContractError) throw cause;
    throw new ContractError(`${path} cannot be read: ${fileProblem(cause)}.`);
  }
};

const download = async (
  url: string,
  { timeoutMs = 30_000, onProgress, cacheFolder }: LoadOptions,
): Promise<LoadedText> => {
  const remembered = cacheFolder === undefined ? undefined : await recall(cacheFolder, url);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    refusePassword(new URL(url));
    const response = await fetch(url, {
      signal,
      headers: {
        Accept: 'application/yaml, application/json, text/yaml, text/plain, */*;q=0.5',
        ...(remembered && { 'If-None-Match': remembered.etag }),
      },
    });
    if (response.status === 304 && remembered)
      return { text: remembered.text, how: 'not modified' };
    if (!response.ok) {
      throw new ContractError(
        `${url} responded with ${response.status} ${response.statusText}`.trimEnd() +
          hintFor(response.status),
      );
    }
    const text = decode(await readLimited(response, url, signal, onProgress), url);
    refuseHtml(text, url, response.headers.get('content-type') ?? '');
    const etag = response.headers.get('etag');
    if (cacheFolder !== undefined && etag !== null)
      // Without a copy, the next run downloads it again.
      await remember(cacheFolder, url, { etag, text }).catch(() => undefined);
    return { text, how: 'downloaded' };
  } catch (cause) {
    if (cause instanceof ContractError) throw cause;
    if (signal.aborted)
      throw new ContractError(`${url} did not respond in full within ${timeoutMs / 1000} s.`);
    if (isRedirectLoop(cause))
      throw new ContractError(`${url} redirects without end. Pass the URL of the file itself.`);
    throw new ContractError(`${url} could not be reached: ${connectionFailure(cause).message}.`);
  }
};

/** fetch refuses a URL with a password, in an error that shows it. */
const refusePassword = ({ username, password, host }: URL): void => {
  if (username !== '' || password !== '')
    throw new ContractError(
      `A URL of ${host} with a password is not fetched: download the file and pass its path.`,
    );
};

/** Reads the body up to the limit, whatever Content-Length says. */
const readLimited = async (
  response: Response,
  url: string,
  signal: AbortSignal,
  onProgress: LoadOptions['onProgress'],
): Promise<Uint8Array> => {
  const declared = Number(response.headers.get('content-length') ?? Number.NaN);
  // With a content encoding, Content-Length counts compressed bytes and does not show progress.
  const total =
    Number.isFinite(declared) && !response.headers.has('content-encoding') ? declared : undefined;
  if (total !== undefined && total > maxBytes) throw tooLarge(url, total);
  const chunks: Uint8Array[] = [];
  let received = 0;
  const body = response.body as ReadableStream<Uint8Array> | null; // safe: fetch gives bytes
  try {
    for await (const chunk of body ?? []) {
      received += chunk.byteLength;
      if (received > maxBytes) throw tooLarge(url, undefined);
      chunks.push(chunk);
      onProgress?.(received, total);
    }
  } catch (cause) {
    if (cause instanceof ContractError || signal.aborted) throw cause;
    throw brokenBody(url, response, { cause, received, total });
  }
  return Buffer.concat(chunks);
};

/** The error for a body that ended early or could not be decoded. */
const brokenBody = (
  url: string,
  response: Response,
  { cause, received, total }: { cause: unknown; received: number; total: number | undefined },
): ContractError => {
  const inner = cause instanceof Error ? (cause.cause ?? cause) : cause;
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : '';
  // Z_BUF_ERROR only means that a compressed body ended early.
  if (/^(?:Z_(?!BUF_)|ERR_BROTLI|ERR_ZSTD|ZSTD_)/.test(code)) {
    return new ContractError(
      `${url} sent a body that cannot be decompressed: it is not ${response.headers.get('content-encoding') ?? 'what'} as its Content-Encoding says.`,
    );
  }
  const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;
  const of = total === undefined ? '' : ` of ${kilobytes(total)}`;
  return new ContractError(
    `${url} broke off after ${kilobytes(received)}${of}: ${connectionFailure(cause).message}.`,
  );
};

/** fetch gives up after twenty redirects, with an error that only has a message. */
const isRedirectLoop = (error: unknown): boolean =>
  error instanceof Error &&
  error.cause instanceof Error &&
  error.cause.message === 'redirect count exceeded';

const decode = (bytes: Uint8Array, source: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ContractError(`${source} is not UTF-8 text.`);
  }
};

const tooLarge = (source: string, size: number | undefined): ContractError =>
  new ContractError(
    `${source} is ${size === undefined ? 'more than' : `${(size / 1e6).toFixed(1)} MB, over the limit of`} ${maxBytes / 1e6} MB; a contract is far smaller.`,
  );

const hintFor = (status: number): string => {
  if (status === 404) return ': there is no contract at this URL.';
  if (status === 401 || status === 403)
    return ': it needs a login. Download the file yourself and pass its path.';
  return '.';
};

const fileProblem = (cause: unknown): string => {
  switch (cause instanceof Error && 'code' in cause && cause.code) {
    case 'ENOENT':
      return 'there is no such file';
    case 'EISDIR':
      return 'it is a folder';
    case 'EACCES':
      return 'permission denied';
    default:
      return cause instanceof Error ? cause.message : String(cause);
  }
};

interface Remembered {
  readonly etag: string;
  readonly text: string;
}

const cacheFile = (folder: string, url: string): string =>
  join(folder, `${createHash('sha256').update(url).digest('hex').slice(0, 32)}.json`);

/** If the cache is missing or damaged, the document is downloaded again. */
const recall = async (folder: string, url: string): Promise<Remembered | undefined> => {
  try {
    const entry: unknown = JSON.parse(await readFile(cacheFile(folder, url), 'utf8'));
    if (typeof entry !== 'object' || entry === null || !('etag' in entry) || !('text' in entry))
      return undefined;
    const { etag, text } = entry;
    return typeof etag === 'string' && typeof text === 'string' ? { etag, text } : undefined;
  } catch {
    return undefined;
  }
};

const remember = async (folder: string, url: string, entry: Remembered): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await writeAtomically(cacheFile(folder, url), JSON.stringify(entry));
};
