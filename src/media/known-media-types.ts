interface KnownType {
  readonly type: string;
  readonly extensions: readonly string[];
  /** Its first bytes, one character each. */
  readonly head?: RegExp;
}

/** WhatsApp plays a voice note only if the type names the codec. */
export const voiceNote = 'audio/ogg; codecs=opus';

/** The types that WhatsApp shows, plays or names, and those often mistaken for them. The first that fits counts. */
const knownTypes: readonly KnownType[] = [
  { type: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jfif', 'jpe'], head: /^\xff\xd8\xff/ },
  { type: 'image/png', extensions: ['png'], head: /^\x89PNG\r\n\x1a\n/ },
  { type: 'image/webp', extensions: ['webp'], head: /^RIFF.{4}WEBP/s },
  { type: 'image/gif', extensions: ['gif'], head: /^GIF8/ },
  { type: 'image/heic', extensions: ['heic', 'heif'], head: /^.{4}ftyp(?:hei|mif1|msf1)/s },
  { type: 'image/avif', extensions: ['avif'], head: /^.{4}ftypavi/s },
  { type: 'audio/mp4', extensions: ['m4a'], head: /^.{4}ftypM4[AB]/s },
  { type: 'video/3gpp', extensions: ['3gp', '3gpp'], head: /^.{4}ftyp3g/s },
  { type: 'video/quicktime', extensions: ['mov', 'qt'], head: /^.{4}ftypqt/s },
  { type: 'video/mp4', extensions: ['mp4', 'm4v'], head: /^.{4}ftyp/s },
  { type: 'video/webm', extensions: ['webm'], head: /^\x1aE\xdf\xa3/ },
  { type: 'audio/webm', extensions: ['weba'] },
  { type: 'audio/ogg', extensions: [], head: /^OggS.{24}(?:\x01vorbis|\x7fFLAC|Speex)/s },
  { type: 'video/ogg', extensions: ['ogv'], head: /^OggS.{24}(?:\x80theora|fishead)/s },
  { type: voiceNote, extensions: ['ogg', 'oga', 'opus'], head: /^OggS/ },
  { type: 'audio/mpeg', extensions: ['mp3'], head: /^(?:ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb])/ },
  { type: 'audio/aac', extensions: ['aac'], head: /^\xff[\xf0\xf1\xf8\xf9]/ },
  { type: 'audio/amr', extensions: ['amr'], head: /^#!AMR/ },
  { type: 'audio/wav', extensions: ['wav'], head: /^RIFF.{4}WAVE/s },
  { type: 'audio/flac', extensions: ['flac'], head: /^fLaC/ },
  { type: 'application/pdf', extensions: ['pdf'], head: /^%PDF-/ },
  // Office documents are zips inside, so only their names tell them apart.
  {
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extensions: ['docx'],
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extensions: ['xlsx'],
  },
  {
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extensions: ['pptx'],
  },
  { type: 'application/msword', extensions: ['doc'] },
  { type: 'application/vnd.ms-excel', extensions: ['xls'] },
  { type: 'application/vnd.ms-powerpoint', extensions: ['ppt'] },
  { type: 'application/zip', extensions: ['zip'], head: /^PK\x03\x04/ },
  { type: 'application/json', extensions: ['json'] },
  { type: 'text/plain', extensions: ['txt', 'log'] },
  { type: 'text/csv', extensions: ['csv'] },
  { type: 'text/html', extensions: ['html', 'htm'] },
  { type: 'text/vcard', extensions: ['vcf'] },
  { type: 'text/calendar', extensions: ['ics'] },
];

/** Other names of the same types, as browsers, phones and old servers write them. */
const aliases: Readonly<Record<string, string>> = {
  'image/jpg': 'image/jpeg',
  'image/pjpeg': 'image/jpeg',
  'audio/opus': voiceNote,
  'audio/ogg': voiceNote,
  'audio/x-opus+ogg': voiceNote,
  'application/ogg': voiceNote,
  'audio/mp3': 'audio/mpeg',
  'audio/x-mp3': 'audio/mpeg',
  'audio/m4a': 'audio/mp4',
  'audio/x-m4a': 'audio/mp4',
  'audio/x-aac': 'audio/aac',
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'audio/vnd.wave': 'audio/wav',
  'video/x-m4v': 'video/mp4',
};

/**
 * The type under which WhatsApp knows a MIME type: without parameters, such as the `name` of a `data:` URL, and under
 * its usual name. Undefined for a type that says nothing.
 *
 * @example usualType('audio/opus'); // 'audio/ogg; codecs=opus'
 */
export const usualType = (type: string | undefined): string | undefined => {
  const [bare = ''] = type?.split(';') ?? [];
  const name = bare.trim().toLowerCase();
  if (name === '' || name.endsWith('/octet-stream')) return undefined;
  return Object.hasOwn(aliases, name) ? aliases[name] : name;
};

/** The type by the ending of a file's name, or of a link. */
export const typeOfName = (name: string | undefined): string | undefined => {
  const ending = /\.([^./\\]+)$/.exec(name ?? '')?.[1]?.toLowerCase() ?? '';
  return knownTypes.find(({ extensions }) => extensions.includes(ending))?.type;
};

/** The type by the first bytes. */
export const typeOfBytes = (head: Uint8Array): string | undefined => {
  const text = String.fromCharCode(...head);
  return knownTypes.find((known) => known.head?.test(text))?.type;
};

/** The usual ending of a type, without a dot. */
export const extensionOf = (type: string): string | undefined =>
  knownTypes.find((known) => known.type === usualType(type))?.extensions[0];
