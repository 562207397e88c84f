/** A run of characters of an alphabet. */
const alphabets = { standard: /[A-Za-z\d+/]*/y, url: /[\w-]*/y };

/**
 * What Go's `encoding/base64` says of a text that is not padded base64; line breaks are allowed. Undefined for valid
 * base64.
 */
export const goBase64Problem = (
  text: string,
  alphabet: keyof typeof alphabets = 'standard',
): string | undefined => {
  const at = corruptAt(text, alphabets[alphabet]);
  return at === undefined ? undefined : `illegal base64 data at input byte ${at}`;
};

/** Where the first wrong byte stands. An incomplete group of four is reported at its beginning. */
const corruptAt = (text: string, run: RegExp): number | undefined => {
  let at = 0;
  let inGroup = 0;
  for (;;) {
    run.lastIndex = at;
    const length = run.exec(text)?.[0].length ?? 0;
    at += length;
    inGroup = (inGroup + length) % 4;
    if (at === text.length) return inGroup === 0 ? undefined : at - inGroup;
    if (text[at] === '=') return paddingCorruptAt(text, at, inGroup);
    if (!isLineBreak(text[at])) return at;
    at += 1;
  }
};

/** A group ends with one `=` after three characters, or two after two; nothing may follow. */
const paddingCorruptAt = (text: string, at: number, inGroup: number): number | undefined => {
  if (inGroup < 2) return at;
  let end = afterLineBreaks(text, at + 1);
  if (inGroup === 2) {
    if (end === text.length) return end;
    if (text[end] !== '=') return end - 1;
    end = afterLineBreaks(text, end + 1);
  }
  return end < text.length ? end : undefined;
};

const afterLineBreaks = (text: string, from: number): number => {
  let at = from;
  while (isLineBreak(text[at])) at += 1;
  return at;
};

const isLineBreak = (character: string | undefined): boolean =>
  character === '\n' || character === '\r';
