/** The kinds of message that carry a file. */
export type MediaKind = 'image' | 'video' | 'audio' | 'voice' | 'sticker' | 'document';

/** What WhatsApp shows by itself; everything else arrives as a document, which every phone can take. */
const kinds: Readonly<Record<string, MediaKind>> = {
  'image/jpeg': 'image',
  'image/png': 'image',
  'image/webp': 'sticker',
  'video/mp4': 'video',
  'video/3gpp': 'video',
  'audio/aac': 'audio',
  'audio/amr': 'audio',
  'audio/mp4': 'audio',
  'audio/mpeg': 'audio',
  'audio/x-m4a': 'audio',
  // A voice note is Opus in Ogg; Ogg with anything else in it is not played.
  'audio/ogg; codecs=opus': 'voice',
};

/** The kind of message that a file is sent as, by its MIME type. */
export const messageKindOf = (type: string | undefined): MediaKind =>
  kinds[type?.toLowerCase() ?? ''] ?? 'document';
