import type { OpenApi } from '../../../contract/openapi.ts';
import { placedParts, propertiesOf } from './placed-schemas.ts';
import type { ProbedOperation } from './probed-operations.ts';
import { sampleFiles, type SampleFile } from './sample-files.ts';

/** The operations that need a file of a certain kind; others send a picture. */
const files: Readonly<Record<string, SampleFile>> = {
  sendVideo: sampleFiles.video,
  sendAudio: sampleFiles.audio,
  sendVoice: sampleFiles.voice,
  sendSticker: sampleFiles.sticker,
};

const name = 'WSAPI contract check';

/** Fields without which a message arrives empty though the gateway accepts it, by their name or `x-field`. */
const texts: Readonly<Record<string, string>> = {
  text: `${name}: a test message`,
  filename: 'wsapi-contract-check.png',
  'contact-name': name,
  vcard: `BEGIN:VCARD\nVERSION:3.0\nN:;${name};;;\nFN:${name}\nEND:VCARD`,
};

/** Adds the content that a phone needs to show the message, even if the contract does not require it. */
export const withSampleContent = (
  document: OpenApi,
  operation: ProbedOperation,
  message: object,
): object => {
  const { data, mimeType } = files[operation.id] ?? sampleFiles.picture;
  const contents: Readonly<Record<string, string>> = { ...texts, data, 'media-type': mimeType };
  const parts = placedParts(document, operation.body?.schema ?? {}, '');
  const added = propertiesOf(parts).flatMap(([field, value]): [string, string][] => {
    const kind = 'x-field' in value ? value['x-field'] : undefined;
    const content = contents[kind ?? field];
    return content === undefined ? [] : [[field, content]];
  });
  return { ...message, ...Object.fromEntries(added) };
};
