/** Separators of any platform, and characters that look or are treated like them (Windows maps some to `\`). */
const separators = /[/\\\u2044\u2215\u2216\u29f5\u29f8\u29f9\ufe68\uff0f\uff3c]/u;

/** Control, line and direction characters: they can control terminals and disguise `gpj.exe` as `exe.jpg`. */
const invisible = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u206a-\u206f\ufeff\u00ad\u200b]/gu;

/** Windows opens a device for these, with any ending. */
const reserved = /^(?:CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|(?:COM|LPT)[0-9¹²³])(?:\s*\..*)?$/i;

/** File systems take 255 bytes. This leaves room for a number that tells copies apart. */
const longestBytes = 200;

/** A safe name for a stranger's file: no path, not hidden or special on any platform. Undefined if nothing is left. */
export const safeFileName = (name: string): string | undefined => {
  const last = name.replace(invisible, '').split(separators).at(-1) ?? '';
  const safe = shortened(
    last
      .replace(/[<>:"|?*]/g, '_')
      // A leading dot hides a file, or makes it one that a program obeys, such as .npmrc.
      .replace(/^[\s.]+/, ''),
  )
    // Windows drops these.
    .replace(/[\s.]+$/, '');
  return safe === '' || reserved.test(safe) ? undefined : safe;
};

/** Cuts a name, but keeps its ending. */
const shortened = (name: string): string => {
  const { stem, ending } = splitName(name);
  const room = longestBytes - byteLength(ending);
  if (room < 1) return cut(name, longestBytes);
  return cut(stem, room) + ending;
};

const byteLength = (text: string): number => new TextEncoder().encode(text).length;

/** As many whole characters as fit. */
const cut = (text: string, bytes: number): string =>
  text.slice(0, new TextEncoder().encodeInto(text, new Uint8Array(bytes)).read);

/** @example splitName('menu.tar.gz'); // { stem: 'menu.tar', ending: '.gz' } */
export const splitName = (name: string): { readonly stem: string; readonly ending: string } => {
  const dot = name.lastIndexOf('.');
  return dot <= 0
    ? { stem: name, ending: '' }
    : { stem: name.slice(0, dot), ending: name.slice(dot) };
};

/** The file name of a `Content-Disposition` header (RFC 6266): `filename*` in UTF-8 goes before `filename`. */
export const fileNameOf = (disposition: string): string | undefined => {
  const extended = /;\s*filename\*\s*=\s*utf-8'[^']*'([^;\s]+)/i.exec(disposition)?.[1];
  const quoted = /;\s*filename\s*=\s*(?:"((?:\\.|[^"\\])*)"|([^;\s]+))/i.exec(disposition);
  const plain = quoted?.[1]?.replace(/\\(.)/g, '$1') ?? quoted?.[2];
  const name = decoded(extended) ?? plain;
  return name === undefined ? undefined : safeFileName(name);
};

const decoded = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined;
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};
