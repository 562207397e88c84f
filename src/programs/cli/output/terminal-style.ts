import { styleText } from 'node:util';

export type Style = Parameters<typeof styleText>[0];

/**
 * Colours text where a person sees it: on a terminal, unless `NO_COLOR` is set, and anywhere with `FORCE_COLOR`
 * (https://force-color.org).
 */
export const styled = (style: Style, text: string, stream: NodeJS.WriteStream): string =>
  hasColour(stream) ? styleText(style, text, { validateStream: false }) : text;

const hasColour = (stream: NodeJS.WriteStream): boolean => {
  const forced = process.env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return stream.isTTY && stream.hasColors();
};
