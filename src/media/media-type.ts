import { loadPeer } from '../peers/optional-peer.ts';
import type { MediaFile } from './media-file.ts';

/** The parts of the optional peers that are used here. */
interface FileType {
  fileTypeFromBuffer(bytes: Uint8Array): Promise<{ readonly mime: string } | undefined>;
}
interface Mime {
  readonly default: { getType(path: string): string | null };
}

/** Types that say nothing, or too little: a voice note of Ogg is delivered only with its codec in the type. */
const vague = /^(?:application\/octet-stream|binary\/octet-stream|audio\/ogg)$/i;

/**
 * The MIME type of a file: what its giver says, else what its name ends with, else what its first bytes are; these
 * also where the others say too little. The gateway does not look for itself, and passes an empty type on to
 * WhatsApp. Names are read with the optional peer `mime`, bytes with `file-type`; without them, and for files of
 * no known type, it is undefined.
 */
export const mediaTypeOf = async (file: MediaFile): Promise<string | undefined> => {
  const said = isVague(file.type) ? undefined : file.type;
  const named = said ?? (await typeOfName(file.fileName));
  if (!isVague(named)) return named;
  return (await typeOfBytes(file)) ?? named ?? file.type;
};

const isVague = (type: string | undefined): boolean => type === undefined || vague.test(type);

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
