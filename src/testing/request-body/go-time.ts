/** The layout that Go names in its errors. */
const layout = '2006-01-02T15:04:05Z07:00';

/** The parts of an RFC 3339 time: what Go's layout calls them, and how they look. */
const parts: readonly (readonly [string, RegExp])[] = [
  ['2006', /\d{4}/y],
  ['-', /-/y],
  ['01', /\d{2}/y],
  ['-', /-/y],
  ['02', /\d{2}/y],
  ['T', /T/y],
  ['15', /\d{1,2}/y],
  [':', /:/y],
  ['04', /\d{2}/y],
  [':', /:/y],
  ['05', /\d{2}(?:[.,]\d+)?/y],
  ['Z07:00', /Z|[+-]\d{2}:\d{2}/y],
];

/**
 * What Go's `time.Time` says of a text that is not a full RFC 3339 time, as it must be in requests.
 * Undefined for a valid one.
 */
export const goTimeProblem = (text: string): string | undefined => {
  const before = `parsing time ${quoted(text)}`;
  const found: string[] = [];
  let at = 0;
  for (const [name, pattern] of parts) {
    pattern.lastIndex = at;
    const part = pattern.exec(text)?.[0];
    if (part === undefined)
      return `${before} as "${layout}": cannot parse ${quoted(text.slice(at))} as "${name}"`;
    found.push(part);
    at += part.length;
  }
  if (at < text.length) return `${before}: extra text: ${quoted(text.slice(at))}`;
  const [year = '', , month = '', , day = '', , hour = '', , minute = '', , second = ''] = found;
  const [, offsetHour = '0', offsetMinute = '0'] = /(\d+):(\d+)$/.exec(found.at(-1) ?? '') ?? [];
  const outOfRange = [
    ['month', month, 1, 12],
    ['day', day, 1, daysIn(Number(year), Number(month))],
    ['hour', hour, 0, 23],
    ['minute', minute, 0, 59],
    ['second', second.slice(0, 2), 0, 59],
    ['time zone offset hour', offsetHour, 0, 24],
    ['time zone offset minute', offsetMinute, 0, 60],
  ].find(([, value, least, most]) => Number(value) < Number(least) || Number(value) > Number(most));
  return outOfRange && `${before}: ${String(outOfRange[0])} out of range`;
};

/** As Go quotes a text in an error of a time: with each byte beyond ASCII escaped. */
const quoted = (text: string): string => {
  const escaped = Array.from(new TextEncoder().encode(text), (byte) => {
    const character = String.fromCharCode(byte);
    if (character === '"' || character === '\\') return `\\${character}`;
    return byte < 0x20 || byte > 0x7f ? `\\x${byte.toString(16).padStart(2, '0')}` : character;
  });
  return `"${escaped.join('')}"`;
};

const daysIn = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();
