import { InvalidMediaError, type FieldPlace } from '../errors/field-error.ts';
import type { MediaFile } from './media-file.ts';
import { typeOfBytes, typeOfName, usualType, voiceNote } from './known-media-types.ts';

/**
 * The MIME type of a file: the one that came with it, otherwise that of its name, otherwise that of its first bytes.
 * The gateway does not detect types, and passes an empty one on to WhatsApp. Undefined for an unknown type.
 */
export const mediaTypeOf = async (file: MediaFile): Promise<string | undefined> => {
  const declared = usualType(file.type) ?? typeOfName(file.fileName);
  // Ogg may contain Opus or something else, which only its bytes tell.
  return declared === undefined || declared === voiceNote
    ? (typeOfBytes(await file.head()) ?? declared ?? file.type)
    : declared;
};

/** A voice note: the file or the link to it, and the type that the caller named. */
interface VoiceNote {
  readonly file: MediaFile | undefined;
  readonly link: string | undefined;
  readonly declared: string | undefined;
}

/**
 * The MIME type of a voice note; undefined if it is not known. The gateway sends every file as Ogg with
 * Opus, and phones do not play one that is something else.
 *
 * @throws {InvalidMediaError} for a file of another type.
 */
export const voiceTypeOf = async (
  { file, link, declared }: VoiceNote,
  place: FieldPlace,
): Promise<string | undefined> => {
  const type =
    (file && typeOfBytes(await file.head())) ??
    usualType(declared ?? file?.type) ??
    typeOfName(file?.fileName ?? link);
  if (type === undefined || type === voiceNote) return type;
  const what = type === 'audio/ogg' ? 'Ogg without Opus' : type;
  throw new InvalidMediaError(
    `A voice note must be Ogg with Opus, or phones do not play it; this file is ${what}. Convert it, or send it with sendAudio.`,
    place,
  );
};
