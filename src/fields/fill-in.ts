import { InvalidMediaError, type FieldPlace } from '../errors/field-error.ts';
import type { MediaFile } from '../media/media-file.ts';
import { mediaTypeOf, voiceTypeOf } from '../media/media-type.ts';
import { typeOfName, usualType } from '../media/known-media-types.ts';
import type { Fields } from './field.ts';
import { fieldBits, namesWith } from './field-bits.ts';
import { vcardOf } from './vcard.ts';

/**
 * Checks and completes an object whose fields depend on each other: a file or its address, the type of a file, the
 * vCard for a name.
 *
 * @param object a copy with formatted fields. It is completed in place.
 * @param file the file in it.
 * @returns the asynchronous part, if any.
 * @throws {InvalidMediaError} if there are both a file and its address, or neither.
 */
export const fillIn = (
  fields: Fields,
  object: Record<string, unknown>,
  file: MediaFile | undefined,
  place: FieldPlace,
): (() => Promise<void>) | undefined => {
  const named = (bit: number): string[] => namesWith(fields, bit);
  const textOf = (name: string | undefined): string | undefined => {
    const value = name === undefined ? undefined : object[name];
    return typeof value === 'string' && value.trim() !== '' ? value : undefined;
  };

  const exclusive = named(fieldBits.exclusive);
  const [address] = exclusive.flatMap((name) => textOf(name) ?? []);
  if (exclusive.length > 0 && (file === undefined) === (address === undefined))
    throw new InvalidMediaError(
      `Pass ${exclusive.join(' or ')}${file ? ', not both' : ''}.`,
      place,
    );

  const [vcard] = named(fieldBits.vcard);
  const contactName = textOf(named(fieldBits.contactName)[0]);
  if (vcard !== undefined && textOf(vcard) === undefined && contactName !== undefined)
    object[vcard] = vcardOf(contactName);

  const [fileName] = named(fieldBits.fileName);
  if (fileName !== undefined && textOf(fileName) === undefined && file?.fileName)
    object[fileName] = file.fileName;

  const link = address && pathOfAddress(address);
  const [voiceType] = named(fieldBits.voiceType);
  if (voiceType !== undefined)
    return async () => {
      const type = await voiceTypeOf({ file, link, declared: textOf(voiceType) }, place);
      if (type !== undefined) object[voiceType] = type;
    };

  const [mediaType] = named(fieldBits.mediaType);
  if (mediaType === undefined) return undefined;
  const declared = textOf(mediaType);
  if (declared !== undefined) {
    // `audio/opus` and `image/jpg`, for example, are not what WhatsApp knows them as.
    if (isAlias(declared)) object[mediaType] = usualType(declared);
    return undefined;
  }
  return async () => {
    const type = file ? await mediaTypeOf(file) : typeOfName(link);
    if (type !== undefined) object[mediaType] = type;
    // Base64 and links are the gateway's own forms, and pass without a type.
    else if (file && !file.isEncoded)
      throw new InvalidMediaError(
        `${mediaType} is missing, and the file type could not be detected. The gateway does not detect it, so pass it, for example ${mediaType}: 'image/jpeg'.`,
        place,
      );
  };
};

/** Whether it is another name of a type. Parameters that the caller wrote are kept. */
const isAlias = (type: string): boolean =>
  !type.includes(';') && usualType(type) !== undefined && usualType(type) !== type.toLowerCase();

const pathOfAddress = (address: string): string => address.replace(/[?#].*$/, '');
