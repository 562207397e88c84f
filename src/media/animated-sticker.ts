/**
 * Whether a WebP is animated, by the flags of its extended header; without that header it is not. The gateway does
 * not detect it: a sticker that is sent without `isAnimated` does not move.
 *
 * @see https://developers.google.com/speed/webp/docs/riff_container#extended_file_format
 */
export const isAnimatedSticker = (head: Uint8Array): boolean =>
  head.length > 20 &&
  String.fromCharCode(...head.subarray(12, 16)) === 'VP8X' &&
  ((head[20] ?? 0) & 0x02) !== 0;
