import { loadPeer } from '../optional-peer.ts';
import type { MediaFile } from './media-file.ts';

/** The parts of the optional peers that are used here. */
interface FileType {
  fileTypeFromBuffer(bytes: Uint8Array): Promise<{ readonly mime: string } | undefined>;
}
interface Mime {
  readonly default: { getType(path: string): string | null };
}

/**
 * The MIME type of a file: what its giver says, else what its name ends with, else what its first bytes are. The
 * gateway does not look for itself, and passes an empty type on to WhatsApp. Names are read with the optional
 * peer `mime`, bytes with `file-type`; without them, and for files of no known type, it is undefined.
 */
export const mediaTypeOf = async (file: MediaFile): Promise<string | undefined> =>
  file.type ?? (await typeOfName(file.fileName)) ?? (await typeOfBytes(file));

/** @param name of a file, or the path of an address. */
export const typeOfName = async (name: string | undefined): Promise<string | undefined> => {
  if (name === undefined) return undefined;
  const mime = await loadPeer<Mime>('mime/lite');
  return mime?.default.getType(name) ?? undefined;
};

const typeOfBytes = async (file: MediaFile): Promise<string | undefined> => {
  const fileType = await loadPeer<FileType>('file-type');
  return fileType && (await fileType.fileTypeFromBuffer(await file.head()))?.mime;
};
