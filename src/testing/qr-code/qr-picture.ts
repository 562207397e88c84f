import { encode } from 'fast-png';
import { qrModules } from './qr-modules.ts';

/** The quiet zone that the standard requires, in modules (ISO/IEC 18004). */
const quiet = 4;

/** A QR code as a PNG: a square of `width` pixels with the code in its centre. */
export const qrPicture = (code: string, width: number): Uint8Array<ArrayBuffer> => {
  const modules = qrModules(code);
  const scale = Math.floor(width / (modules.length + 2 * quiet));
  if (scale < 1) throw new RangeError(`The QR code does not fit into ${width} pixels.`);
  const edge = Math.floor((width - modules.length * scale) / 2);
  const data = new Uint8Array(width * width).fill(255);
  for (const [row, line] of modules.entries())
    for (const [column, isDark] of line.entries())
      for (let y = edge + row * scale; isDark && y < edge + (row + 1) * scale; y += 1)
        data.fill(0, y * width + edge + column * scale, y * width + edge + (column + 1) * scale);
  return new Uint8Array(encode({ width, height: width, data, channels: 1 }));
};
