import type { FieldPlace } from '../errors/field-error.ts';
import { InvalidMediaError } from '../errors/invalid-media-error.ts';
import type { MediaFile } from '../media/media-file.ts';
import { mediaTypeOf, typeOfName } from '../media/media-type.ts';
import type { Fields } from './field.ts';
import { fieldBits } from './field-bits.ts';
import { vcardOf } from './vcard.ts';

/**
 * Checks and completes an object whose fields depend on each other: a file or its address, the type of a file, the vCard
 * for a name.
 *
 * @param object a copy with formatted fields. It is completed in place.
 * @param file the file in it.
 * @returns what remains to be done and takes time.
 * @throws {InvalidMediaError} if there are both a file and its address, or neither.
 */
export const fillIn = (
  fields: Fields,
  object: Record<string, unknown>,
  file: MediaFile | undefined,
  place: FieldPlace,
): (() => Promise<void>) | undefined => {
  const named = (bit: number): string[] =>
    Object.entries(fields).flatMap(([name, field]) =>
      typeof field === 'number' && (field & bit) !== 0 ? [name] : [],
    );
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

  const [mediaType] = named(fieldBits.mediaType);
  if (mediaType === undefined || textOf(mediaType) !== undefined) return undefined;
  return async () => {
    const type = file
      ? await mediaTypeOf(file)
      : await typeOfName(address && pathOfAddress(address));
    if (type !== undefined) object[mediaType] = type;
    // Base64 and addresses are sent as they are: the caller uses the gateway's own forms.
    else if (file && !file.isEncoded)
      throw new InvalidMediaError(
        `${mediaType} is missing, and the gateway does not detect it. Pass it, or install "file-type", which reads it from the first bytes, and "mime", for files with a name.`,
        place,
      );
  };
};

const pathOfAddress = (address: string): string => address.replace(/[?#].*$/, '');
