import type { FieldPlace } from '../errors/field-error.ts';
import { InvalidMediaError } from '../errors/invalid-media-error.ts';
import type { MediaFile } from './media-file.ts';
import { typeOfBytes, typeOfName, usualType, voiceNote } from './known-media-types.ts';

/**
 * The MIME type of a file: what came with it, else what its name ends with, else what its first bytes are. The gateway
 * does not look for itself, and passes an empty type on to WhatsApp. Undefined if it cannot be told.
 */
export const mediaTypeOf = async (file: MediaFile): Promise<string | undefined> => {
  const said = usualType(file.type) ?? typeOfName(file.fileName);
  // Ogg may contain Opus or something else, which only its bytes tell.
  return said === undefined || said === voiceNote
    ? (typeOfBytes(await file.head()) ?? said ?? file.type)
    : said;
};

/** A voice note: the file or the link to it, and the type that the caller named. */
interface VoiceNote {
  readonly file: MediaFile | undefined;
  readonly link: string | undefined;
  readonly said: string | undefined;
}

/**
 * The MIME type of a voice note; undefined if it cannot be told. The gateway sends everything as Ogg with Opus,
 * whatever it is, and phones do not play what is something else.
 *
 * @throws {InvalidMediaError} for a file of another type.
 */
export const voiceTypeOf = async (
  { file, link, said }: VoiceNote,
  place: FieldPlace,
): Promise<string | undefined> => {
  const type =
    (file && typeOfBytes(await file.head())) ??
    usualType(said ?? file?.type) ??
    typeOfName(file?.fileName ?? link);
  if (type === undefined || type === voiceNote) return type;
  const what = type === 'audio/ogg' ? 'Ogg without Opus' : type;
  throw new InvalidMediaError(
    `A voice note must be Ogg with Opus, or phones do not play it; this file is ${what}. Convert it, or send it with sendAudio.`,
    place,
  );
};
