/**
 * Whether a WebP moves, by the flags of its extended header; without one it has a single picture. The gateway is
 * to be told, and a sticker that is not said to move stands still.
 *
 * @see https://developers.google.com/speed/webp/docs/riff_container#extended_file_format
 */
export const isAnimatedSticker = (head: Uint8Array): boolean =>
  head.length > 20 &&
  String.fromCharCode(...head.subarray(12, 16)) === 'VP8X' &&
  ((head[20] ?? 0) & 0x02) !== 0;
