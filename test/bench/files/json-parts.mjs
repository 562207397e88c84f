import { open } from 'node:fs/promises';

/** Bytes read at a time: a multiple of three, so that the base64 of each part has no padding. */
const partSize = 48 * 1024;

/** The JSON of a message with a file, in parts, as hand-written code would stream it. */
export async function* jsonParts(file) {
  yield '{"to":"12025550143@s.whatsapp.net","mimeType":"video/mp4","data":"';
  const handle = await open(file);
  try {
    const part = Buffer.allocUnsafe(partSize);
    for (;;) {
      const { bytesRead } = await handle.read(part, 0, partSize);
      if (bytesRead === 0) break;
      yield part.toString('base64', 0, bytesRead);
    }
  } finally {
    await handle.close();
  }
  yield '"}';
}
