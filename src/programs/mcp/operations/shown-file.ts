import type { ImageContent } from '@modelcontextprotocol/server';
import type { Download } from '../../../pipeline/download.ts';

/** The largest picture that a model is shown. */
const maxPictureBytes = 4_000_000;
/** The longest text file that a model is shown. A longer one would fill its context. */
const maxTextBytes = 50_000;

/**
 * What a model can use of a file: a picture as such, added to `pictures`, and a text as text. Of other files it gets
 * only the type and the size.
 */
export const shownFile = async (download: Download, pictures: ImageContent[]): Promise<object> => {
  const type = download.type.split(';')[0]?.trim().toLowerCase() ?? '';
  const isPicture = /^image\/(?:png|jpeg|webp|gif)$/.test(type);
  const most = isPicture ? maxPictureBytes : type.startsWith('text/') ? maxTextBytes : 0;
  const bytes = await readUpTo(download, most);
  if (bytes === undefined) return { type, size: download.size, shown: false };
  if (isPicture) pictures.push({ type: 'image', data: bytes.toString('base64'), mimeType: type });
  return { type, size: bytes.length, ...(!isPicture && { text: bytes.toString('utf8') }) };
};

/** The content of a file; undefined if it is longer. */
const readUpTo = async (download: Download, most: number): Promise<Buffer | undefined> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop closes the connection.
  for await (const chunk of download.stream()) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) return undefined;
  }
  return Buffer.concat(chunks);
};
