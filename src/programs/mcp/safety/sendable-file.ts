import { createReadStream } from 'node:fs';
import { open, realpath } from 'node:fs/promises';
import { basename, isAbsolute, relative } from 'node:path';
import { isAnimatedSticker } from '../../../media/animated-sticker.ts';
import { typeOfBytes, typeOfName } from '../../../media/known-media-types.ts';
import { ToolInputError } from '../results/tool-input-error.ts';

export const fileKinds = ['image', 'video', 'audio', 'voice', 'sticker', 'document'] as const;
export type FileKind = (typeof fileKinds)[number];

/** A file that may be sent. */
export interface SendableFile {
  readonly name: string;
  readonly type: string | undefined;
  /** Of a WebP, for stickers. Not known of a URL. */
  readonly isAnimated?: boolean;
  readonly source: { readonly url: string } | { readonly data: () => AsyncIterable<Uint8Array> };
}

/** How many bytes are enough to detect a type. */
const headBytes = 4_200;

/**
 * A file that a model names. An agent that is talked into sending keys or private documents must not find them, so only
 * files in the folders that the user has named are sent, and only from public addresses.
 *
 * @throws {ToolInputError}
 */
export const fileToSend = async (
  given: string,
  folders: readonly string[],
): Promise<SendableFile> => {
  if (/^[a-z][a-z\d+.-]*:\/\//i.test(given)) {
    const url = publicUrl(given);
    const name = nameIn(url);
    return { name, type: typeOfName(name), source: { url: url.href } };
  }
  const path = await allowedPath(given, folders);
  const head = await headOf(path);
  const name = basename(path);
  return {
    name,
    type: typeOfBytes(head) ?? typeOfName(name) ?? 'application/octet-stream',
    isAnimated: isAnimatedSticker(head),
    source: { data: () => createReadStream(path) },
  };
};

const nameIn = ({ pathname }: URL): string => {
  try {
    return basename(decodeURIComponent(pathname)) || 'file';
  } catch {
    // Not UTF-8.
    return basename(pathname);
  }
};

/** The gateway fetches the file, and may reach what is not public: its own network, the metadata of a cloud. */
export const publicUrl = (given: string): URL => {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  const host = url?.hostname.toLowerCase() ?? '';
  const isAddress = /^[\d.]+$|^\[/.test(host);
  const isPrivate =
    !host.includes('.') || /\.(?:local|internal|localhost|lan|home\.arpa)\.?$/.test(host);
  if (url?.protocol !== 'https:' || isAddress || isPrivate || url.username !== '')
    throw new ToolInputError('Only https addresses with a public host name can be sent.');
  return url;
};

const allowedPath = async (given: string, folders: readonly string[]): Promise<string> => {
  if (folders.length === 0)
    throw new ToolInputError(
      'Files of this machine cannot be sent: the user has allowed no folder. The user can start the server with --files <folder>.',
    );
  for (const folder of folders) {
    // Links are followed first: one in an allowed folder may lead out of it.
    const root = await realpath(folder).catch(() => undefined);
    const path =
      root &&
      (await realpath(isAbsolute(given) ? given : `${root}/${given}`).catch(() => undefined));
    if (root === undefined || path === undefined) continue;
    const inside = relative(root, path);
    if (inside !== '' && inside !== '..' && !/^\.\.[/\\]/.test(inside) && !isAbsolute(inside))
      return path;
  }
  throw new ToolInputError('There is no such file in the folders that the user has allowed.');
};

const headOf = async (path: string): Promise<Uint8Array> => {
  const file = await open(path);
  try {
    const stat = await file.stat();
    if (!stat.isFile() || stat.size === 0)
      throw new ToolInputError('This is not a file with content.');
    const { buffer, bytesRead } = await file.read({ buffer: new Uint8Array(headBytes) });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
};
