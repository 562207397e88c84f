import { open } from 'node:fs/promises';

/** Of a file that is read: a multiple of three, so that the parts of its base64 follow each other without padding. */
const partSize = 48 * 1024;

/** The JSON of a message with a file, in parts, as a program writes it by hand that does not want it in memory. */
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
