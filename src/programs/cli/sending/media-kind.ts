/** The kinds of message that carry a file. */
export type MediaKind = 'image' | 'video' | 'audio' | 'voice' | 'sticker' | 'document';

/** The types that WhatsApp displays. Everything else is sent as a document, which every phone accepts. */
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
  // Phones play voice notes only in Ogg with Opus.
  'audio/ogg; codecs=opus': 'voice',
};

/** The kind of message for a file of this MIME type. */
export const messageKindOf = (type: string | undefined): MediaKind =>
  kinds[type?.toLowerCase() ?? ''] ?? 'document';
